"""What a visit holds in one language: all that a draft may say, and nothing that is internal.

A text that the visit holds in the other language only is a marked gap here.
"""

from dataclasses import dataclass

from press.text.dates import PartialDate


@dataclass(frozen=True)
class Institution:
    key: int
    name: str
    short: str = ""
    is_own: bool = False


@dataclass(frozen=True)
class Post:
    """A title held that day; the institution is None where the title names it itself."""

    title: str
    institution: Institution | None = None


@dataclass(frozen=True)
class Attendee:
    """Somebody who travels or is met, with the posts held in those days.

    title: as it was typed, where it names its institution itself.
    """

    key: int
    name: str
    posts: tuple[Post, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class Line:
    """A public line of the programme; `ours` are those of the delegation who took part."""

    kind: str
    title: str = ""
    day: PartialDate | None = None
    place: str = ""
    host: Institution | None = None
    ours: tuple[Attendee, ...] = ()
    others: tuple[Attendee, ...] = ()
    topics: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()

    @property
    def is_meeting(self) -> bool:
        return self.kind == "meeting"


@dataclass(frozen=True)
class Result:
    """An outcome; its kind says what it is where the text is no sentence."""

    kind: str
    text: str


@dataclass(frozen=True)
class Step:
    """A step of the road map, with as much of who and when as was agreed on."""

    text: str
    responsible: tuple[Institution, ...] = ()
    due: PartialDate | None = None


@dataclass(frozen=True)
class Jubilee:
    """The anniversary that the visit prepares: what it is of, which one, in which year."""

    title: str
    number: int
    year: int
    is_commemoration: bool = False


@dataclass(frozen=True)
class Facts:
    """A visit; its delegation is ours or comes to us, the head first."""

    outgoing: bool
    city: str
    starts: PartialDate
    ends: PartialDate | None = None
    home: str = ""
    origin: str = ""
    own: Institution | None = None
    hosts: tuple[Institution, ...] = ()
    delegation: tuple[Attendee, ...] = ()
    lines: tuple[Line, ...] = ()
    results: tuple[Result, ...] = ()
    steps: tuple[Step, ...] = ()
    jubilee: Jubilee | None = None
    # Whether the day of the release comes before the visit is over.
    is_ahead: bool = False

    @property
    def is_delegation(self) -> bool:
        """Whether several travel, or nobody is known who does."""
        return len(self.delegation) != 1

    @property
    def head(self) -> Attendee | None:
        return next(iter(self.delegation), None)

    @property
    def people(self) -> tuple[Attendee, ...]:
        return (*self.delegation, *self.others)

    @property
    def others(self) -> tuple[Attendee, ...]:
        """Everybody who was met, each once, in the order of the programme."""
        met = {other.key: other for line in self.lines for other in line.others}
        return tuple(met.values())
