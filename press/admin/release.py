"""Press releases: written in two languages, moved by steps, locked once approved."""

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
from press.admin.kits import KitsAdmin
from press.admin.publishing.filters import FILTERS
from press.admin.publishing.moves import MovesAdmin
from press.admin.publishing.page import ReleasePageAdmin
from press.admin.publishing.preview import PreviewAdmin
from press.admin.publishing.rights import ReleaseRights
from press.admin.publishing.saving import ReleaseSaving
from press.admin.publishing.standing import COLOURS, language_states, standing
from press.admin.release_inlines import Mentions, Namings, Pictures, Quotes
from press.models import Release
from press.models.moments import when


class ReleaseList(ChangeList):
    def get_queryset(self, *args: Any, **kwargs: Any) -> QuerySet[Any]:
        """The words of quotes decide whether a translation is current."""
        return super().get_queryset(*args, **kwargs).prefetch_related("quotes")


@admin.register(Release)
class ReleaseAdmin(
    ReleaseRights,
    ReleaseSaving,
    ReleasePageAdmin,
    MovesAdmin,
    PreviewAdmin,
    KitsAdmin,
    OfficeAdmin,
):
    addressed_by = "title"
    list_display = ["titled", "standing", "languages", "appears", "author"]
    list_filter = FILTERS
    list_select_related = ["author"]
    search_fields = ["folded_tr", "folded_az"]
    search_help_text = _("Words of the title, lead or text, in either language")
    ordering = ["-changed_at", "-pk"]
    autocomplete_fields = ["topics"]
    inlines = [Mentions, Namings, Pictures, Quotes]
    view_on_site = False
    never_restored = frozenset({"version", "publish_at", "embargo", "together"})

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ReleaseList

    @admin.display(description=_("title"), ordering="number")
    def titled(self, release: Release) -> str:
        words = " · ".join(filter(None, [release.number_in_year, str(release)]))
        return render_to_string(
            "admin/publishing/_titled.html", {"words": words, "release": release}
        )

    @display(description=_("status"), ordering="status", label=COLOURS)
    def standing(self, release: Release) -> tuple[str, Any]:
        word = standing(release, timezone.now())
        return word, word.label

    @admin.display(description=_("languages"))
    def languages(self, release: Release) -> str:
        states = language_states(release)
        return render_to_string(
            "admin/publishing/_languages.html", {"states": states}
        )

    @admin.display(description=_("publication time"), ordering="publish_at")
    def appears(self, release: Release) -> str:
        return when(release.publish_at) or "–"
