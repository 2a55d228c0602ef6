"""Which language follows which: missing, outdated or current."""

import hashlib
import json

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.fields import RichTextField
from press.models.publishing import Publishable
from press.text import richtext
from press.text.language import column, other


class TranslationState(models.TextChoices):
    MISSING = "missing", _("not yet translated")
    OUTDATED = "outdated", _("translation out of date")
    CURRENT = "current", _("current")


def words(row: Publishable, language: str) -> dict[str, str]:
    """The row's own words in a language, by field."""
    return {field: getattr(row, column(field, language)) or "" for field in row.worded}


def fingerprint(row: Publishable, language: str) -> str:
    """Changes whenever the words of a language change; 64 hexadecimal digits."""
    texts = [*words(row, language).values(), *row.further_words(language)]
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


def lacking(row: Publishable, language: str) -> list[str]:
    """The needed fields that are still empty in a language."""
    return [field for field in row.needed if is_blank(row, field, language)]


def is_complete(row: Publishable, language: str) -> bool:
    """Whether a language has everything that a page needs."""
    return not lacking(row, language)


def is_begun(row: Publishable, language: str) -> bool:
    """Whether somebody has written at least one of the fields that are needed."""
    return len(lacking(row, language)) < len(row.needed)


def is_blank(row: Publishable, field: str, language: str) -> bool:
    """Whether a reader would see nothing, whatever the markup."""
    name = column(field, language)
    text = getattr(row, name) or ""
    marked_up = isinstance(row._meta.get_field(name), RichTextField)
    return richtext.is_blank(text) if marked_up else not text.strip()


def state(row: Publishable, language: str) -> TranslationState:
    """How a language stands to the other one.

    Outdated means that the other language changed after this one was last current.
    """
    if not is_complete(row, language):
        return TranslationState.MISSING
    twin = other(language)
    follows = getattr(row, column("follows", language))
    if is_complete(row, twin) and follows and follows != fingerprint(row, twin):
        return TranslationState.OUTDATED
    return TranslationState.CURRENT
