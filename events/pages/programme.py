"""A visit's public programme: its lines by day, with hours, people and photos."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from events.models import LineKind, Meeting
from events.planning.hours import Hours, clocks
from events.planning.itinerary import by_day
from press.models import Person, Photo
from press.text.casing import capitalise
from press.text.dates import PartialDate, weekday_words


@dataclass(frozen=True)
class Taking:
    """Somebody who takes part, with the title held in those days."""

    person: Person
    title: str


@dataclass(frozen=True)
class ShownLine:
    line: Meeting
    people: list[Taking]
    photos: list[Photo]
    language: str

    @property
    def is_formal(self) -> bool:
        return self.line.is_formal

    @property
    def kind(self) -> str:
        """What kind of line it is, where that says something."""
        if self.line.kind == LineKind.OTHER:
            return ""
        return capitalise(self.line.get_kind_display(), self.language)

    @property
    def topics(self) -> list[str]:
        lines = (self.line.topics or "").splitlines()
        return [topic.strip() for topic in lines if topic.strip()]

    @cached_property
    def local(self) -> Hours | None:
        """Its hours on the clock of the place; None while they are not known."""
        span = self.line.span
        return Hours.of(span, self.line.clock, self.language) if span else None

    @cached_property
    def home(self) -> Hours | None:
        """The same hours in our own city, where its clock differs."""
        span, local = self.line.span, self.local
        if span is None or local is None:
            return None
        home = Hours.of(span, self.line.visit.home_zone, self.language)
        return None if home.shows_as(local) else home

    @property
    def home_day(self) -> str:
        """The day in our own city, where it is another."""
        return self.home.day_beside(self.local) if self.home and self.local else ""


@dataclass(frozen=True)
class ShownDay:
    date: PartialDate | None  # None: some time during the visit
    lines: list[ShownLine]
    language: str

    @property
    def weekday(self) -> str:
        if self.date is None or self.date.precision != "day":
            return ""
        name = weekday_words(self.date.first_day(), self.language)
        return capitalise(name, self.language)


def days_of(shown: list[ShownLine], language: str) -> list[ShownDay]:
    """The lines under their days, in the order in which they happen."""
    known = {each.line.pk: each for each in shown}
    lines: list[Any] = [each.line for each in shown]
    return [
        ShownDay(day.date, [known[line.pk] for line in day.lines], language)
        for day in by_day(lines)
    ]


def clocks_of(shown: list[ShownLine]) -> str:
    """Whose clocks the programme is written on: Bakü, UTC+4; İzmir, UTC+3."""
    pairs = [(each.local, each.home) for each in shown]
    return "; ".join(clocks(hours for pair in pairs for hours in pair if hours))
