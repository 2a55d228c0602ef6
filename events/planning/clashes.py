"""Lines of programmes that ask for one person in two places at once."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from events.planning.clocks import Span, in_utc

Key = int | str


@dataclass(frozen=True)
class Line:
    """When somebody is asked for; lines and people are known by any keys of the caller."""

    key: Key
    span: Span
    people: frozenset[Key]


@dataclass(frozen=True)
class Clash:
    """The two lines, the earlier one first."""

    person: Key
    first: Line
    second: Line


def clashes(lines: Iterable[Line]) -> list[Clash]:
    """Every person in every two lines that overlap, in order of time.

    What ends when the other begins does not overlap. A line without an end is a moment:
    it clashes with what begins just then and with what it lies within.
    """
    return list(overlaps(lines))


def overlaps(lines: Iterable[Line]) -> Iterator[Clash]:
    """The same one by one: of many lines at once there are more than anybody reads."""
    for first, second in _overlapping(sorted(lines, key=_place)):
        for person in sorted(first.people & second.people, key=_rank):
            yield Clash(person, first, second)


def _overlapping(lines: list[Line]) -> Iterator[tuple[Line, Line]]:
    for position, first in enumerate(lines, start=1):
        start, end = _edges(first)
        for second in lines[position:]:
            begins = _edges(second)[0]
            if begins != start and begins >= end:
                break  # and so do all that come later
            yield first, second


def _edges(line: Line) -> tuple[dt.datetime, dt.datetime]:
    start = in_utc(line.span.start)
    return start, in_utc(line.span.end) if line.span.end else start


def _place(line: Line) -> tuple[dt.datetime, dt.datetime, tuple[bool, Key]]:
    return *_edges(line), _rank(line.key)


def _rank(key: Key) -> tuple[bool, Key]:
    return isinstance(key, str), key
