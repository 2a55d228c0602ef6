"""Whose copy of a briefing it is, and what that reader may see of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from events.briefing.contents import Briefing, Delegate, Line, Person


@dataclass(frozen=True, kw_only=True)
class Copy:
    """The whole delegation's copy, one delegate's, or the planner's with all needs."""

    delegate: str = ""  # a delegate's key
    full: bool = False

    def __post_init__(self) -> None:
        if self.delegate and self.full:
            raise ValueError("A delegate's copy does not show the needs of the others.")


def narrowed(briefing: Briefing, copy: Copy) -> Briefing:
    """Take out what the copy's reader is not to see, or does not take part in."""
    known = {delegate.key for delegate in briefing.delegation}
    if copy.delegate and copy.delegate not in known:
        raise ValueError(f"No delegate {copy.delegate!r} travels on this visit.")
    delegation = tuple(_seen(delegate, copy) for delegate in briefing.delegation)
    briefing = replace(briefing, delegation=delegation)
    return _programme_of(briefing, copy.delegate) if copy.delegate else briefing


def reader(briefing: Briefing, copy: Copy) -> str:
    """Say whom the copy is for."""
    labels = briefing.labels
    if not copy.delegate:
        return labels.planner if copy.full else labels.everybody
    own = next(one for one in briefing.delegation if one.key == copy.delegate)
    return labels.personal.replace("{name}", own.name)


def _seen(delegate: Delegate, copy: Copy) -> Delegate:
    may_see = copy.full or delegate.key == copy.delegate
    return delegate if may_see else replace(delegate, needs="")


def _programme_of(briefing: Briefing, delegate: str) -> Briefing:
    days = (replace(day, lines=_lines_of(day.lines, delegate)) for day in briefing.days)
    narrowed = replace(
        briefing,
        days=tuple(day for day in days if day.lines),
        undated=_lines_of(briefing.undated, delegate),
    )
    return replace(narrowed, people=_people_of(briefing, narrowed))


def _lines_of(lines: Iterable[Line], delegate: str) -> tuple[Line, ...]:
    return tuple(
        line
        for line in lines
        if not line.delegates or delegate in {one.key for one in line.delegates}
    )


def _people_of(whole: Briefing, narrowed: Briefing) -> tuple[Person, ...]:
    """Keep who is met on a line that is left, and who is on no line at all."""
    others = _met(whole) - _met(narrowed)
    return tuple(person for person in whole.people if person.key not in others)


def _met(briefing: Briefing) -> set[str]:
    return {one.key for line in briefing.lines() for one in line.met}
