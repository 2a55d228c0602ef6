"""A date known to the day, to the month, or to the year only."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Literal, Self

Precision = Literal["year", "month", "day"]

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """Sorts by its first day; where two begin together, the vaguer one leads."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("A day needs its month.")
        try:
            self.first_day()
        except ValueError as error:
            raise ValueError(f"{self} is not in the calendar: {error}.") from error

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 2026, 2026-01 or 2026-01-28."""
        match = _ISO.fullmatch(text.strip())
        if match is None:
            raise ValueError(
                f"{text!r} is not a date such as 2026, 2026-01 or 2026-01-28."
            )
        return cls(*(int(part) for part in match.groups() if part is not None))

    @classmethod
    def from_date(cls, day: dt.date) -> Self:
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._place() < other._place()

    @property
    def precision(self) -> Precision:
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"

    def first_day(self) -> dt.date:
        month = 1 if self.month is None else self.month
        return dt.date(self.year, month, 1 if self.day is None else self.day)

    def last_day(self) -> dt.date:
        month = 12 if self.month is None else self.month
        last = calendar.monthrange(self.year, month)[1]
        return dt.date(self.year, month, last if self.day is None else self.day)

    def _place(self) -> tuple[dt.date, int]:
        return self.first_day(), ("year", "month", "day").index(self.precision)
