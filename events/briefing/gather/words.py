"""Words of a row in the language of a book, borrowed visibly where they are missing in it."""

from typing import Any

from django.utils.translation import gettext as _

from press.kit.gather.sections import paragraphs
from press.text.language import column, other
from press.text.richtext import Block


def said(row: Any, field: str, language: str) -> str:
    """A short text; one that is borrowed from the other language ends by saying so."""
    text, mark = found(row, field, language)
    return f"{text} {mark}" if mark else text


def told(row: Any, field: str, language: str) -> tuple[Block, ...]:
    """A longer text by its paragraphs; one that is borrowed begins by saying so."""
    text, mark = found(row, field, language)
    return paragraphs(f"{mark} {text}" if mark else text)


def listed(row: Any, field: str, language: str) -> tuple[str, ...]:
    """A text of one point per line; each that is borrowed says so."""
    text, mark = found(row, field, language)
    points = (line.strip() for line in text.splitlines())
    return tuple(f"{point} {mark}".strip() for point in points if point)


def in_both(row: Any, field: str, language: str) -> str:
    """As it is said in the book's language, and beside it in the other, where it differs."""
    own, twin = written(row, field, language), written(row, field, other(language))
    borrowed = f"{twin} {marked(other(language))}" if twin and twin != own else ""
    return " · ".join(filter(None, [own, borrowed]))


def found(row: Any, field: str, language: str) -> tuple[str, str]:
    """The words, and how they are marked when they are the other language's."""
    own, twin = written(row, field, language), written(row, field, other(language))
    if own or not twin:
        return own, ""
    return twin, marked(other(language))


def written(row: Any, field: str, language: str) -> str:
    return (getattr(row, column(field, language)) or "").strip()


def marked(language: str) -> str:
    return {"tr": _("(Turkish)"), "az": _("(Azerbaijani)")}[language]
