"""Everybody who takes part in a visit, as a list for the office."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.translation import gettext as _

from events.models import Counterpart, Delegate, Meeting, Visit
from press.models import Person, Position
from press.models.naming import active_language, spelling
from press.sheets import Sheet, Value
from press.text.casing import capitalise
from press.text.dates import date_words, time_words
from press.text.language import LANGUAGES, column


@dataclass(frozen=True)
class Taking:
    """A person's place in the visit; the row is missing for whom only a line names."""

    person: Person
    role: str
    place: int | None = None
    row: Delegate | Counterpart | None = None


def participants(visit: Visit, *, protocol: bool) -> Sheet:
    """Whom readers know of, in order of precedence.

    With what protocol knows, for planners only: everybody, how to address them, what
    they need and how to reach them.
    """
    read(visit)
    takings = [one for one in everybody(visit) if protocol or is_known(one, visit)]
    return Sheet(
        title=f"{_('Participants')} {visit.starts_on}",
        header=tuple(header(protocol=protocol)),
        rows=[list(cells(one, visit, protocol=protocol)) for one in takings],
    )


def read(visit: Visit) -> None:
    posts = Prefetch("positions", Position.objects.select_related("organisation"))
    people = Person.objects.prefetch_related(posts)
    taking = Prefetch("person", people)
    prefetch_related_objects(
        [visit],
        Prefetch("delegates", Delegate.objects.prefetch_related(taking)),
        Prefetch("counterparts", Counterpart.objects.prefetch_related(taking)),
        "lines",
        Prefetch("lines__participants", people),
    )


def everybody(visit: Visit) -> Iterator[Taking]:
    """The delegation, then whom it meets, then whoever a line names beside them."""
    for place, delegate in enumerate(visit.delegates.all(), start=1):
        yield Taking(delegate.person, _("delegate"), place, delegate)
    for place, met in enumerate(visit.counterparts.all(), start=1):
        yield Taking(met.person, _("person met"), place, met)
    known = {row.person_id for row in visit.delegates.all()}
    known |= {row.person_id for row in visit.counterparts.all()}
    for line in visit.lines.all():
        for person in line.participants.all():
            if person.pk not in known:
                known.add(person.pk)
                yield Taking(person, _("person met"))


def is_known(taking: Taking, visit: Visit) -> bool:
    """Whether the visit's page names the person, or will."""
    return isinstance(taking.row, Delegate) or bool(lines_of(taking.person, visit))


def lines_of(person: Person, visit: Visit) -> list[Meeting]:
    """The public lines in which somebody takes part."""
    public = [line for line in visit.lines.all() if line.is_public]
    return [line for line in public if person in line.participants.all()]


def header(*, protocol: bool) -> Iterator[str]:
    language = active_language()
    yield capitalise(_("role"), language)
    yield capitalise(_("order of precedence"), language)
    yield from in_both(_("name"))
    yield from in_both(_("title held that day"))
    yield capitalise(_("organisation"), language)
    yield capitalise(_("head of delegation"), language)
    yield capitalise(_("public programme lines"), language)
    if protocol:
        yield from in_both(_("form of address"))
        yield capitalise(_("needs"), language)
        yield capitalise(_("phone on the way"), language)


def in_both(heading: str) -> Iterator[str]:
    for code in LANGUAGES:
        yield f"{capitalise(heading, active_language())} ({code.upper()})"


def cells(taking: Taking, visit: Visit, *, protocol: bool) -> Iterator[Value]:
    row, person = taking.row, taking.person
    yield capitalise(taking.role, active_language())
    yield taking.place
    yield from words(person, "name")
    yield from words(row, "title")
    yield "; ".join(institutions(person, visit.starts_on.last_day()))
    yield _("yes") if isinstance(row, Delegate) and row.is_head else ""
    yield "; ".join(called(line) for line in lines_of(person, visit))
    if protocol:
        yield from words(row, "form_of_address")
        yield row.needs if row else ""
        yield row.phone if row else ""


def words(row: Any, field: str) -> Iterator[str]:
    for language in LANGUAGES:
        yield getattr(row, column(field, language), "") or ""


def institutions(person: Person, day: dt.date) -> list[str]:
    """Where somebody held a post that day, each named once."""
    held: list[Position] = person.positions.all().held_on(day)
    return list(dict.fromkeys(str(post.organisation) for post in held))


def called(line: Meeting) -> str:
    """27 Ocak 2026, 10.00: Forum'da görüşme."""
    language = active_language()
    when = [line.day and date_words(line.day, language)]
    when.append(line.starts and time_words(line.starts, language))
    said = ", ".join(filter(None, when))
    return ": ".join(filter(None, [said, spelling(line, "title")]))
