"""Times of day and moments, each on the clock of a city."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from press.text.dates.wording import date_words
from press.text.language import known

# Turkish spelling parts hours and minutes with a full stop, Azerbaijani with a colon.
_SEPARATORS = {"tr": ".", "az": ":"}

# The office sits in İzmir, which shares its clock with the zone's namesake.
_OFFICE_ZONE = "Europe/Istanbul"
_OFFICE_CITY = "İzmir"


def time_words(value: dt.time | dt.datetime, language: str) -> str:
    """Write a time of day by the 24-hour clock: 15.30 in Turkish, else 15:30."""
    return f"{value.hour:02}{_SEPARATORS[known(language)]}{value.minute:02}"


def moment_words(moment: dt.datetime, language: str, zone: ZoneInfo | None) -> str:
    """Word a moment on the clock of the zone, or on its own clock."""
    local = _on_clock(moment, zone)
    return f"{date_words(local.date(), language)}, {time_words(local, language)}"


def moment_in_zone_words(
    moment: dt.datetime, language: str, zone: ZoneInfo, city: str = ""
) -> str:
    """Word a moment and say whose clock it is: …, 15.30 (İzmir, UTC+3)."""
    clock = _clock_words(moment, language, zone, city)
    return f"{moment_words(moment, language, zone)} ({clock})"


def moment_in_zones_words(
    moment: dt.datetime, language: str, zones: Sequence[ZoneInfo]
) -> str:
    """Word a moment for readers in several cities, naming a shared day once."""
    said: list[str] = []
    day = None
    for zone in zones:
        local = _on_clock(moment, zone)
        time = moment_words if local.date() != day else _time_only
        clock = _clock_words(moment, language, zone, "")
        said.append(f"{time(moment, language, zone)} ({clock})")
        day = local.date()
    return " / ".join(said)


def city_words(zone: ZoneInfo, language: str) -> str:
    """Name the city a zone's clock stands for."""
    if zone.key == _OFFICE_ZONE:
        return _OFFICE_CITY
    return get_timezone_location(zone, locale=known(language), return_city=True)


def offset_words(moment: dt.datetime, zone: ZoneInfo) -> str:
    """Write how far a zone is from UTC at a moment: UTC+3, UTC+5:30."""
    offset = _on_clock(moment, zone).utcoffset() or dt.timedelta()
    minutes = round(abs(offset).total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    sign = "+" if offset > dt.timedelta() else "\N{MINUS SIGN}"
    rest = f":{minutes % 60:02}" if minutes % 60 else ""
    return f"UTC{sign}{minutes // 60}{rest}"


def _time_only(moment: dt.datetime, language: str, zone: ZoneInfo) -> str:
    return time_words(_on_clock(moment, zone), language)


def _clock_words(moment: dt.datetime, language: str, zone: ZoneInfo, city: str) -> str:
    return f"{city or city_words(zone, language)}, {offset_words(moment, zone)}"


def _on_clock(moment: dt.datetime, zone: ZoneInfo | None) -> dt.datetime:
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} says no time zone.")
    return moment if zone is None else moment.astimezone(zone)
