"""Whoever will be met: who they are, what they hold, how they are spoken to."""

from events.briefing.contents import Person, Post
from events.briefing.gather.earlier import Meetings
from events.briefing.gather.portraits import portrait
from events.briefing.gather.rows import Rows
from events.briefing.gather.words import in_both, said, told, written
from press import models
from press.text.casing import lower
from press.text.language import other


def people(rows: Rows, meetings: Meetings, *, pictures: bool) -> tuple[Person, ...]:
    return tuple(
        Person(
            key=str(person.pk),
            name=rows.name(person.pk),
            other_spelling=other_spelling(person, rows.language),
            posts=posts(person, rows),
            spoken=form_of_address(person, rows),
            biography=told(person, "biography", rows.language),
            earlier=meetings.get(person.pk, ()),
            portrait=portrait(person.portrait, rows.today) if pictures else b"",
        )
        for person in rows.met
    )


def other_spelling(person: models.Person, language: str) -> str:
    """The name as the other language writes it, where it has its own spelling in both."""
    own, twin = (written(person, "name", code) for code in (language, other(language)))
    return twin if own and twin != own else ""


def posts(person: models.Person, rows: Rows) -> tuple[Post, ...]:
    """The posts held then; before them the title of the day where it names none of them."""
    language = rows.language
    held = tuple(
        Post(
            said(position, "title", language),
            said(position.organisation, "name", language),
        )
        for position in person.positions.all().held_on(rows.day)
    )
    row = rows.receiving.get(person.pk)
    title = said(row, "title", language) if row else ""
    if not title or any(
        lower(post.title, language) in lower(title, language) for post in held
    ):
        return held
    return (Post(title), *held)


def form_of_address(person: models.Person, rows: Rows) -> str:
    """In both languages: the person may be spoken to in either."""
    row = rows.receiving.get(person.pk)
    return in_both(row, "form_of_address", rows.language) if row else ""
