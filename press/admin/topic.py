"""What a reader filters by."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from press.admin.base import OfficeAdmin
from press.admin.languages import both, language_tabs
from press.admin.search import FewRowsSearch
from press.models import Topic


@admin.register(Topic)
class TopicAdmin(FewRowsSearch, OfficeAdmin):
    delete_words = _("Delete this topic")
    addressed_by = "name"
    list_display = both("name")
    search_fields = ["name_tr", "name_az"]
    fieldsets = language_tabs(["name", "slug"])
