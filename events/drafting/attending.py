"""Everybody whom a draft names, with the posts that they held in those days."""

from typing import Any

from events.drafting.rows import Rows
from events.drafting.said import called, gap, institution, said, written
from events.drafting.wording.draft import PHRASES
from events.drafting.wording.facts import Attendee, Post
from events.drafting.wording.posts import post_of, posts_in
from press.models import Person, Position
from press.text.folding import fold
from press.text.language import other
from press.text.placeholders import placeholder


def attendee(rows: Rows, person: Person, row: Any, language: str) -> Attendee:
    """A person; the row is where the visit keeps their title, if it does."""
    name = called(person, language, PHRASES[language].gaps.person)
    typed = written(row, "title", language) if row else ""
    twin = written(row, "title", other(language)) if row else ""
    if not typed and not twin:
        return Attendee(person.pk, name, by_position(rows, person, language))
    position = position_called(rows, person, typed, language) or (
        None if typed else position_called(rows, person, twin, other(language))
    )
    if position:
        return Attendee(person.pk, name, (post(position, language),))
    if not typed:
        asked = gap(PHRASES[language].gaps.post, twin, language)
        return Attendee(person.pk, name, (Post(asked),))
    posts = tuple(
        typed_post(rows, part, language) for part in posts_in(typed, language)
    )
    return Attendee(person.pk, name, posts, title=typed)


def by_position(rows: Rows, person: Person, language: str) -> tuple[Post, ...]:
    """All posts of somebody whose title nobody typed."""
    posts = tuple(post(position, language) for position in rows.held(person))
    return posts or (Post(placeholder(PHRASES[language].gaps.post, language)),)


def position_called(
    rows: Rows, person: Person, title: str, language: str
) -> Position | None:
    """The post that a bare title means: one at our own or a host, before any other."""
    named = {organisation.pk for organisation in rows.organisations}
    alike = [
        position
        for position in rows.held(person)
        if title and fold(written(position, "title", language)) == fold(title)
    ]
    preferred = [each for each in alike if each.organisation_id in named]
    return next(iter([*preferred, *alike]), None)


def post(position: Position, language: str) -> Post:
    title = said(position, "title", language, PHRASES[language].gaps.post)
    return Post(title, institution(position.organisation, language))


def typed_post(rows: Rows, title: str, language: str) -> Post:
    """A title as it was typed; our own name in it can be written out in full."""
    if rows.own is None:
        return Post(title)
    own = institution(rows.own, language)
    rest = post_of((own.name, own.short), title, language)
    return Post(rest, own) if rest else Post(title)
