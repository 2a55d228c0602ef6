"""One language of a visit as everything that its briefing book tells."""

import datetime as dt
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import override

from events.briefing.contents import Briefing, Delegate
from events.briefing.gather.desks import desks
from events.briefing.gather.earlier import earlier
from events.briefing.gather.hours import clock_words
from events.briefing.gather.labels import labels
from events.briefing.gather.owed import commitments
from events.briefing.gather.people import people
from events.briefing.gather.programme import days, undated
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import said, told
from events.models import Direction, Visit
from events.planning.clocks import OFFICE
from press.text.casing import capitalise
from press.text.dates import moment_in_zone_words
from press.text.language import other


def from_visit(
    visit: Visit, language: str, at: dt.datetime, *, pictures: bool = True
) -> Briefing:
    """The whole book, needs included: what a reader sees of it is decided by the copy."""
    with override(language):
        rows = Rows.read(visit, language, at)
        origin, destination = route(rows)
        return Briefing(
            language=language,
            other_language=other(language),
            title=said(visit, "title", language),
            dates=visit.dates_in(language),
            changed_at=visit.changed_at,
            made=moment_in_zone_words(at, language, ZoneInfo(OFFICE)),
            state=state(visit, language),
            labels=labels((rows.own and rows.own.called) or "İZAZDER", language),
            origin=origin,
            destination=destination,
            clocks=clock_words(rows.lines, language),
            days=days(rows),
            undated=undated(rows),
            people=people(rows, earlier(rows), pictures=pictures),
            delegation=delegation(rows),
            commitments=commitments(rows),
            practical=told(visit, "notes", language),
            desks=tuple(desks(rows)),
        )


def route(rows: Rows) -> tuple[str, str]:
    """Ours travel to the visit's city; whoever comes to us comes from there."""
    home = said(rows.own, "city", rows.language) if rows.own else ""
    away = said(rows.visit, "city", rows.language)
    outgoing = rows.visit.direction == Direction.OUTGOING
    home = home or _("İzmir")
    return (home, away) if outgoing else (away, home)


def state(visit: Visit, language: str) -> str:
    """Onaylandı, 4. sürüm."""
    status = capitalise(visit.get_status_display(), language)
    return _("%(status)s, version %(number)s") % {
        "status": status,
        "number": visit.version,
    }


def delegation(rows: Rows) -> tuple[Delegate, ...]:
    """With nobody marked as its head, it is the first."""
    marked = [row for row in rows.delegates if row.is_head]
    head = next(iter([*marked, *rows.delegates]), None)
    return tuple(
        Delegate(
            key=str(row.person_id),
            name=rows.name(row.person_id),
            title=rows.title(row.person_id),
            phone=row.phone,
            needs=row.needs,
            head=row == head,
        )
        for row in rows.delegates
    )
