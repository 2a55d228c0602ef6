"""A list that readers narrow by filters: whole, or for htmx only its results."""

from typing import Any, ClassVar

from django.core.exceptions import BadRequest
from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.generic import ListView
from django_htmx.http import push_url

from press.filters import ListFilter
from press.pages import Page
from press.pages.addresses import further_page
from press.views.bilingual import Bilingual


class Listed(Bilingual, ListView):
    paginate_by = 20
    address: ClassVar[str]  # of the whole list, by name
    filter_class: ClassVar[type[ListFilter]]
    results_template: ClassVar[str]
    title: Any = ""
    description: Any = ""

    def get_queryset(self) -> QuerySet[Any]:
        self.filter = self.filter_class(self.chosen(), self.public(self.language))
        if not self.filter.is_valid():
            raise BadRequest("No filter of this site is written like that.")
        return self.for_list(self.filter.qs)

    def public(self, language: str) -> QuerySet[Any]:
        """What readers of a language know of: nothing else is counted or offered."""
        raise NotImplementedError

    def for_list(self, rows: Any) -> QuerySet[Any]:
        """In the list's order, with what its lines show."""
        raise NotImplementedError

    def chosen(self) -> QueryDict:
        return self.request.GET

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(filter=self.filter, page=None, **kwargs)
        context["page"] = self.page_numbered(context["page_obj"].number)
        context["list"] = reverse(self.address)
        return context

    def page_numbered(self, number: int) -> Page:
        addresses = self.addresses()
        return Page(
            title=str(self.title),
            description=str(self.description),
            section=self.section,
            addresses=addresses,
            path=further_page(addresses[self.language] or "", number),
            indexed=self.indexed(),
            feed_query=self.filter.query(),
        )

    def indexed(self) -> bool:
        """Search engines need each list once, not in every selection."""
        return not self.filter.chosen

    def path_in(self, language: str) -> str | None:
        mine = language == self.language
        query = self.filter.query() if mine else self.filter.twin_query
        return "?".join(filter(None, [reverse(self.address), query]))

    def get_template_names(self) -> list[str]:
        if self.is_swapped:
            return [self.results_template]
        return super().get_template_names()

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
