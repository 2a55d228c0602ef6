"""A visit as one row of a list: from where to where, when, how far it has come."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from events.models import Visit
from events.pages.route import Route, route_of, with_home
from events.pages.stage import Stage, stage_of


@dataclass(frozen=True)
class VisitRow:
    visit: Any
    language: str
    today: dt.date

    @property
    def route(self) -> Route:
        return route_of(self.visit, self.visit.home or "")

    @property
    def dates(self) -> str:
        words: str = self.visit.dates_in(self.language)
        return words

    @property
    def stage(self) -> Stage | None:
        return stage_of(self.visit, self.today)

    @property
    def is_past(self) -> bool:
        """The row's side of `past()`."""
        over: bool = self.visit.last_day < self.today
        return over


def for_rows(visits: QuerySet[Any], language: str) -> QuerySet[Any]:
    """The visits with all that a row says of them."""
    listed: Any = visits
    return with_home(listed.for_list(), language)


def rows_of(visits: Iterable[Visit], language: str, at: dt.datetime) -> list[VisitRow]:
    """The visits as rows; they come from `for_rows`."""
    today = timezone.localdate(at)
    return [VisitRow(visit, language, today) for visit in visits]
