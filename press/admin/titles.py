"""The title that somebody held on the day of the dateline, entered where none was."""

from collections.abc import Iterable
from typing import Any

from press.models import Mention, Position, Quote, Release
from press.text.language import LANGUAGES, column


def enter_titles(release: Release, languages: Iterable[str] = LANGUAGES) -> None:
    """Fill the empty titles of everybody named or quoted; what was typed stays."""
    languages = list(languages)
    organisations = set(release.namings.values_list("organisation", flat=True))
    rows: list[Mention | Quote] = [
        *release.mentions.select_related("person"),
        *release.quotes.select_related("speaker"),
    ]
    for row in rows:
        if any(not getattr(row, column("title", code)) for code in languages):
            enter_title(row, position_that_day(row, release, organisations), languages)


def enter_title(row: Any, position: Position | None, languages: Iterable[str]) -> None:
    if position is None:
        return
    for language in languages:
        title = column("title", language)
        setattr(row, title, getattr(row, title) or getattr(position, title))
    row.save()


def position_that_day(
    row: Mention | Quote, release: Release, organisations: set[int]
) -> Position | None:
    """One at an organisation that the release names, else the most recent one."""
    person = row.person if isinstance(row, Mention) else row.speaker
    held = person.positions.all().held_on(release.dateline_date)
    named = [position for position in held if position.organisation_id in organisations]
    return next(iter([*named, *held]), None)
