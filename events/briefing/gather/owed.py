"""What is still owed to each other, by us and by the institutions that a visit leads to."""

from typing import Any

from django.db.models import F, Q, QuerySet

from events.briefing import contents
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import said
from events.models import Anniversary, Commitment, Direction, Meeting, Visit
from press.text.casing import capitalise
from press.text.dates import date_words


def commitments(rows: Rows) -> tuple[contents.Commitment, ...]:
    """From all visits and anniversaries, what is due first at the top."""
    found = open_with(institutions(rows), rows.visit)
    return tuple(worded(step, rows) for step in found)


def institutions(rows: Rows) -> set[int]:
    """The hosts, and those for which the other side holds a post; never our own."""
    outgoing = rows.visit.direction == Direction.OUTGOING
    theirs = rows.met if outgoing else [rows.people[pk] for pk in rows.travelling]
    held = {
        position.organisation_id
        for person in theirs
        for position in person.positions.all().held_on(rows.day)
    }
    return (rows.host_keys | held) - {rows.own.pk if rows.own else None}


def open_with(keys: set[int], visit: Visit) -> QuerySet[Any]:
    """Unfinished commitments of these institutions: as a side, a host or a partner."""
    lines = Meeting.objects.filter(host__in=keys)
    visits = Visit.objects.filter(
        Q(pk=visit.pk) | Q(hosts__in=keys) | Q(pk__in=lines.values("visit"))
    )
    anniversaries = Anniversary.objects.filter(
        Q(pk=visit.anniversary_id) | Q(partners__in=keys)
    )
    steps: Any = Commitment.objects.unfinished().filter(
        Q(our_side__in=keys)
        | Q(their_side__in=keys)
        | Q(visit__in=visits.values("pk"))
        | Q(anniversary__in=anniversaries.values("pk"))
    )
    whole = steps.select_related("visit", "anniversary", "our_side", "their_side")
    return whole.order_by(F("last_day").asc(nulls_last=True), "pk")


def worded(step: Commitment, rows: Rows) -> contents.Commitment:
    language = rows.language
    sides = (step.our_side, step.their_side)
    status = step.get_status_display() if step.status else ""
    return contents.Commitment(
        text=said(step, "text", language),
        agreed=agreed(step, rows),
        responsible=" / ".join(said(side, "name", language) for side in sides if side),
        due=date_words(step.due, language) if step.due else "",
        status=capitalise(status, language),
        overdue=step.is_overdue(rows.today),
    )


def agreed(step: Commitment, rows: Rows) -> str:
    """On which other visit or for which anniversary, and when."""
    if step.visit_id == rows.visit.pk:
        return ""
    whole: Any = step.visit or step.anniversary
    title = said(whole, "title", rows.language)
    dates = step.visit.dates_in(rows.language) if step.visit else ""
    return ", ".join(filter(None, [title, dates]))
