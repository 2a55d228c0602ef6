"""A page whose old addresses lead on for good, as long as readers can see it."""

from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.utils.cache import patch_cache_control
from django.views.generic import DetailView

from press.models.addresses import ever_at
from press.text.language import column
from press.views.bilingual import Bilingual


class Lasting(Bilingual, DetailView):
    """A row by its address; where none stands, whichever readers may know from there."""

    def get_slug_field(self) -> str:
        return column("slug", self.language)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            row = ever_at(self.seen(), self.language, self.kwargs["slug"]).first()
            if row is None:
                raise
            return self.instead(row)

    def seen(self) -> Any:
        """Rows that readers of this language know of: no others are ever admitted."""
        return self.get_queryset()

    def instead(self, row: Any) -> HttpResponse:
        """The way to where the row stands now."""
        return way_to(self.address_of(row))

    def address_of(self, row: Any) -> str:
        """Where this view of a row stands now."""
        address: str = row.get_absolute_url()
        return address


def way_to(address: str) -> HttpResponse:
    answer = HttpResponsePermanentRedirect(address)
    # Addresses come back: whoever kept both ways would be sent to and fro for good.
    patch_cache_control(answer, no_cache=True)
    return answer
