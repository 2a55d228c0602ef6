"""What makes a person, an organisation or a photo public: being used on a public page.

A noun of a higher app adds its own uses at start-up; this package never hears of it.
"""

import datetime as dt
from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from press.text.language import LANGUAGES, column

# Given a language and a moment: the keys of the rows that a page shows publicly.
Use = Callable[[str, dt.datetime], models.QuerySet[Any]]


class Uses:
    """A register of the places where a noun appears in public."""

    def __init__(self) -> None:
        self.places: list[Use] = []

    def add(self, use: Use) -> None:
        if use not in self.places:
            self.places.append(use)

    def q(self, language: str, at: dt.datetime) -> Q:
        """The condition that a row is used publicly in a language at a moment."""
        parts = [Q(pk__in=use(language, at)) for use in self.places]
        return reduce(or_, parts, Q(pk__in=[]))

    def shows(self, row: models.Model, language: str, at: dt.datetime) -> bool:
        """The row's side of `q`; asked place by place, which is far quicker for one row."""
        rows = type(row)._base_manager.filter(pk=row.pk)
        return any(
            rows.filter(pk__in=use(language, at)).exists() for use in self.places
        )


class UsedInPublic(models.QuerySet[Any]):
    """Rows that are public because something public names or shows them."""

    uses: Uses
    needed: str

    def public_in(self, language: str, at: dt.datetime | None = None) -> Self:
        """Rows that a page in this language names now, and that can be named in it."""
        needed = column(self.needed, language)
        named = self.exclude(**{needed: None}).exclude(**{needed: ""})
        return named.filter(self.uses.q(language, at or timezone.now()))

    def public(self, at: dt.datetime | None = None) -> Self:
        """Rows that a page in any language names now."""
        at = at or timezone.now()
        return self.filter(reduce(or_, (self.uses.q(code, at) for code in LANGUAGES)))
