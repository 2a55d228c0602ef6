"""What a row says in a language, or a marked gap that shows what it says in the other."""

from typing import Any

from events.drafting.wording.draft import PHRASES
from events.drafting.wording.facts import Institution
from press.models import Organisation
from press.text.language import column, other
from press.text.placeholders import placeholder

# As much of the other language's text as helps to recognise it.
MOST_OF_A_TWIN = 80


def written(row: Any, field: str, language: str) -> str:
    """The words of one language, in one line."""
    return " ".join((getattr(row, column(field, language)) or "").split())


def said(row: Any, field: str, language: str, what: str = "") -> str:
    """What is written, else a gap if the other language has it, else nothing.

    what: what is missing; without it, it is a translation.
    """
    if text := written(row, field, language):
        return text
    twin = written(row, field, other(language))
    return gap(what, twin, language) if twin else ""


def gap(what: str, twin: str, language: str) -> str:
    gaps = PHRASES[language].gaps
    if len(twin) > MOST_OF_A_TWIN:
        twin = f"{twin[:MOST_OF_A_TWIN].rstrip()}…"
    asked = gaps.twin.format(what=what or gaps.translation, twin=twin)
    return placeholder(asked, language)


def lines_of(row: Any, field: str, language: str) -> tuple[str, ...]:
    """A text of several lines, without the marks that somebody listed them with."""
    text = getattr(row, column(field, language)) or ""
    lines = (" ".join(line.split()).strip("-–—•*· ;") for line in text.splitlines())
    told = tuple(filter(None, lines))
    missing = said(row, field, language)
    return told or ((missing,) if missing else ())


def called(row: Any, language: str, what: str) -> str:
    """A name, or a gap in its place."""
    return said(row, "name", language, what) or placeholder(what, language)


def institution(row: Organisation, language: str) -> Institution:
    name = called(row, language, PHRASES[language].gaps.organisation)
    short = written(row, "short_name", language)
    return Institution(row.pk, name, short, is_own=row.is_own)
