"""What a reader filters by."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from press.admin.base import OfficeAdmin
from press.admin.languages import both, language_tabs
from press.admin.search import FewRowsSearch
from press.models import Release, Topic


@admin.register(Topic)
class TopicAdmin(FewRowsSearch, OfficeAdmin):
    delete_words = _("Delete this topic")
    addressed_by = "name"
    list_display = both("name")
    search_fields = ["name_tr", "name_az"]
    fieldsets = language_tabs(["name", "slug"])

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Releases go on without a topic; nothing would say so otherwise."""
        wholes, *rest = super().get_deleted_objects(objs, request)
        losing = Release.objects.filter(topics__in=[topic.pk for topic in objs])
        if count := losing.distinct().count():
            wholes.append(
                ngettext(
                    "%(count)s press release goes on without it.",
                    "%(count)s press releases go on without it.",
                    count,
                )
                % {"count": count}
            )
        return wholes, *rest
