"""What every filtered list has in common: what is chosen, what can be, and its addresses."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.forms import Form
from django.http import QueryDict
from django_filters import FilterSet

from press.filters.facets import Facet, Option, options
from press.models.naming import active_language
from press.text.folding import compose, fold
from press.text.language import column

MOST_WORDS = 10
# Nobody types the dashes and quotes of a printed headline: only words are looked for.
WORD = re.compile(r"\w+")


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


class ListFilter(FilterSet):
    """Given the rows that are public in the active language; a view adds nothing."""

    # The filters chosen from a list, with what they say where nothing is chosen.
    everything: ClassVar[dict[str, Any]]
    form: Form

    def __init__(
        self, data: QueryDict | dict[str, Any], public: QuerySet[Any], **kwargs: Any
    ) -> None:
        super().__init__(data, public, **kwargs)
        self.public = public
        self.language = active_language()

    def facets(self) -> list[Facet]:
        """Where the choices are found, among the public rows."""
        raise NotImplementedError

    def with_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Every word must occur, however it is spelled and whatever stands around it."""
        folded = column("folded", self.language)
        words = WORD.findall(fold(compose(value)))[:MOST_WORDS]
        for word in words:
            rows = rows.filter(**{f"{folded}__contains": word})
        return rows if words else rows.none()

    @property
    def chosen(self) -> dict[str, str]:
        """The filters that are set, in the form's order."""
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    def narrowed(self, without: str) -> QuerySet[Any] | None:
        """What the filters but one leave of the rows; None where that is all."""
        others = {name: value for name, value in self.chosen.items() if name != without}
        rows = self.public.all()
        for name, value in others.items():
            rows = self.filters[name].filter(rows, value)
        return rows.order_by().values("pk") if others else None

    @cached_property
    def choices(self) -> dict[str, list[Option]]:
        """Per filter what can be chosen and what is: nothing leads to an empty list."""
        found = options(self.facets(), self.narrowed, self.language)
        offered = {}
        for name in self.everything:
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
                str(self.everything[name]),
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


def is_year(value: str) -> bool:
    """Four digits of ours that the calendar knows, nothing that only looks like a year."""
    digits = value.isascii() and value.isdigit() and len(value) == 4
    return digits and value > "0000"
