"""What a calendar file says, as plain values."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from events.planning.clocks import Span


class Status(StrEnum):
    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True)
class Days:
    """Whole days, on whatever clock the reader keeps; the last one included."""

    first: dt.date
    last: dt.date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"The days end ({self.last}) before they begin.")


@dataclass(frozen=True)
class Entry:
    """One thing to come. Under the same uid, a higher sequence replaces a lower one.

    The uid, unique among ours, stays the same in every language and for as long as the
    thing exists.
    """

    uid: str
    sequence: int
    title: str
    when: Days | Span
    changed_at: dt.datetime
    description: str = ""
    place: str = ""
    url: str = ""
    status: Status = Status.CONFIRMED
    cancelled: str = ""  # the word for it, in the calendar's language
    categories: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.status == Status.CANCELLED and not self.cancelled.strip():
            raise ValueError(f"{self.uid} is cancelled: the title has to say so.")

    @property
    def heading(self) -> str:
        """The title; not every program shows the status of a cancelled entry."""
        cancelled = self.status == Status.CANCELLED
        return f"{self.cancelled}: {self.title}" if cancelled else self.title


@dataclass(frozen=True)
class Calendar:
    name: str
    language: str
    domain: str  # ours: whatever is unique here is unique everywhere with it
    entries: tuple[Entry, ...]
