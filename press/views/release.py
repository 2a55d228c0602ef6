"""One release; where it moved to, or the notice that it is gone."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.template.response import TemplateResponse

from press.models import Release
from press.models.freshness import with_corrections
from press.pages import Page
from press.pages.article import page_of
from press.pages.release import ReleasePage
from press.views.lasting import Lasting


class ReleaseDetail(Lasting):
    template_name = "press/release_detail.html"

    def get_queryset(self) -> QuerySet[Release]:
        return with_corrections(self.public()).filter(year=self.kwargs["year"])

    def public(self) -> QuerySet[Release]:
        return Release.objects.public_in(self.language, self.at)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = ReleasePage(self.object, self.language, self.at)
        return super().get_context_data(shown=shown, page=page_of(shown), **kwargs)

    def seen(self) -> QuerySet[Release]:
        """In whatever year, and also what readers could see before it was withdrawn."""
        return self.public() | Release.objects.withdrawn_in(self.language, self.at)

    def instead(self, row: Release) -> HttpResponse:
        return self.gone(row) if row.withdrawn_at else super().instead(row)

    def gone(self, release: Release) -> HttpResponse:
        context = {"page": Page(), "release": release}
        return TemplateResponse(self.request, "410.html", context, status=410)
