"""A visit as it stands in a calendar: its public hours, else its days, else nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, QuerySet, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.ical import Days, Entry, Status
from events.models import Direction, Meeting, Visit, VisitMove
from events.pages.route import route_of
from events.planning.clocks import Span
from press.models.country import country_name
from press.models.freshness import last_change, with_corrections
from press.pages import absolute
from press.text.casing import capitalise

# Each of these steps changes what readers see, none is ever taken back, and no language
# has its own: their number only rises, and is the same in the calendars of both.
CHANGES = (VisitMove.Verb.APPROVE, VisitMove.Verb.CORRECT, VisitMove.Verb.WITHDRAW)


def told(visits: QuerySet[Any]) -> QuerySet[Any]:
    """The visits with all that entries are made of."""
    moves = VisitMove.objects.filter(visit=OuterRef("pk"), verb__in=CHANGES)
    counted = moves.order_by().values("visit").annotate(count=Count("pk"))
    lines = Prefetch("lines", Meeting.objects.filter(is_public=True), "shown")
    return (
        with_corrections(visits)
        .annotate(changes=Subquery(counted.values("count")))
        .prefetch_related(lines)
    )


@dataclass(frozen=True)
class Occasion:
    """A visit, or one of its lines, and when it is."""

    uid: str
    row: Any
    when: Days | Span


def entries(visit: Any, language: str) -> Iterator[Entry]:
    """Under the same uids in every language; one that was withdrawn says only that."""
    say = farewell if visit.withdrawn_at else news
    for occasion in occasions(visit):
        yield say(occasion, visit, language)


def occasions(visit: Any) -> list[Occasion]:
    """The lines with known hours; without any, the visit as a whole if its days are known."""
    uid = f"visit-{visit.pk}"
    timed = [
        Occasion(f"{uid}-{line.pk}", line, line.span)
        for line in visit.shown
        if line.title and line.span
    ]
    if timed or not visit.is_dated:
        return timed
    return [Occasion(uid, visit, Days(visit.first_day, visit.last_day))]


def news(occasion: Occasion, visit: Any, language: str) -> Entry:
    row = occasion.row
    return Entry(
        occasion.uid,
        visit.changes or 0,
        row.title,
        occasion.when,
        last_change(visit, language),
        description=description(row),
        place=place(row, visit, language),
        url=absolute(visit.get_absolute_url()),
        categories=(_("Visits"),),
    )


def farewell(occasion: Occasion, visit: Any, language: str) -> Entry:
    """Nothing of what was withdrawn but its hour and the notice that readers are given."""
    return Entry(
        occasion.uid,
        visit.changes or 0,
        capitalise(_("delegation visit"), language),
        occasion.when,
        visit.withdrawn_at,
        description=visit.notice or "",
        status=Status.CANCELLED,
        cancelled=pgettext("calendar", "CANCELLED"),
    )


def description(row: Visit | Meeting) -> str:
    """The visit's own words: another's name may change without a step of the visit."""
    if isinstance(row, Visit):
        return row.summary or ""
    return "\n".join(filter(None, [row.topics, row.summary]))


def place(row: Visit | Meeting, visit: Visit, language: str) -> str:
    """As far as it is known; a line on the clock of another city may be there."""
    if isinstance(row, Meeting) and row.clock != visit.clock:
        return row.place or ""
    outgoing = visit.direction == Direction.OUTGOING
    country = country_name(visit.country if outgoing else "TR", language)
    own = row.place if isinstance(row, Meeting) else ""
    city = route_of(visit, "").destination
    return ", ".join(filter(None, [own, city, country]))
