"""The rows of a visit that a draft may tell of: public lines only, nothing internal."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from events.models import LineKind, Meeting, Visit
from events.planning.itinerary import in_order
from press.models import Organisation, Person, Position

POSTS = "person__positions__organisation"


@dataclass(frozen=True)
class Rows:
    visit: Visit
    own: Organisation | None
    hosts: Sequence[Organisation]
    delegates: Sequence[Any]  # the head first, then by precedence
    counterparts: Sequence[Any]
    lines: Sequence[Meeting]
    outcomes: Sequence[Any]
    steps: Sequence[Any]

    @property
    def organisations(self) -> list[Organisation]:
        """Our own, then whoever was host of the visit or of a line, each once."""
        of_lines = [line.host for line in self.lines]
        return list(dict.fromkeys(filter(None, [self.own, *self.hosts, *of_lines])))

    @property
    def people(self) -> list[tuple[Person, Any]]:
        """The delegation, then whom the public lines name; with the row that has a title."""
        there = (person for line in self.lines for person in line.participants.all())
        met = {person.pk: (person, None) for person in there}
        travelling = {row.person_id: (row.person, row) for row in self.delegates}
        titled = {
            row.person_id: (row.person, row)
            for row in self.counterparts
            if row.person_id in met and row.person_id not in travelling
        }
        everybody = {**travelling, **titled}
        rest = {pk: each for pk, each in met.items() if pk not in everybody}
        return [*everybody.values(), *rest.values()]

    def held(self, person: Person) -> list[Position]:
        """Posts that may have been held during the visit, in the office's order."""
        days = (self.visit.first_day, self.visit.last_day)
        posts = person.positions.all()
        return [post for post in posts if any(post.is_held_on(day) for day in days)]


def rows_of(visit: Visit) -> Rows:
    public = visit.lines.filter(is_public=True).select_related("host")
    lines = public.prefetch_related("participants__positions__organisation")
    delegates = visit.delegates.prefetch_related(POSTS).select_related("person")
    counterparts = visit.counterparts.prefetch_related(POSTS).select_related("person")
    return Rows(
        visit=visit,
        own=Organisation.objects.filter(is_own=True).first(),
        hosts=list(visit.hosts.all()),
        delegates=sorted(delegates, key=lambda row: not row.is_head),
        counterparts=list(counterparts),
        lines=in_order(line for line in lines if is_worth_telling(line)),
        outcomes=list(visit.outcomes.all()),
        steps=list(visit.commitments.select_related("our_side", "their_side")),
    )


def is_worth_telling(line: Meeting) -> bool:
    """A journey is no news, unless somebody received the delegation on it."""
    return line.kind != LineKind.TRAVEL or line.host is not None
