"""Who travels and who is met, in order of precedence, as readers are told."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from events.models import Delegate, Meeting, Visit
from events.pages.programme import ShownLine, Taking
from press.models import Person


@dataclass(frozen=True)
class Company:
    visit: Visit

    @cached_property
    def delegates(self) -> list[Delegate]:
        """Who has no name in the language is left out."""
        rows = self.visit.delegates.select_related("person")
        return [delegate for delegate in rows if delegate.person.name]

    @property
    def head(self) -> Delegate | None:
        """Whoever is marked; with nobody marked it is the first."""
        marked = (delegate for delegate in self.delegates if delegate.is_head)
        return next(marked, next(iter(self.delegates), None))

    @cached_property
    def titled(self) -> dict[int, Taking]:
        """Everybody with the title held in those days: the delegation, then whom it meets."""
        met = self.visit.counterparts.select_related("person")
        rows = [*self.delegates, *met]
        return {row.person_id: Taking(row.person, row.title or "") for row in rows}

    def taking_part_in(self, line: Meeting) -> list[Taking]:
        there = {person.pk: person for person in line.participants.all()}
        return [taking for taking in self.ranked(there) if taking.person.name]

    def met_in(self, lines: Iterable[ShownLine]) -> list[Taking]:
        """Whom the lines name beside the delegation."""
        ours = {delegate.person_id for delegate in self.delegates}
        seen = {each.person.pk: each.person for line in lines for each in line.people}
        return [each for each in self.ranked(seen) if each.person.pk not in ours]

    def ranked(self, people: dict[int, Person]) -> list[Taking]:
        """In order of precedence, and then whoever is in neither list."""
        known = [taking for pk, taking in self.titled.items() if pk in people]
        others = [pk for pk in people if pk not in self.titled]
        return [*known, *(Taking(people[pk], "") for pk in others)]
