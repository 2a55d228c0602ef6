"""A copy of a briefing as its templates show it."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from events.briefing.contents import Briefing, Delegate, Desk, Line, Person
from events.briefing.copies import Copy, narrowed, reader
from events.briefing.keeping import is_short
from press.kit.outline import levelled
from press.kit.printable import printable
from press.kit.typesetting import nodes
from press.text.phones import dialled
from press.text.richtext import Block

# The levels of the headings under which rich text stands in the book.
_SECTION, _PERSON, _LINE = 2, 3, 4


def document(briefing: Briefing, copy: Copy) -> dict[str, Any]:
    """Lay out everything that the copy's reader sees; portraits are called by name."""
    seen = printable(narrowed(briefing, copy))
    return {
        "language": seen.language,
        "other_language": seen.other_language,
        "title": seen.title,
        "dates": seen.dates,
        "made": seen.made,
        "state": seen.state,
        "origin": seen.origin,
        "destination": seen.destination,
        "clocks": seen.clocks,
        "labels": asdict(seen.labels),
        "reader": reader(seen, copy),
        "days": [
            {"date": day.date, "lines": [_line(line, seen) for line in day.lines]}
            for day in seen.days
        ],
        "undated": [_line(line, seen) for line in seen.undated],
        "points": _text(seen.points, _SECTION),
        "people": [_person(person) for person in seen.people],
        "delegation": [_delegate(delegate) for delegate in seen.delegation],
        "commitments": [asdict(one) for one in seen.commitments],
        "practical": _text(seen.practical, _SECTION),
        "desks": (desks := [_desk(desk, seen) for desk in seen.desks]),
        "few_desks": is_short(desks),
    }


def portraits(briefing: Briefing, copy: Copy) -> dict[str, bytes]:
    """Return the pictures of whoever stands in the copy."""
    people = narrowed(briefing, copy).people
    return {person.key: person.portrait for person in people if person.portrait}


def _line(line: Line, briefing: Briefing) -> dict[str, Any]:
    everybody = {one.key for one in briefing.delegation}
    whole = len(everybody) > 1 and everybody == {one.key for one in line.delegates}
    laid = asdict(line) | {"points": _text(line.points, _LINE), "whole": whole}
    return laid | {"dialled": dialled(line.phone), "short": is_short(laid)}


def _person(person: Person) -> dict[str, Any]:
    head = {
        "key": person.key,
        "name": person.name,
        "other_spelling": person.other_spelling,
        "posts": [asdict(post) for post in person.posts],
        "written": person.written,
        "spoken": person.spoken,
    }
    return head | {
        "short": is_short(head),
        "biography": _text(person.biography, _PERSON),
        "earlier": [asdict(meeting) for meeting in person.earlier],
        "notes": _text(person.notes, _PERSON),
    }


def _delegate(delegate: Delegate) -> dict[str, Any]:
    laid = asdict(delegate)
    return laid | {"dialled": dialled(delegate.phone), "short": is_short(laid)}


def _desk(desk: Desk, briefing: Briefing) -> dict[str, Any]:
    contact = desk.contact
    languages = briefing.labels.languages
    spoken = f"{languages}: {contact.languages}" if contact.languages else ""
    laid = asdict(contact) | {"dialled": contact.dialled, "spoken": spoken}
    return {"role": desk.role, "contact": laid, "short": is_short(laid)}


def _text(blocks: Sequence[Block], under: int) -> list[dict[str, Any]]:
    return nodes(levelled(blocks, under=under))
