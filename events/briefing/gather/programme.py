"""The programme of a visit day by day, from all of its lines, public and internal."""

from typing import Any

from events.briefing.contents import Day, Line
from events.briefing.gather.hours import clocks, when
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import listed, said, told
from events.models import Meeting
from events.planning.itinerary import by_day, in_order
from press.text.casing import capitalise
from press.text.dates import PartialDate, date_words, weekday_words


def days(rows: Rows) -> tuple[Day, ...]:
    lines: list[Any] = rows.lines
    return tuple(
        Day(
            heading(day.date, rows.language),
            tuple(line(one, rows) for one in day.lines),
        )
        for day in by_day(lines)
        if day.date and day.date.precision == "day"
    )


def undated(rows: Rows) -> tuple[Line, ...]:
    """What has no day yet, the better known first."""
    lines: list[Any] = rows.lines
    vague = [one for one in lines if one.day is None or one.day.precision != "day"]
    return tuple(line(one, rows) for one in in_order(vague))


def heading(day: PartialDate, language: str) -> str:
    """Salı, 27 Ocak 2026."""
    weekday = capitalise(weekday_words(day.first_day(), language), language)
    return f"{weekday}, {date_words(day, language)}"


def line(row: Meeting, rows: Rows) -> Line:
    language = rows.language
    return Line(
        title=called(row, language),
        clocks=clocks(row, language),
        when=when(row, language),
        place=said(row, "place", language),
        host=said(row.host, "name", language) if row.host else "",
        delegates=rows.ranked(row, rows.travelling),
        met=rows.ranked(row, {person.pk for person in rows.met}),
        topics=listed(row, "topics", language),
        points=told(row, "talking_points", language),
        interpreter=row.interpreter,
        formal=row.is_formal,
        public=row.is_public,
    )


def called(row: Meeting, language: str) -> str:
    """Its title, or what kind of line it is where nobody wrote one."""
    title = said(row, "title", language)
    return title or capitalise(row.get_kind_display(), language)
