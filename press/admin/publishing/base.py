"""The admin of a publishable: its rights, its page, its steps, its list."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display
from unfold.views import ChangeList

from press.admin.base import OfficeAdmin
from press.admin.publishing.moves import MovesAdmin
from press.admin.publishing.page import PublishablePage
from press.admin.publishing.preview import PreviewAdmin
from press.admin.publishing.rights import PublishableRights
from press.admin.publishing.saving import PublishableSaving
from press.admin.publishing.standing import COLOURS, language_states, standing
from press.models.moments import when


class PublishableList(ChangeList):
    def get_queryset(self, *args: Any, **kwargs: Any) -> QuerySet[Any]:
        """The words of placed rows decide whether a translation is current."""
        rows = super().get_queryset(*args, **kwargs)
        return rows.prefetch_related(*self.model_admin.worded_by)


class PublishableAdmin(
    PublishableRights,
    PublishableSaving,
    PublishablePage,
    MovesAdmin,
    PreviewAdmin,
    OfficeAdmin,
):
    addressed_by = "title"
    # The placed rows whose words count as those of the row itself.
    worded_by: Sequence[str] = ()
    list_select_related = ["author"]
    search_fields = ["folded_tr", "folded_az"]
    ordering = ["-changed_at", "-pk"]
    view_on_site = False
    never_restored = frozenset({"version", "publish_at", "embargo", "together"})

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return PublishableList

    def called(self, row: Any) -> str:
        """What a row is called in the list."""
        return str(row)

    @admin.display(description=_("title"))
    def titled(self, row: Any) -> str:
        return render_to_string(
            "admin/publishing/_titled.html", {"words": self.called(row), "row": row}
        )

    @display(description=_("status"), ordering="status", label=COLOURS)
    def standing(self, row: Any) -> tuple[str, Any]:
        word = standing(row, timezone.now())
        return word, word.label

    @admin.display(description=_("languages"))
    def languages(self, row: Any) -> str:
        states = language_states(row)
        return render_to_string("admin/publishing/_languages.html", {"states": states})

    @admin.display(description=_("publication time"), ordering="publish_at")
    def appears(self, row: Any) -> str:
        return when(row.publish_at) or "–"
