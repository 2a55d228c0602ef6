"""The choices that a list offers, each with how many rows it would leave: in one query."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, CharField, Count, Max, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from press.models.publicity import approved_q
from press.text.collation import sort_key
from press.text.language import column, other

Rows = QuerySet[Any]
# What the other filters leave of what is listed; None where no other filter is set.
Narrowed = Callable[[str], Rows | None]


@dataclass(frozen=True)
class Option:
    """One choice: its value in addresses, its words, the other language's value."""

    value: str
    label: str
    twin: str
    count: int


@dataclass(frozen=True)
class Facet:
    """Where the choices of one filter are found: rows, and the paths to their parts."""

    name: str
    rows: Rows
    listed: str  # the path from a row to what is listed
    key: str  # what makes two rows one choice
    value: str
    label: Any
    twin: Any  # the value in the other language, where readers know it

    def counted(self, narrowed: Rows | None) -> Rows:
        """One line per choice: the filter, the choice in both languages, its count."""
        left = None if narrowed is None else Q(**{f"{self.listed}__in": narrowed})
        return (
            self.rows.order_by()
            .values(self.key)
            .annotate(
                facet=Value(self.name, CharField()),
                chosen=Max(Cast(self.value, CharField())),
                words=Max(Cast(self.label, CharField())),
                twin=Max(Cast(self.twin, CharField())),
                count=Count(self.listed, filter=left),
            )
            .values_list("facet", "chosen", "words", "twin", "count")
        )


def named_in(name: str, rows: Rows, noun: str, language: str, path: str = "") -> Facet:
    """Choices that are rows of their own, with a name and an address in the language.

    `path` leads from the rows to what is listed, as in "release__".
    """
    slug, label = f"{noun}__slug", column(f"{noun}__name", language)
    own = column(slug, language)
    found = rows.filter(**{f"{own}__isnull": False, f"{label}__gt": ""})
    twin = in_the_other(slug, language, path)
    return Facet(name, found, f"{path}pk", noun, own, label, twin)


def worded(name: str, rows: Rows, field: str, language: str) -> Facet:
    """Choices that are words of what is listed, such as its city."""
    own, twin = column(field, language), in_the_other(field, language)
    return Facet(name, rows.filter(**{f"{own}__gt": ""}), "pk", own, own, own, twin)


def in_the_other(field: str, language: str, path: str = "") -> Case:
    """Only what is public there, too: the words of a draft are not for readers."""
    twin = other(language)
    return Case(When(approved_q(twin, path), then=column(field, twin)))


def options(
    found: Iterable[Facet], narrowed: Narrowed, language: str
) -> dict[str, list[Option]]:
    """Every choice of every filter, sorted as readers of the language expect it."""
    first, *rest = [facet.counted(narrowed(facet.name)) for facet in found]
    merged: dict[tuple[str, str], Option] = {}
    for name, value, label, twin, count in first.union(*rest, all=True):
        known = merged.get((name, value))
        total = count + (known.count if known else 0)
        merged[name, value] = Option(value, label, twin or "", total)
    sorted_by_filter: dict[str, list[Option]] = {}
    for (name, _value), option in merged.items():
        sorted_by_filter.setdefault(name, []).append(option)
    for name, choices in sorted_by_filter.items():
        if name == "year":
            choices.sort(key=lambda option: option.value, reverse=True)
        else:
            choices.sort(key=lambda option: sort_key(option.label, language))
    return sorted_by_filter
