"""The clocks of the cities that we deal with, and spans of time on them."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

# IANA zone by ISO 3166 code, of the capital where a country has several: ours first,
# then the Turkic states, then where else delegations go. No zone stands here twice.
ZONES: dict[str, str] = {
    "TR": "Europe/Istanbul",
    "AZ": "Asia/Baku",
    "KZ": "Asia/Almaty",
    "KG": "Asia/Bishkek",
    "UZ": "Asia/Tashkent",
    "TM": "Asia/Ashgabat",
    "HU": "Europe/Budapest",
    "CY": "Asia/Nicosia",
    "BE": "Europe/Brussels",
    "GE": "Asia/Tbilisi",
    "UA": "Europe/Kyiv",
    "RU": "Europe/Moscow",
    "IR": "Asia/Tehran",
    "IL": "Asia/Jerusalem",
    "AE": "Asia/Dubai",
    "SA": "Asia/Riyadh",
    "PK": "Asia/Karachi",
    "CN": "Asia/Shanghai",
    "JP": "Asia/Tokyo",
    "BA": "Europe/Sarajevo",
    "MK": "Europe/Skopje",
    "BG": "Europe/Sofia",
    "RO": "Europe/Bucharest",
    "GR": "Europe/Athens",
    "IT": "Europe/Rome",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "DE": "Europe/Berlin",
    "PL": "Europe/Warsaw",
    "NL": "Europe/Amsterdam",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid",
    "SE": "Europe/Stockholm",
    "GB": "Europe/London",
    "US": "America/New_York",
}
OFFICE = ZONES["TR"]


@dataclass(frozen=True)
class Span:
    """From when to when, both aware and on the clock of the place; an open end is None.

    Python compares two moments of one zone by what the clock shows, which is wrong in
    the hour that a clock change repeats: compare in UTC.
    """

    start: dt.datetime
    end: dt.datetime | None


def default_zone(country: str) -> str:
    """The IANA zone of a country by its ISO 3166 code, our own for one we do not know."""
    return ZONES.get(country, OFFICE)


def span(day: dt.date, starts: dt.time, ends: dt.time | None, zone: str) -> Span:
    """The span between two times of day on a clock.

    An end before the start is on the next day; one that does not come after it is no
    end. Of a time that a clock change repeats the first is meant. One that it leaves
    out is as long after the change as it was written after it: at night, where the
    clock goes from 2 to 3, half past 2 is half past 3. Raises ZoneInfoNotFoundError
    for an unknown zone.
    """
    clock = ZoneInfo(zone)
    start = _moment(day, starts, clock)
    if ends is None:
        return Span(start, None)
    last = day if ends >= starts else day + dt.timedelta(days=1)
    end = _moment(last, ends, clock)
    return Span(start, end if in_utc(start) < in_utc(end) else None)


def on_clock(moment: dt.datetime, zone: str) -> dt.datetime:
    """The same moment as the clock of another zone shows it; refuses a naive one."""
    return in_utc(moment).astimezone(ZoneInfo(zone))


def in_utc(moment: dt.datetime) -> dt.datetime:
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} says no time zone.")
    return moment.astimezone(dt.UTC)


def _moment(day: dt.date, time: dt.time, clock: ZoneInfo) -> dt.datetime:
    """By way of UTC, which turns a time that the clock never shows into one it does."""
    written = dt.datetime.combine(day, time.replace(fold=0), clock)
    return in_utc(written).astimezone(clock)
