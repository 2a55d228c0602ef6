"""Press releases: written in two languages, moved by steps, locked once approved."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from press.admin.kits import KitsAdmin
from press.admin.publishing.base import PublishableAdmin
from press.admin.publishing.filters import LanguageFilter, YearFilter
from press.admin.publishing.reading import formatted
from press.admin.release_form import ReleaseForm
from press.admin.release_inlines import Mentions, Namings, Pictures, Quotes
from press.kit import KitContents, gather
from press.kit.gather import Receiver
from press.models import Release
from press.models.titles import enter_titles
from press.pages.article import page_of
from press.pages.release import ReleasePage

NUMBER = re.compile(r"([0-9]{4})/([0-9]{1,4})")


@admin.register(Release)
class ReleaseAdmin(KitsAdmin, PublishableAdmin):
    form = ReleaseForm
    worded_by = ["quotes"]
    list_display = ["titled", "standing", "languages", "appears", "author"]
    list_filter = [
        "status",
        LanguageFilter,
        ("topics", admin.RelatedOnlyFieldListFilter),
        ("year", YearFilter),
        ("author", admin.RelatedOnlyFieldListFilter),
        "is_sample",
    ]
    search_help_text = _("Words of the title, lead or text, in either language")
    autocomplete_fields = ["topics"]
    inlines = [Mentions, Namings, Pictures, Quotes]
    readonly_preprocess_fields = {"body_tr": formatted, "body_az": formatted}
    words = ("title", "lead", "body", "dateline_city", "slug")
    tabs = {
        "facts": _("Facts"),
        "people": _("People & organisations"),
        "photos": _("Photos"),
        "quotes": _("Quotes"),
    }
    tab_fields = {
        "facts": (
            "kind",
            "dateline_date",
            "topics",
            "contact",
            "publish_at",
            ("embargo", "together"),
        )
    }
    advised = {"title": 100, "lead": 320}
    public_template = "press/release_detail.html"

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """A number as the list shows it, 2026/03, is found by that number."""
        if number := NUMBER.fullmatch(search_term.strip()):
            year, place = number.groups()
            return queryset.filter(year=int(year), number=int(place)), False
        return super().get_search_results(request, queryset, search_term)

    def gather(self, rows: Sequence[Any], receiver: Receiver) -> list[KitContents]:
        return gather.from_releases(rows, receiver)

    def place(self, row: Release) -> tuple[int, float, int]:
        """By year and number; what has none yet comes last."""
        return row.year, row.number or float("inf"), row.pk

    def called(self, release: Release) -> str:
        return " · ".join(filter(None, [release.number_in_year, str(release)]))

    def complete(self, release: Release, languages: list[str]) -> None:
        enter_titles(release, languages)

    def shown(self, release: Release, language: str, at: dt.datetime) -> dict[str, Any]:
        shown = ReleasePage(release, language, at)
        return {"shown": shown, "page": page_of(shown), "release": release}
