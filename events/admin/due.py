"""What is due, overdue, or has no date yet."""

import datetime as dt
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from events.models import Commitment

SOON = 30


class DueFilter(admin.SimpleListFilter):
    title = gettext_lazy("due date")
    parameter_name = "due"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("overdue", _("overdue")),
            ("soon", _("due within 30 days")),
            ("undated", _("without a date")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        rows: Any = queryset
        today = timezone.localdate()
        if self.value() == "overdue":
            rows = rows.overdue(today)
        elif self.value() == "soon":
            rows = rows.due_within(today, SOON)
        elif self.value() == "undated":
            rows = rows.unfinished().filter(due=None)
        return rows


def deadline(commitment: Commitment, today: dt.date) -> str:
    """How long it is overdue or how soon it is due; "" for what is closed or far away."""
    if commitment.is_closed or commitment.due is None:
        return ""
    days = (commitment.due.last_day() - today).days
    if days < 0:
        late = ngettext("%(n)s day overdue", "%(n)s days overdue", -days)
        return late % {"n": -days}
    if days > SOON:
        return ""
    return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}
