"""What has a press kit, noun by noun: how a row is found, named and gathered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Model, Q, QuerySet

from events.kit import from_visit
from events.models import Visit
from press.kit import KitContents
from press.kit.gather import Receiver, from_release
from press.models import Release
from press.text.language import LANGUAGES, column


@dataclass(frozen=True)
class Noun:
    singular: str
    plural: str
    model: type[Model]
    gather: Callable[[Any, Receiver], KitContents]
    called: Callable[[str], QuerySet[Any]]  # the rows that somebody may mean
    named: Callable[[Any], str]  # what tells a row from others of the same address
    address: str  # how a row can be asked for
    instead: str  # what to give where an address is not enough


def at_address(model: type[Any], slug: str) -> QuerySet[Any]:
    """Rows with this address in any language, now or once."""
    now = [Q(**{column("slug", language): slug}) for language in LANGUAGES]
    found = model.objects.filter(Q(*now, Q(old_slugs__slug=slug), _connector=Q.OR))
    rows: QuerySet[Any] = found.distinct()
    return rows


def releases(slug: str) -> QuerySet[Any]:
    """By number or address; databases differ about where a row without a number stands."""
    year, _, number = slug.partition("/")
    if year.isdecimal() and number.isdecimal():
        return Release.objects.filter(year=int(year), number=int(number))
    numbered_first = F("number").asc(nulls_last=True)
    return at_address(Release, slug).order_by("year", numbered_first, "pk")


def visits(slug: str) -> QuerySet[Any]:
    return at_address(Visit, slug).order_by("first_day", "pk")


NOUNS = {
    "release": Noun(
        singular="release",
        plural="releases",
        model=Release,
        gather=from_release,
        called=releases,
        named=lambda row: row.number_in_year or f"a draft of {row.year}",
        address="its address in any language, an earlier one, or 2026/03",
        instead="its number, or its address in the other language",
    ),
    "visit": Noun(
        singular="visit",
        plural="visits",
        model=Visit,
        gather=from_visit,
        called=visits,
        named=lambda row: str(row.starts_on),
        address="its address in any language, or an earlier one",
        instead="its address in the other language",
    ),
}
