"""The public rule as a question to the table: approved, its time come, not withdrawn."""

import datetime as dt
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from press.text.language import LANGUAGES, column, other


def approved_at(language: str) -> str:
    """The column that holds when a language was approved."""
    return f"{column('approved', language)}_at"


def worded_by(language: str) -> str:
    """The column that holds who last changed the words of a language."""
    return f"{column('worded', language)}_by"


def approved_q(language: str, path: str = "") -> Q:
    """Approved in a language, and not held back for the other one.

    `path` leads from the rows that are asked to the publishable, as in "release__".
    """
    mine, twin = approved_at(language), approved_at(other(language))
    return Q(**{f"{path}{mine}__isnull": False}) & (
        Q(**{f"{path}together": False}) | Q(**{f"{path}{twin}__isnull": False})
    )


class PublishableQuerySet(models.QuerySet[Any]):
    def public(self, at: dt.datetime | None = None) -> Self:
        """Rows that are public in at least one language; `is_public` is the row's side."""
        any_language = Q(approved_q(LANGUAGES[0]) | approved_q(LANGUAGES[1]))
        return self.out(at).filter(any_language)

    def out(self, at: dt.datetime | None = None) -> Self:
        """Rows whose publication time has come and that were not withdrawn."""
        return self.filter(withdrawn_at=None, publish_at__lte=at or timezone.now())

    def in_language(self, language: str) -> Self:
        """Rows that were approved in a language."""
        return self.filter(approved_q(language))

    def public_in(self, language: str, at: dt.datetime | None = None) -> Self:
        """Rows that are public in a language."""
        return self.out(at).in_language(language)

    def withdrawn_in(self, language: str, at: dt.datetime | None = None) -> Self:
        """Rows that were public in a language before they were withdrawn."""
        return self.in_language(language).filter(
            withdrawn_at__lte=at or timezone.now(),
            publish_at__lte=models.F("withdrawn_at"),
        )
