"""The rows of a visit as facts in one language."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from events.drafting.attending import attendee
from events.drafting.rows import Rows
from events.drafting.said import institution, lines_of, said
from events.drafting.wording.draft import PHRASES
from events.drafting.wording.facts import Attendee, Facts, Jubilee, Line, Result, Step
from events.models import Direction, Meeting, Visit
from events.planning.recurrence import next_time
from press.text.folding import fold


def facts_of(rows: Rows, language: str, day: dt.date) -> Facts:
    """What the visit holds in a language, told on a day."""
    return Gathering(rows, language, day).facts()


@dataclass(frozen=True)
class Gathering:
    rows: Rows
    language: str
    day: dt.date

    def facts(self) -> Facts:
        visit, rows, people = self.rows.visit, self.rows, self.people
        return Facts(
            outgoing=self.is_outgoing,
            city=self.city if self.is_outgoing else self.home or self.city,
            starts=visit.starts_on,
            ends=visit.ends_on,
            home=self.home,
            origin=self.origin,
            own=institution(rows.own, self.language) if rows.own else None,
            hosts=tuple(institution(host, self.language) for host in rows.hosts),
            delegation=tuple(people[row.person_id] for row in rows.delegates),
            lines=tuple(map(self.line, rows.lines)),
            results=self.results(),
            steps=self.steps(),
            jubilee=self.jubilee(),
            is_ahead=is_ahead(visit, self.day),
        )

    @property
    def is_outgoing(self) -> bool:
        return bool(self.rows.visit.direction == Direction.OUTGOING)

    @property
    def home(self) -> str:
        return (
            said(self.rows.own, "city", self.language, self.asked_city)
            if self.rows.own
            else ""
        )

    @property
    def asked_city(self) -> str:
        return PHRASES[self.language].gaps.city

    @property
    def city(self) -> str:
        return said(self.rows.visit, "city", self.language, self.asked_city)

    @property
    def origin(self) -> str:
        """Whoever comes to us comes from the visit's city, unless that is ours."""
        came = not self.is_outgoing and fold(self.city) != fold(self.home)
        return self.city if came else ""

    @cached_property
    def people(self) -> dict[int, Attendee]:
        return {
            person.pk: attendee(self.rows, person, row, self.language)
            for person, row in self.rows.people
        }

    def line(self, row: Meeting) -> Line:
        travelling = {delegate.person_id for delegate in self.rows.delegates}
        there = {person.pk for person in row.participants.all()}
        ranked = [pk for pk in self.people if pk in there]
        return Line(
            kind=row.kind,
            title=said(row, "title", self.language),
            day=row.day,
            place=said(row, "place", self.language),
            host=institution(row.host, self.language) if row.host else None,
            ours=tuple(self.people[pk] for pk in ranked if pk in travelling),
            others=tuple(self.people[pk] for pk in ranked if pk not in travelling),
            topics=lines_of(row, "topics", self.language),
            summary=lines_of(row, "summary", self.language),
        )

    def results(self) -> tuple[Result, ...]:
        told = (
            (row.kind, said(row, "text", self.language)) for row in self.rows.outcomes
        )
        return tuple(Result(kind, text) for kind, text in told if text)

    def steps(self) -> tuple[Step, ...]:
        return tuple(
            Step(text, self.sides(row), row.due)
            for row in self.rows.steps
            if (text := said(row, "text", self.language))
        )

    def sides(self, row: Any) -> tuple[Any, ...]:
        sides = dict.fromkeys(filter(None, [row.our_side, row.their_side]))
        return tuple(institution(side, self.language) for side in sides)

    def jubilee(self) -> Jubilee | None:
        """The first time that the anniversary comes round after the visit began."""
        prepared = self.rows.visit.anniversary
        if prepared is None:
            return None
        year = next_time(prepared.founded, self.rows.visit.first_day).year
        number = prepared.years_in(year)
        title = said(prepared, "title", self.language)
        if number < 1 or not title:
            return None
        return Jubilee(title, number, year, is_commemoration=prepared.is_commemoration)


def is_ahead(visit: Visit, day: dt.date) -> bool:
    """Whether the visit is not over on a day; of a vague one only whether it may have begun."""
    return bool(visit.first_day > day or (visit.is_dated and visit.last_day > day))
