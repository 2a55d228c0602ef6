"""The choices that a list offers, each with how many rows it would leave: in one query."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, CharField, Count, F, Max, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from press.models import Mention, Quote
from press.models.publishing import approved_q
from press.text.collation import sort_key
from press.text.language import column, other

Rows = QuerySet[Any]
# What the other filters leave of the releases; None where no other filter is set.
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
    release: str  # the path from a row to its release
    key: str  # what makes two rows one choice
    value: str
    label: str
    twin: Any  # the value in the other language, where readers know it

    def counted(self, narrowed: Rows | None) -> Rows:
        """One line per choice: the filter, the choice in both languages, its count."""
        left = None if narrowed is None else Q(**{f"{self.release}__in": narrowed})
        return (
            self.rows.order_by()
            .values(self.key)
            .annotate(
                facet=Value(self.name, CharField()),
                chosen=Max(Cast(self.value, CharField())),
                words=Max(Cast(self.label, CharField())),
                twin=Max(Cast(self.twin, CharField())),
                count=Count(self.release, filter=left),
            )
            .values_list("facet", "chosen", "words", "twin", "count")
        )


def facets(releases: Rows, language: str) -> list[Facet]:
    """Where the choices of the release list are found, among these releases."""
    mine, twin = language, other(language)
    city, topic = column("dateline_city", mine), column("topics__slug", mine)
    quoted = Quote.objects.approved().filter(release__in=releases)
    # Whoever is both named and quoted in a release is counted as named.
    only_quoted = quoted.exclude(release__mentions__person=F("speaker"))

    def told(field: str, release: str = "") -> Case:
        """Only what is public there, too: the words of a draft are not for readers."""
        public = approved_q(twin, release)
        return Case(When(public, then=column(field, twin)))

    def person(path: str, rows: Rows) -> Facet:
        slug, name = column(f"{path}__slug", mine), column(f"{path}__name", mine)
        found = rows.filter(**{f"{slug}__isnull": False, f"{name}__gt": ""})
        other_slug = told(f"{path}__slug", "release__")
        return Facet("person", found, "release", path, slug, name, other_slug)

    return [
        Facet("year", releases, "pk", "year", "year", "year", "year"),
        Facet(
            "topic",
            releases.filter(
                **{f"{topic}__isnull": False, f"{column('topics__name', mine)}__gt": ""}
            ),
            "pk",
            "topics",
            topic,
            column("topics__name", mine),
            told("topics__slug"),
        ),
        Facet(
            "city",
            releases.filter(**{f"{city}__gt": ""}),
            "pk",
            city,
            city,
            city,
            told("dateline_city"),
        ),
        person("person", Mention.objects.filter(release__in=releases)),
        person("speaker", only_quoted),
    ]


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
