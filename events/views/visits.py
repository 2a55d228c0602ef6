"""The list of delegation visits: what is to come, and what has been."""

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.filters import VisitFilter
from events.models import Visit
from events.pages.row import for_rows, rows_of
from press.views.listed import Listed


class VisitList(Listed):
    section = "visits"
    address = "events:visit-list"
    filter_class = VisitFilter
    template_name = "events/visit_list.html"
    results_template = "events/_visit_results.html"
    context_object_name = "visits"
    title = _("Delegation visits")
    description = _("Who went where, met whom, and what was agreed.")

    def public(self, language: str) -> QuerySet[Visit]:
        return Visit.objects.public_in(language, self.at)

    def for_list(self, rows: Any) -> QuerySet[Visit]:
        around = rows.around(timezone.localdate(self.at))
        return for_rows(around, self.language)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        rows = rows_of(context["visits"], self.language, self.at)
        past = [row for row in rows if row.is_past]
        ahead = [row for row in rows if not row.is_past]
        return context | {"ahead": ahead, "past": past}
