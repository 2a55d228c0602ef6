"""The public programme of a visit by day, on the clocks of both cities."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _

from events.kit.shown import public_lines, ranked
from events.models import Meeting, Visit
from events.planning.hours import Hours, clocks
from events.planning.itinerary import Day, by_day
from press.kit import Row, Section
from press.kit.gather.sections import paragraphs
from press.text.casing import capitalise
from press.text.dates import date_words, weekday_words


def programme(visit: Visit, language: str) -> Iterator[Section]:
    """Whose clocks the hours are on, then a part for each day."""
    lines: list[Any] = public_lines(visit)
    days: list[Day[Any]] = by_day(lines)
    if words := clock_words(lines, language):
        yield Section(_("Programme"), blocks=paragraphs(words))
    for day in days:
        rows = tuple(Row(line.title, about(line, language)) for line in day.lines)
        yield Section(titled(day, language), rows=rows)


def titled(day: Day[Any], language: str) -> str:
    """Salı, 27 Ocak 2026."""
    if day.date is None:
        return _("Programme")
    date = date_words(day.date, language)
    if day.date.precision != "day":
        return date
    weekday = capitalise(weekday_words(day.date.first_day(), language), language)
    return f"{weekday}, {date}"


def about(line: Meeting, language: str) -> str:
    """When and where, whose guests, who takes part, about what, and what came of it."""
    host = line.host.name if line.host else ""
    people = [person.name for person in ranked(line.visit, line)]
    topics = [topic.strip() for topic in (line.topics or "").splitlines()]
    facts = [
        hour_words(hours(line, language)),
        line.place,
        labelled(capitalise(_("host"), language), [host]),
        labelled(_("Participants"), people),
        labelled(_("Agenda"), topics, "; "),
        line.summary,
    ]
    return "\n".join(filter(None, facts))


def labelled(label: str, words: Sequence[str | None], joint: str = ", ") -> str:
    said = joint.join(filter(None, words))
    return f"{label}: {said}" if said else ""


def hours(line: Meeting, language: str) -> list[Hours]:
    """On the clock of the place, and on ours where it shows something else."""
    if line.span is None:
        return []
    local = Hours.of(line.span, line.clock, language)
    home = Hours.of(line.span, line.visit.home_zone, language)
    return [local] if home.shows_as(local) else [local, home]


def hour_words(shown: Sequence[Hours]) -> str:
    """11.00–12.00 (Bakü) / 10.00–11.00 (İzmir); the day too, where it is another there."""
    said = []
    for each in shown:
        day = each.day_beside(shown[0])
        said.append(f"{', '.join(filter(None, [day, each.words]))} ({each.city})")
    return " / ".join(said)


def clock_words(lines: Sequence[Meeting], language: str) -> str:
    used = clocks(each for line in lines for each in hours(line, language))
    if not used:
        return ""
    return _("All times are local (%(clocks)s).") % {"clocks": "; ".join(used)}
