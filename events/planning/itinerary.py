"""A programme in the order in which it happens, day by day."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, Protocol, TypeVar

from events.planning.clocks import Span, in_utc
from press.text.dates import PartialDate


class Line(Protocol):
    """Something of a programme; its span is None while its hour is not known."""

    @property
    def day(self) -> PartialDate | None: ...
    @property
    def span(self) -> Span | None: ...
    @property
    def order(self) -> int: ...


L = TypeVar("L", bound=Line)

_VAGUENESS = ("day", "month", "year")
_END_OF_TIME = dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass(frozen=True)
class Day(Generic[L]):
    """What happens on a day, in a month or year without a day, or at a time unknown."""

    date: PartialDate | None
    lines: tuple[L, ...]


def in_order(lines: Iterable[L]) -> list[L]:
    """Sort by day, then by moment whatever the clock, then as the planner ordered them.

    What has no hour yet ends its day, what has no day ends its month, or its year, or
    all; equals stay as they came.
    """
    return sorted(lines, key=lambda line: (_day(line), _moment(line), line.order))


def by_day(lines: Iterable[L]) -> list[Day[L]]:
    days = groupby(in_order(lines), key=lambda line: line.day)
    return [Day(date, tuple(of_day)) for date, of_day in days]


def _day(line: Line) -> tuple[dt.date, int]:
    if line.day is None:
        return dt.date.max, len(_VAGUENESS)
    return line.day.last_day(), _VAGUENESS.index(line.day.precision)


def _moment(line: Line) -> dt.datetime:
    return _END_OF_TIME if line.span is None else in_utc(line.span.start)
