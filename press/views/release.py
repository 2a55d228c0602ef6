"""One release; where it moved to, or the notice that it is gone."""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.template.response import TemplateResponse
from django.views.generic import DetailView

from press.models import Release
from press.models.freshness import with_corrections
from press.pages import Page
from press.pages.article import page_of
from press.pages.release import ReleasePage
from press.text.language import column
from press.views.bilingual import Bilingual


class ReleaseDetail(Bilingual, DetailView):
    template_name = "press/release_detail.html"

    def get_queryset(self) -> QuerySet[Release]:
        public = Release.objects.public_in(self.language, self.at)
        return with_corrections(public).filter(year=self.kwargs["year"])

    def get_slug_field(self) -> str:
        return column("slug", self.language)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            if answer := self.moved() or self.gone():
                return answer
            raise

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = ReleasePage(self.object, self.language, self.at)
        return super().get_context_data(shown=shown, page=page_of(shown), **kwargs)

    def moved(self) -> HttpResponse | None:
        """An old address, or another year, leads on while there is a public page."""
        public = self.ever_here().public_in(self.language, self.at)
        release = public.first()
        return release and HttpResponsePermanentRedirect(self.address_of(release))

    def address_of(self, release: Release) -> str:
        """Where this view of a release stands now."""
        return release.get_absolute_url()

    def gone(self) -> HttpResponse | None:
        """Only what readers could once see is said to be gone."""
        release = self.ever_here().withdrawn_in(self.language, self.at).first()
        if release is None:
            return None
        context = {"page": Page(), "release": release}
        return TemplateResponse(self.request, "410.html", context, status=410)

    def ever_here(self) -> Any:
        """Releases that have, or had, an address with this slug."""
        slug = self.kwargs["slug"]
        old = Q(old_slugs__language=self.language, old_slugs__slug=slug)
        return Release.objects.filter(Q(**{self.get_slug_field(): slug}) | old)
