"""The list of releases, and one year of it."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from press.filters import ReleaseFilter
from press.models import Release
from press.views.listed import Listed


class ReleaseList(Listed):
    """All public releases, narrowed as the reader asks."""

    section = "releases"
    address = "press:release-list"
    filter_class = ReleaseFilter
    template_name = "press/release_list.html"
    results_template = "press/_release_results.html"
    context_object_name = "releases"
    title: Any = gettext_lazy("Press releases")
    description = gettext_lazy(
        "Every press release of İZAZDER, with text, photos and kit."
    )

    def public(self, language: str) -> QuerySet[Release]:
        return Release.objects.public_in(language, self.at)

    def for_list(self, rows: Any) -> QuerySet[Release]:
        listed: QuerySet[Release] = rows.for_list()
        return listed

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["years"] = by_year(context["releases"])
        return context


class ReleaseYear(ReleaseList):
    """The releases of one year, at an address that stays."""

    def chosen(self) -> QueryDict:
        return QueryDict(urlencode({"year": self.kwargs["year"]}))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if not context["page_obj"].paginator.count:
            raise Http404
        return context

    @property
    def title(self) -> str:
        return _("Press releases, %(year)s") % {"year": self.kwargs["year"]}

    def indexed(self) -> bool:
        return True

    def path_in(self, language: str) -> str | None:
        year = self.kwargs["year"]
        mine = language == self.language
        there = mine or self.public(language).filter(year=year).exists()
        return reverse("press:release-year", args=[year]) if there else None


def by_year(releases: Iterable[Release]) -> dict[int, list[Release]]:
    """The releases of a page under their years, newest year first."""
    years: dict[int, list[Release]] = {}
    for release in releases:
        years.setdefault(release.year, []).append(release)
    return dict(sorted(years.items(), reverse=True))
