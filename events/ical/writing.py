"""A calendar as a file in the form of RFC 5545; the same entries give the same bytes."""

import datetime as dt
from collections.abc import Iterator
from urllib.parse import quote
from zoneinfo import ZoneInfo

import icalendar

from events.ical.entries import Calendar, Days, Entry
from events.ical.zones import rules
from events.planning.clocks import in_utc
from press.text.characters import legible

TYPE = "text/calendar; charset=utf-8"

# How often programs ask again: an entry that is cancelled in the morning is known at noon.
REFRESH = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
UTC = {"UTC", "Etc/UTC", "GMT", "Etc/GMT"}


def write(calendar: Calendar) -> bytes:
    file = icalendar.Calendar()
    name, language = _line(calendar.name), calendar.language
    file.add("VERSION", "2.0")
    file.add("PRODID", f"-//{_line(calendar.domain)}//{name}//{language.upper()}")
    file.add("CALSCALE", "GREGORIAN")
    file.calendar_name = name
    duration = {"VALUE": "DURATION"}
    file.add("REFRESH-INTERVAL", icalendar.vDuration(REFRESH), parameters=duration)
    file.add("X-PUBLISHED-TTL", icalendar.vDuration(REFRESH))
    moments = [moment for entry in calendar.entries for moment in _moments(entry)]
    for component in (
        *rules(moments),
        *(_event(e, calendar) for e in calendar.entries),
    ):
        file.add_component(component)
    return file.to_ical()


def _event(entry: Entry, calendar: Calendar) -> icalendar.Event:
    event = icalendar.Event()
    changed_at = in_utc(entry.changed_at).replace(microsecond=0)
    event.add("UID", f"{_line(entry.uid)}@{_line(calendar.domain)}")
    event.add("SEQUENCE", entry.sequence)
    event.add("DTSTAMP", changed_at)
    event.add("LAST-MODIFIED", changed_at)
    event.add("STATUS", entry.status.value)
    for name, moment in zip(("DTSTART", "DTEND"), _edges(entry), strict=False):
        event.add(name, moment)
    if isinstance(entry.when, Days):
        event.add("TRANSP", "TRANSPARENT")  # a visit of days leaves the hours free
    words = {"LANGUAGE": calendar.language}
    for name, text in _texts(entry):
        event.add(name, text, parameters=words)
    if entry.url:
        event.add("URL", _address(entry.url))
    return event


def _texts(entry: Entry) -> Iterator[tuple[str, str | list[str]]]:
    yield "SUMMARY", _line(entry.heading)
    if description := _lines(entry.description):
        yield "DESCRIPTION", description
    if place := _line(entry.place):
        yield "LOCATION", place
    if categories := [*filter(None, map(_line, entry.categories))]:
        yield "CATEGORIES", categories


def _edges(entry: Entry) -> list[dt.date]:
    """Beginning and end; the day that ends whole days is the one after the last."""
    if isinstance(entry.when, Days):
        return [entry.when.first, entry.when.last + DAY]
    return [*_moments(entry)]


def _moments(entry: Entry) -> Iterator[dt.datetime]:
    if not isinstance(entry.when, Days):
        yield from map(_on_its_clock, filter(None, (entry.when.start, entry.when.end)))


def _on_its_clock(moment: dt.datetime) -> dt.datetime:
    """In UTC where the clock has no name, or shows an hour for the second time."""
    zone = moment.tzinfo
    named = isinstance(zone, ZoneInfo) and zone.key not in UTC
    return moment if named and not moment.fold else in_utc(moment)


def _line(text: str) -> str:
    return " ".join(legible(text).split())


def _lines(text: str) -> str:
    parted = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "\n".join(legible(line).rstrip() for line in parted.split("\n")).strip()


def _address(url: str) -> str:
    """The address in ASCII; what has no place in one is written in percent."""
    return quote("".join(legible(url).split()), safe=":/?#[]@!$&'()*+,;=%~")
