"""People and the posts that they hold or held."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from press.admin.base import OfficeAdmin
from press.admin.inlines import BilingualPartsStack
from press.admin.languages import both, language_tabs
from press.admin.namesakes import Namesakes
from press.admin.rights import PublicWithCare
from press.models import Person, Position


class Positions(BilingualPartsStack):
    model = Position
    relation = "positions"
    fields = ["organisation", ("title_tr", "title_az"), "since", "until", "order"]
    autocomplete_fields = ["organisation"]


@admin.register(Person)
class PersonAdmin(Namesakes, PublicWithCare, OfficeAdmin):
    delete_words = _("Delete this person")
    addressed_by = "name"
    list_display = [*both("name"), "last_changed"]
    autocomplete_fields = ["portrait"]
    fieldsets = language_tabs(["name", "biography", "slug"], ["portrait"])
    inlines = [Positions]
