"""What a briefing book holds in one language, as plain values and words."""

import datetime as dt
from dataclasses import dataclass, field

from events.briefing.labels import Labels
from press.kit import Contact
from press.text.richtext import Block


@dataclass(frozen=True)
class Clock:
    """A time of day, or a span of it, as the clocks of one city show it."""

    city: str
    time: str  # "11.00–12.00"


@dataclass(frozen=True)
class Participant:
    key: str  # the person's
    name: str
    title: str = ""  # held that day


@dataclass(frozen=True)
class Line:
    """A line of the programme; one that names no delegate is everybody's."""

    title: str
    clocks: tuple[Clock, ...] = ()  # the place's own first, then the one at home
    when: str = ""  # "Ocak 2026", where the day is not fixed
    place: str = ""
    phone: str = ""
    host: str = ""
    delegates: tuple[Participant, ...] = ()
    met: tuple[Participant, ...] = ()
    topics: tuple[str, ...] = ()
    points: tuple[Block, ...] = ()
    interpreter: str = ""
    formal: bool = False
    public: bool = False


@dataclass(frozen=True)
class Day:
    date: str  # "Salı, 27 Ocak 2026"
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Post:
    title: str
    organisation: str = ""


@dataclass(frozen=True)
class Earlier:
    """A meeting with somebody, before this visit."""

    date: str
    text: str


@dataclass(frozen=True)
class Person:
    """Somebody who will be met."""

    key: str
    name: str
    other_spelling: str = ""  # in the other language, where it differs
    posts: tuple[Post, ...] = ()
    written: str = ""
    spoken: str = ""
    biography: tuple[Block, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    notes: tuple[Block, ...] = ()
    portrait: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Delegate:
    key: str
    name: str
    title: str = ""
    phone: str = ""
    email: str = ""
    needs: str = ""  # seen by the planner and by nobody else but the delegate
    head: bool = False


@dataclass(frozen=True)
class Commitment:
    text: str
    responsible: str = ""
    due: str = ""
    status: str = ""
    overdue: bool = False
    agreed: str = ""  # on which other visit or for which anniversary


@dataclass(frozen=True)
class Desk:
    """Whom to call, and about what: the press contact, an emergency, the host."""

    role: str
    contact: Contact


@dataclass(frozen=True)
class Briefing:
    language: str
    other_language: str
    title: str
    dates: str
    changed_at: dt.datetime
    made: str  # "28 Ocak 2026, 15.30 (İzmir, UTC+3)"
    state: str  # of the visit's page: "onaylandı, 4. sürüm"
    labels: Labels
    origin: str = ""
    destination: str = ""
    clocks: str = ""  # whose clock comes first, and how far the other is from it
    days: tuple[Day, ...] = ()
    undated: tuple[Line, ...] = ()
    points: tuple[Block, ...] = ()
    people: tuple[Person, ...] = ()
    delegation: tuple[Delegate, ...] = ()  # in order of precedence
    commitments: tuple[Commitment, ...] = ()
    practical: tuple[Block, ...] = ()
    desks: tuple[Desk, ...] = ()  # the most urgent first

    def lines(self) -> tuple[Line, ...]:
        """Every line of the programme, those without a day last."""
        dated = tuple(line for day in self.days for line in day.lines)
        return dated + self.undated
