"""What a reader may narrow the list of visits by: word, year, city, direction."""

from typing import Any, ClassVar

from django.db.models import Case, F, QuerySet, Value, When
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_filters import CharFilter

from events.models import Direction, Visit
from press.filters.facets import Facet, worded
from press.filters.listing import ListFilter, is_year
from press.text.language import column

# What readers call the two directions; planners are told more.
DIRECTIONS = {
    Direction.OUTGOING: pgettext_lazy("visits", "Outgoing"),
    Direction.INCOMING: pgettext_lazy("visits", "Incoming"),
}


class VisitFilter(ListFilter):
    q = CharFilter(label=_("Word"), method="with_words", max_length=100)
    year = CharFilter(label=_("Year"), method="of_year", max_length=10)
    city = CharFilter(label=_("City"), method="in_city", max_length=120)
    direction = CharFilter(label=_("Direction"), method="towards", max_length=10)
    everything: ClassVar = {
        "year": _("All years"),
        "city": _("All cities"),
        "direction": _("Both directions"),
    }

    class Meta:
        model = Visit
        fields: list[str] = []

    def of_year(self, rows: Any, name: str, value: str) -> QuerySet[Visit]:
        found: QuerySet[Visit] = (
            rows.in_year(int(value)) if is_year(value) else rows.none()
        )
        return found

    def in_city(self, rows: Any, name: str, value: str) -> QuerySet[Visit]:
        found: QuerySet[Visit] = rows.filter(**{column("city", self.language): value})
        return found

    def towards(self, rows: Any, name: str, value: str) -> QuerySet[Visit]:
        found: QuerySet[Visit] = rows.filter(direction=value)
        return found

    def facets(self) -> list[Facet]:
        visits = self.public.all()
        years = visits.annotate(
            begins=ExtractYear("first_day"), ends=ExtractYear("last_day")
        )
        # Over New Year a visit belongs to both years.
        later = years.exclude(begins=F("ends"))
        called = [When(direction=d, then=Value(str(w))) for d, w in DIRECTIONS.items()]
        return [
            Facet("year", years, "pk", "begins", "begins", "begins", "begins"),
            Facet("year", later, "pk", "ends", "ends", "ends", "ends"),
            worded("city", visits, "city", self.language),
            Facet(
                "direction",
                visits,
                "pk",
                "direction",
                "direction",
                Case(*called),
                "direction",
            ),
        ]
