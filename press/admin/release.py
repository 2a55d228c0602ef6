"""Press releases: written in two languages, moved by steps, locked once approved."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from press.admin.base import OfficeAdmin
from press.admin.history import RESTORED
from press.admin.locks import Locks, locks_on
from press.admin.moves import MovesAdmin
from press.admin.preview import PreviewAdmin
from press.admin.publishing import COLOURS, language_states, standing
from press.admin.release_filters import FILTERS
from press.admin.release_form import ReleaseForm, correction_fields, translation_fields
from press.admin.release_inlines import Mentions, Namings, Pictures, Quotes
from press.admin.release_rights import ReleaseRights
from press.admin.release_saving import ReleaseSaving, is_correcting
from press.admin.release_tabs import fieldsets, first_to_show, tabs
from press.models import Release

# Characters that a title and a lead should not exceed; nothing is cut.
ADVISED = {"title": 100, "lead": 320}


@admin.register(Release)
class ReleaseAdmin(
    ReleaseRights, ReleaseSaving, MovesAdmin, PreviewAdmin, OfficeAdmin
):
    addressed_by = "title"
    form = ReleaseForm
    list_display = ["titled", "standing", "languages", "publish_at", "author"]
    list_filter = FILTERS
    list_select_related = ["author"]
    search_fields = ["folded_tr", "folded_az"]
    search_help_text = _("Words of the title, lead or text, in either language")
    ordering = ["-changed_at", "-pk"]
    autocomplete_fields = ["topics"]
    inlines = [Mentions, Namings, Pictures, Quotes]
    change_form_template = "admin/press/release/change_form.html"
    never_restored = frozenset({"version", "publish_at", "embargo", "together"})

    class Media:
        js = ["press/admin/advised.js"]

    @admin.display(description=_("title"), ordering="number")
    def titled(self, release: Release) -> str:
        return " · ".join(filter(None, [release.number_in_year, str(release)]))

    @display(description=_("status"), ordering="status", label=COLOURS)
    def standing(self, release: Release) -> tuple[str, Any]:
        word = standing(release, timezone.now())
        return word, word.label

    @admin.display(description=_("languages"))
    def languages(self, release: Release) -> str:
        return render_languages(release)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).prefetch_related("quotes")
