"""Everything of a visit that its book tells, read in as many questions for many rows as for one."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone

from events.briefing.contents import Participant
from events.briefing.gather.words import said
from events.models import Counterpart, Delegate, Meeting, Visit
from press.models import Organisation, Person, Position
from press.models.titles import position_on

POSTS = Prefetch("positions", Position.objects.select_related("organisation"))


@dataclass(frozen=True)
class Rows:
    visit: Visit
    language: str
    at: dt.datetime
    delegates: list[Delegate]  # in order of precedence
    counterparts: list[Counterpart]
    lines: list[Meeting]
    hosts: list[Organisation]
    own: Organisation | None

    @classmethod
    def read(cls, visit: Visit, language: str, at: dt.datetime) -> "Rows":
        lines = visit.lines.select_related("host").prefetch_related("participants")
        return cls(
            visit,
            language,
            at,
            delegates=list(visit.delegates.select_related("person")),
            counterparts=list(visit.counterparts.select_related("person")),
            lines=list(lines),
            hosts=list(visit.hosts.all()),
            own=Organisation.objects.filter(is_own=True).first(),
        )

    @property
    def today(self) -> dt.date:
        return timezone.localdate(self.at)

    @property
    def day(self) -> dt.date:
        """The day whose posts and titles count, also where only its month is known."""
        return self.visit.starts_on.last_day()

    @cached_property
    def travelling(self) -> dict[int, Delegate]:
        return {row.person_id: row for row in self.delegates}

    @cached_property
    def receiving(self) -> dict[int, Counterpart]:
        """Who is on the list of people met, by their person."""
        rows = {row.person_id: row for row in self.counterparts}
        return {pk: row for pk, row in rows.items() if pk not in self.travelling}

    @cached_property
    def people(self) -> dict[int, Person]:
        """Whoever takes part: the delegation, whom it meets, and then the lines' others."""
        rows: list[Delegate | Counterpart] = [*self.delegates, *self.counterparts]
        found = {row.person_id: row.person for row in rows}
        for line in self.lines:
            found = {person.pk: person for person in line.participants.all()} | found
        ranked = dict.fromkeys([*self.travelling, *self.receiving, *found])
        prefetch_related_objects(list(found.values()), POSTS, "portrait")
        return {pk: found[pk] for pk in ranked}

    @property
    def met(self) -> list[Person]:
        return [self.people[pk] for pk in self.people if pk not in self.travelling]

    @cached_property
    def host_keys(self) -> set[int]:
        of_lines = {line.host_id for line in self.lines if line.host_id}
        return {host.pk for host in self.hosts} | of_lines

    def ranked(self, line: Meeting, among: Collection[int]) -> tuple[Participant, ...]:
        """Those of a line who are among these, in order of precedence."""
        there = {person.pk for person in line.participants.all()}
        return tuple(
            Participant(str(pk), self.name(pk), self.title(pk))
            for pk in self.people
            if pk in there and pk in among
        )

    def name(self, pk: int) -> str:
        return said(self.people[pk], "name", self.language)

    def title(self, pk: int) -> str:
        """The title of the day, or of a post held then where nobody wrote one."""
        row = self.travelling.get(pk) or self.receiving.get(pk)
        if row and (title := said(row, "title", self.language)):
            return title
        post = position_on(self.people[pk], self.day, self.host_keys)
        return said(post, "title", self.language) if post else ""
