"""The list of delegation visits: what is to come, and what has been."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import ListView

from events.models import Visit
from events.pages.row import for_rows, rows_of
from press.pages import Page
from press.views.bilingual import Bilingual


class VisitList(Bilingual, ListView):
    template_name = "events/visit_list.html"
    context_object_name = "visits"
    paginate_by = 20

    def get_queryset(self) -> QuerySet[Any]:
        public = Visit.objects.public_in(self.language, self.at)
        return for_rows(public, self.language)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["rows"] = rows_of(context["visits"], self.language, self.at)
        return context

    def path_in(self, language: str) -> str:
        return reverse("events:visit-list")

    def get_page(self) -> Page:
        return Page(
            _("Delegation visits"), section="visits", addresses=self.addresses()
        )
