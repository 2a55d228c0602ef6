"""Anniversaries that come round: when, which one it is, and how many days are left."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from events.models import Anniversary
from events.planning.recurrence import next_time
from press.text import ordinals
from press.text.casing import capitalise
from press.text.dates import PartialDate, date_words, weekday_words


@dataclass(frozen=True)
class Coming:
    anniversary: Anniversary
    date: PartialDate
    today: dt.date
    language: str

    @property
    def called(self) -> str:
        """40. yıl dönümü, 40 illik; "" for a date that has not been before."""
        years = self.anniversary.years_in(self.date.year)
        return ordinals.anniversary(years, self.language) if years > 0 else ""

    @property
    def days(self) -> int | None:
        """How many are left, where the day is known; a commemoration counts none."""
        if self.date.precision != "day" or self.anniversary.is_commemoration:
            return None
        return (self.date.first_day() - self.today).days

    @property
    def large(self) -> str:
        """What stands large where no days are counted: a day, a month, or the year."""
        *rest, year = date_words(self.date, self.language).split()
        return capitalise(" ".join(rest) or year, self.language)

    @property
    def is_year(self) -> bool:
        """Whether nothing but the year is known, which already stands large."""
        return self.date.precision == "year"

    @property
    def weekday(self) -> str:
        known = self.date.precision == "day"
        return weekday_words(self.date.first_day(), self.language) if known else ""


def coming(
    anniversaries: Iterable[Anniversary], today: dt.date, language: str
) -> list[Coming]:
    """The nearest first; what has a day before what is only known by month or year."""
    found = [
        Coming(each, next_time(each.founded, today), today, language)
        for each in anniversaries
    ]
    return sorted(found, key=lambda each: (each.date.last_day(), each.anniversary.pk))
