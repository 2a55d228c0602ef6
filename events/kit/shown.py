"""What of a visit may leave the house: public lines, whoever is in them, photos of none else."""

from collections.abc import Iterator
from typing import Any

from events.models import Commitment, Counterpart, Delegate, Meeting, Visit
from press.models import Person, Photo
from press.text.language import column


def public_lines(visit: Visit) -> list[Meeting]:
    """Those that are worded in the active language."""
    return [line for line in visit.lines.all() if line.is_public and line.title]


def delegation(visit: Visit) -> list[Delegate]:
    """In order of precedence; who has no name in the active language is left out."""
    return [row for row in visit.delegates.all() if row.person.name]


def head(visit: Visit) -> Delegate | None:
    """Whoever is marked; with nobody marked it is the first."""
    delegates = delegation(visit)
    marked = (row for row in delegates if row.is_head)
    return next(marked, next(iter(delegates), None))


def met(visit: Visit) -> Iterator[tuple[Person, str]]:
    """Whom the public lines name beside the delegation, with the title held that day."""
    seen = taking_part(visit)
    known = {row.person_id for row in visit.delegates.all()}
    for row in visit.counterparts.all():
        if row.person_id in seen and row.person_id not in known:
            known.add(row.person_id)
            yield row.person, row.title or ""
    yield from ((person, "") for pk, person in seen.items() if pk not in known)


def taking_part(visit: Visit) -> dict[int, Person]:
    """By key, in the order of the programme; whom only internal lines name is not here."""
    people = (person for line in public_lines(visit) for person in ranked(visit, line))
    return {person.pk: person for person in people if person.name}


def ranked(visit: Visit, line: Meeting) -> list[Person]:
    """Whoever takes part in a line: the delegation first, each in order of precedence."""
    rows: list[Delegate | Counterpart] = [
        *visit.delegates.all(),
        *visit.counterparts.all(),
    ]
    order = {row.person_id: place for place, row in enumerate(rows)}
    there = [person for person in line.participants.all() if person.name]
    return sorted(there, key=lambda person: order.get(person.pk, len(order)))


def steps(visit: Visit, language: str) -> list[Any]:
    """The road map, as far as it is worded in a language."""
    text = column("text", language)
    found: list[Commitment] = list(visit.commitments.all())
    return [step for step in found if getattr(step, text)]


def shown_photos(visit: Visit) -> list[Photo]:
    """In the planner's order; one that is bound to an internal line stays in the house."""
    pictures = visit.pictures.all()
    return [
        picture.photo
        for picture in pictures
        if picture.meeting is None or picture.meeting.is_public
    ]
