"""Dates and times: how precisely they are known, and how they are worded."""

from press.text.dates.clock import (
    city_words,
    moment_in_zone_words,
    moment_in_zones_words,
    moment_words,
    offset_words,
    time_words,
)
from press.text.dates.partial import PartialDate, Precision
from press.text.dates.wording import (
    Day,
    date_range_words,
    date_words,
    weekday_words,
)

__all__ = [
    "Day",
    "PartialDate",
    "Precision",
    "city_words",
    "date_range_words",
    "date_words",
    "moment_in_zone_words",
    "moment_in_zones_words",
    "moment_words",
    "offset_words",
    "time_words",
    "weekday_words",
]
