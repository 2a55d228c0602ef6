"""When a date that comes round every year falls, as precisely as it is known."""

import calendar
import datetime as dt
from dataclasses import replace

from press.text.dates import PartialDate

LEAP_DAY = (2, 29)


def in_year(founded: PartialDate, year: int) -> PartialDate:
    """The same day, month or year of a year; 29 February is the 28th in a common one."""
    if (founded.month, founded.day) == LEAP_DAY and not calendar.isleap(year):
        return PartialDate(year, 2, 28)
    return replace(founded, year=year)


def next_time(founded: PartialDate, today: dt.date) -> PartialDate:
    """When it falls next, today included; what has begun is not over before it ends."""
    this_year = in_year(founded, max(today.year, founded.year))
    if this_year.last_day() >= today:
        return this_year
    return in_year(founded, today.year + 1)
