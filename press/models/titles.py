"""The title that somebody held on a day, entered where none was."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any

from press.models.person import Person, Position
from press.models.release import Release
from press.text.language import LANGUAGES, column


def enter_titles(release: Release, languages: Collection[str] = LANGUAGES) -> None:
    """Fill the empty titles of everybody named or quoted; what was typed stays."""
    organisations = set(release.namings.values_list("organisation", flat=True))
    mentions = release.mentions.select_related("person")
    quotes = release.quotes.select_related("speaker")
    titled = [
        *((row, row.person) for row in mentions),
        *((row, row.speaker) for row in quotes),
    ]
    fill_titles(titled, release.dateline_date, organisations, languages)


def fill_titles(
    titled: Iterable[tuple[Any, Person]],
    day: dt.date,
    organisations: Collection[int],
    languages: Collection[str],
) -> None:
    """Rows with a title, each with its person: the empty ones are filled and saved."""
    for row, person in titled:
        empty = [code for code in languages if not getattr(row, column("title", code))]
        position = position_on(person, day, organisations) if empty else None
        if position is None:
            continue
        for language in empty:
            title = column("title", language)
            setattr(row, title, getattr(position, title))
        row.save()


def position_on(
    person: Person, day: dt.date, organisations: Collection[int]
) -> Position | None:
    """One at an organisation that is named, too, else the most recent one."""
    held = person.positions.all().held_on(day)
    named = [position for position in held if position.organisation_id in organisations]
    return next(iter([*named, *held]), None)
