"""The page of something publishable; where it moved to, or the notice that it is gone."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponse
from django.template.response import TemplateResponse

from press.models.freshness import with_corrections
from press.pages import Page
from press.views.lasting import Lasting


class Published(Lasting):
    rows: ClassVar[Any]  # every row of the noun
    farewell: ClassVar[Any]  # what heads the notice, in the language that is active

    def get_queryset(self) -> QuerySet[Any]:
        return with_corrections(self.public())

    def public(self) -> QuerySet[Any]:
        public: QuerySet[Any] = self.rows.all().public_in(self.language, self.at)
        return public

    def seen(self) -> QuerySet[Any]:
        """Also what readers could see before it was withdrawn."""
        return self.public() | self.rows.all().withdrawn_in(self.language, self.at)

    def instead(self, row: Any) -> HttpResponse:
        return self.gone(row) if row.withdrawn_at else super().instead(row)

    def gone(self, row: Any) -> HttpResponse:
        context = {"page": Page(), "withdrawn": row, "farewell": self.farewell}
        return TemplateResponse(self.request, "410.html", context, status=410)
