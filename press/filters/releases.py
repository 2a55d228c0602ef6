"""What a reader may narrow the list of releases by: word, year, topic, city, person."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, FilterSet

from press.filters.facets import Option, facets, options
from press.filters.renewed import Renewed
from press.models import Mention, Quote, Release
from press.models.naming import active_language
from press.text.folding import compose, fold
from press.text.language import column

MOST_WORDS = 10
# Nobody types the dashes and quotes of a printed headline: only words are looked for.
WORD = re.compile(r"\w+")

# The filters that are chosen from a list, and what they say where nothing is chosen.
EVERYTHING = {
    "year": _("All years"),
    "topic": _("All topics"),
    "city": _("All cities"),
    "person": _("Everybody"),
}


@dataclass(frozen=True)
class Select:
    """A filter as a form shows it."""

    name: str
    label: str
    everything: str
    chosen: str
    options: list[Option]


@dataclass(frozen=True)
class Chip:
    """A filter that is set, and the query that is left when it is dropped."""

    name: str
    label: str
    words: str
    query_without: str


class ReleaseFilter(FilterSet):
    """Given the releases that are public in the active language; a view adds nothing."""

    q = CharFilter(label=_("Word"), method="with_words", max_length=100)
    year = CharFilter(label=_("Year"), method="of_year", max_length=10)
    topic = CharFilter(label=_("Topic"), method="on_topic", max_length=120)
    city = CharFilter(label=_("City"), method="from_city", max_length=120)
    person = CharFilter(label=_("Person"), method="naming", max_length=120)

    class Meta:
        model = Release
        form = Renewed
        fields: list[str] = []

    def __init__(
        self, data: QueryDict | dict[str, Any], releases: QuerySet[Any], **kwargs: Any
    ) -> None:
        super().__init__(data, releases, **kwargs)
        self.releases = releases
        self.language = active_language()

    def with_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Every word must occur, however it is spelled and whatever stands around it."""
        folded = column("folded", self.language)
        words = WORD.findall(fold(compose(value)))[:MOST_WORDS]
        for word in words:
            rows = rows.filter(**{f"{folded}__contains": word})
        return rows if words else rows.none()

    def of_year(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        if not (value.isascii() and value.isdigit() and len(value) == 4):
            return rows.none()
        return rows.filter(year=int(value))

    def on_topic(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.filter(**{column("topics__slug", self.language): value})

    def from_city(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return rows.filter(**{column("dateline_city", self.language): value})

    def naming(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        person = {column("person__slug", self.language): value}
        speaker = {column("speaker__slug", self.language): value}
        named = Mention.objects.filter(**person).values("release")
        quoted = Quote.objects.approved().filter(**speaker).values("release")
        return rows.filter(Q(pk__in=named) | Q(pk__in=quoted))

    @property
    def chosen(self) -> dict[str, str]:
        """The filters that are set, in the form's order."""
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    def narrowed(self, without: str) -> QuerySet[Any] | None:
        """What the filters but one leave of the releases; None where that is all."""
        others = {name: value for name, value in self.chosen.items() if name != without}
        rows = self.releases.all()
        for name, value in others.items():
            rows = self.filters[name].filter(rows, value)
        return rows.order_by().values("pk") if others else None

    @cached_property
    def choices(self) -> dict[str, list[Option]]:
        """Per filter what can be chosen and what is: nothing leads to an empty list."""
        found = options(
            facets(self.releases.all(), self.language), self.narrowed, self.language
        )
        offered = {}
        for name in EVERYTHING:
            value, known = self.chosen.get(name, ""), found.get(name, [])
            offered[name] = [o for o in known if o.count or o.value == value]
            if value and value not in {option.value for option in known}:
                offered[name].append(Option(value, value, "", 0))
        return offered

    @property
    def selects(self) -> list[Select]:
        """Every filter that is chosen from a list."""
        return [
            Select(
                name,
                str(self.filters[name].label),
                str(EVERYTHING[name]),
                self.chosen.get(name, ""),
                choices,
            )
            for name, choices in self.choices.items()
        ]

    @property
    def searched(self) -> str:
        return self.chosen.get("q", "")

    @property
    def chips(self) -> list[Chip]:
        return [
            Chip(
                name, str(self.filters[name].label), self.words(name), self.query(name)
            )
            for name in self.chosen
        ]

    def words(self, name: str) -> str:
        """What a chosen value is called."""
        value = self.chosen[name]
        labels = {option.value: option.label for option in self.choices.get(name, [])}
        return labels.get(value, value)

    def query(self, without: str = "") -> str:
        """The filters that are set as they stand in an address."""
        return urlencode({n: v for n, v in self.chosen.items() if n != without})

    @property
    def twin_query(self) -> str:
        """The same filters in the other language, as far as it has them."""
        twins = {}
        for name, value in self.chosen.items():
            known = {option.value: option.twin for option in self.choices.get(name, [])}
            twins[name] = value if name == "q" else known.get(value, "")
        return urlencode({name: value for name, value in twins.items() if value})
