"""The list of releases, and one year of it."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import BadRequest
from django.db.models import QuerySet
from django.http import Http404, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.generic import ListView
from django_htmx.http import push_url

from press.filters import ReleaseFilter
from press.models import Release
from press.pages import Page
from press.pages.addresses import further_page
from press.views.bilingual import Bilingual


class ReleaseList(Bilingual, ListView):
    """All public releases, narrowed as the reader asks; for htmx only the results."""

    section = "releases"
    context_object_name = "releases"
    paginate_by = 20

    def get_queryset(self) -> QuerySet[Release]:
        public = Release.objects.public_in(self.language, self.at)
        self.filter = ReleaseFilter(self.chosen(), public)
        if not self.filter.is_valid():
            raise BadRequest("No filter of this site is written like that.")
        found: Any = self.filter.qs
        return found.for_list()

    def chosen(self) -> QueryDict:
        return self.request.GET

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(filter=self.filter, page=None, **kwargs)
        context["page"] = self.page_numbered(context["page_obj"].number)
        context["years"] = by_year(context["releases"])
        return context

    def page_numbered(self, number: int) -> Page:
        addresses = self.addresses()
        return Page(
            title=self.title(),
            description=_("Every press release of İZAZDER, with text, photos and kit."),
            section=self.section,
            addresses=addresses,
            path=further_page(addresses[self.language] or "", number),
            indexed=self.indexed(),
            feed_query=self.filter.query(),
        )

    def title(self) -> str:
        return _("Press releases")

    def indexed(self) -> bool:
        """Search engines need each list once, not in every selection."""
        return not self.filter.chosen

    def path_in(self, language: str) -> str | None:
        mine = language == self.language
        query = self.filter.query() if mine else self.filter.twin_query
        return "?".join(filter(None, [reverse("press:release-list"), query]))

    def get_template_names(self) -> list[str]:
        part = "_release_results" if self.is_swapped else "release_list"
        return [f"press/{part}.html"]

    @property
    def is_swapped(self) -> bool:
        """Whether htmx asks, which replaces only the results."""
        htmx: Any = self.request.htmx  # type: ignore[attr-defined]
        return bool(htmx) and not htmx.history_restore_request

    def render_to_response(
        self, context: dict[str, Any], **kwargs: Any
    ) -> HttpResponse:
        response = super().render_to_response(context, **kwargs)
        patch_vary_headers(response, ["HX-Request", "HX-History-Restore-Request"])
        return push_url(response, context["page"].path) if self.is_swapped else response


class ReleaseYear(ReleaseList):
    """The releases of one year, at an address that stays."""

    def chosen(self) -> QueryDict:
        return QueryDict(urlencode({"year": self.kwargs["year"]}))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if not context["page_obj"].paginator.count:
            raise Http404
        return context

    def title(self) -> str:
        return _("Press releases, %(year)s") % {"year": self.kwargs["year"]}

    def indexed(self) -> bool:
        return True

    def path_in(self, language: str) -> str | None:
        year = self.kwargs["year"]
        releases = Release.objects.public_in(language, self.at).filter(year=year)
        mine = language == self.language
        return (
            reverse("press:release-year", args=[year])
            if mine or releases.exists()
            else None
        )


def by_year(releases: Iterable[Release]) -> dict[int, list[Release]]:
    """The releases of a page under their years, newest year first."""
    years: dict[int, list[Release]] = {}
    for release in releases:
        years.setdefault(release.year, []).append(release)
    return dict(sorted(years.items(), reverse=True))
