"""What somebody still has to work on before words leave their author's hands."""

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from press.models import Publishable
from press.models.fields import RichTextField
from press.models.words import is_complete, words
from press.text import richtext
from press.text.language import LANGUAGES, column
from press.text.placeholders import placeholders
from press.workflow.saying import say

Reasons = list[Any]

# What else leaves a language unfinished, by model. A higher app adds its own.
UNFINISHED: dict[type[Publishable], list[Callable[[Any, str], Reasons]]] = {}


def unfinished(row: Publishable, language: str) -> Reasons:
    """Every reason why nobody should be asked to approve this language yet."""
    reasons = marked_gaps(row, language)
    for more in UNFINISHED.get(type(row), []):
        reasons += more(row, language)
    return reasons


def marked_gaps(row: Publishable, language: str) -> Reasons:
    return [
        say(
            language,
            _("{language}: a placeholder is still in the text: {placeholder}"),
            placeholder=found,
        )
        for found in placeholders(plain_words(row, language))
    ]


def plain_words(row: Publishable, language: str) -> Iterator[str]:
    for field, text in words(row, language).items():
        column_of = row._meta.get_field(column(field, language))
        marked_up = isinstance(column_of, RichTextField)
        yield richtext.plain(text) if marked_up else text
    yield from row.further_words(language)


def nothing_finished(row: Publishable) -> Reasons:
    """Why no language can be handed in; nothing, as long as one of them can."""
    found = [unfinished(row, code) for code in LANGUAGES if is_complete(row, code)]
    return [each for reasons in found for each in reasons] if all(found) else []
