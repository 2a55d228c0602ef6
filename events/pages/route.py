"""From which city a visit leads to which: the two ends of the dash."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet, Subquery
from django.utils.translation import gettext as _

from events.models import Direction, Visit
from press.models import Organisation
from press.text.language import column

# Two names that are longer together stand on the waterline in smaller letters.
MOST_LETTERS = 13


@dataclass(frozen=True)
class Route:
    origin: str
    destination: str

    @property
    def is_long(self) -> bool:
        return len(self.origin) + len(self.destination) > MOST_LETTERS


def route_of(visit: Visit, home: str) -> Route:
    """Ours travel to the visit's city; whoever comes to us comes from there."""
    home, away = home or _("İzmir"), visit.city or ""
    outgoing = visit.direction == Direction.OUTGOING
    return Route(home, away) if outgoing else Route(away, home)


def with_home(visits: QuerySet[Any], language: str) -> QuerySet[Any]:
    """The visits, each knowing what our own city is called in a language."""
    own = Organisation.objects.filter(is_own=True)
    return visits.annotate(home=Subquery(own.values(column("city", language))[:1]))
