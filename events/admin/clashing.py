"""Who is asked to be in two places at once, in this visit or between two of them."""

from collections.abc import Iterator
from itertools import islice

from django.utils.translation import gettext as _

from events.models import Meeting, Visit
from events.planning.clashes import Clash, Line, overlaps
from press.models import Person
from press.models.naming import active_language
from press.text.dates import moment_in_zone_words

# Whoever reads more of them has long understood.
MOST_WARNINGS = 10


def warnings(visit: Visit) -> list[str]:
    """One sentence per person and pair of lines, of which at least one is the visit's own.

    The first few, and that there are more.
    """
    found = list(meetings_around(visit))
    named = {line.pk: line for line in found}
    lines = [
        Line(line.pk, line.span, frozenset(p.pk for p in line.participants.all()))
        for line in found
        if line.span
    ]
    found_own = (c for c in overlaps(lines) if is_of(visit, c, named))
    own = list(islice(found_own, MOST_WARNINGS + 1))
    people = {p.pk: p for p in Person.objects.filter(pk__in=[c.person for c in own])}
    told = [said(clash, people, named) for clash in own[:MOST_WARNINGS]]
    return told if len(own) <= MOST_WARNINGS else [*told, _("There are more of these.")]


def meetings_around(visit: Visit) -> Iterator[Meeting]:
    """The lines of all visits that overlap with this one, which is nearly always alone."""
    visits = Visit.objects.filter(
        first_day__lte=visit.last_day, last_day__gte=visit.first_day
    )
    lines = Meeting.objects.filter(visit__in=visits.values("pk")).exclude(starts=None)
    yield from lines.select_related("visit").prefetch_related("participants")


def is_of(visit: Visit, clash: Clash, named: dict[int, Meeting]) -> bool:
    lines = (named[int(clash.first.key)], named[int(clash.second.key)])
    return any(line.visit_id == visit.pk for line in lines)


def said(clash: Clash, people: dict[int, Person], named: dict[int, Meeting]) -> str:
    first, second = named[int(clash.first.key)], named[int(clash.second.key)]
    start = clash.second.span.start
    return _(
        "%(person)s would be in two places at once: “%(first)s” and “%(second)s”, %(when)s."
    ) % {
        "person": people[int(clash.person)],
        "first": first,
        "second": second,
        "when": moment_in_zone_words(start, active_language(), start.tzinfo),  # type: ignore[arg-type]
    }
