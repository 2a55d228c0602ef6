"""Which language follows which: missing, outdated or current."""

import hashlib
import json

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.release import Release
from press.text import richtext
from press.text.language import column, other

# Without these a language has nothing that could be approved.
NEEDED = ("title", "lead", "body")


class TranslationState(models.TextChoices):
    MISSING = "missing", _("not yet translated")
    OUTDATED = "outdated", _("translation out of date")
    CURRENT = "current", _("current")


def words(release: Release, language: str) -> dict[str, str]:
    """The release's own words in a language, by field."""
    return {
        field: getattr(release, column(field, language)) or ""
        for field in ("title", "dateline_city", "lead", "body")
    }


def quoted_words(release: Release, language: str) -> list[str]:
    """The words of its quotes in a language, as they are saved."""
    if not release.pk:
        return []
    return [
        getattr(quote, column("text", language)) or "" for quote in release.quotes.all()
    ]


def fingerprint(release: Release, language: str) -> str:
    """Changes whenever the words of a language change; 64 hexadecimal digits."""
    texts = [*words(release, language).values(), *quoted_words(release, language)]
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


def is_complete(release: Release, language: str) -> bool:
    """Whether a language has everything that a page needs."""
    own = words(release, language)
    return all(own[field].strip() for field in NEEDED) and not richtext.is_blank(
        own["body"]
    )


def is_begun(release: Release, language: str) -> bool:
    """Whether somebody has written at least a title, a lead or a text."""
    own = words(release, language)
    headed = own["title"].strip() or own["lead"].strip()
    return bool(headed) or not richtext.is_blank(own["body"])


def state(release: Release, language: str) -> TranslationState:
    """How a language stands to the other one.

    Outdated means that the other language changed after this one was last current.
    """
    if not is_complete(release, language):
        return TranslationState.MISSING
    twin = other(language)
    follows = getattr(release, column("follows", language))
    if is_complete(release, twin) and follows and follows != fingerprint(release, twin):
        return TranslationState.OUTDATED
    return TranslationState.CURRENT
