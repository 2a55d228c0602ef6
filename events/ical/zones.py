"""The rules of the time zones in a calendar file, for as long as it needs them.

The library can write them too, but counts the beginning of summer time on the clock that
has already changed, where RFC 5545 wants the one before: an hour of that day is wrong.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

import icalendar

DAY, MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)


def rules(moments: Iterable[dt.datetime]) -> list[icalendar.Timezone]:
    """One definition for every zone on whose clock a moment is written."""
    by_zone: dict[str, list[dt.datetime]] = {}
    for moment in moments:
        if isinstance(moment.tzinfo, ZoneInfo):
            used = by_zone.setdefault(moment.tzinfo.key, [])
            used.append(moment.astimezone(dt.UTC))
    return [
        _rules(ZoneInfo(key), min(used) - DAY, max(used) + DAY)
        for key, used in sorted(by_zone.items())
    ]


def _rules(zone: ZoneInfo, first: dt.datetime, last: dt.datetime) -> icalendar.Timezone:
    definition = icalendar.Timezone()
    definition.add("TZID", zone.key)
    start = _offset(first, zone)
    definition.add_component(_from(first.replace(microsecond=0), start, zone))
    for change in _changes(zone, first, last):
        before = _offset(change - MINUTE, zone)
        definition.add_component(_from(change, before, zone))
    return definition


def _from(
    onset: dt.datetime, before: dt.timedelta, zone: ZoneInfo
) -> icalendar.TimezoneStandard | icalendar.TimezoneDaylight:
    """What holds from the onset on, told on the clock that held before."""
    local = onset.astimezone(zone)
    part = icalendar.TimezoneDaylight() if local.dst() else icalendar.TimezoneStandard()
    part.add("DTSTART", (onset + before).replace(tzinfo=None))
    part.add("TZOFFSETFROM", before)
    part.add("TZOFFSETTO", local.utcoffset())
    part.add("TZNAME", local.tzname())
    return part


def _changes(
    zone: ZoneInfo, first: dt.datetime, last: dt.datetime
) -> Iterator[dt.datetime]:
    """The minutes, in UTC, from which another offset holds; no zone has two in a day."""
    at = first.replace(second=0, microsecond=0)
    while at < last:
        if _offset(at, zone) != _offset(at + DAY, zone):
            yield _change(zone, at, at + DAY)
        at += DAY


def _change(zone: ZoneInfo, before: dt.datetime, after: dt.datetime) -> dt.datetime:
    old = _offset(before, zone)
    while after - before > MINUTE:
        middle = before + (after - before) // 2
        middle = middle.replace(second=0, microsecond=0)
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(at: dt.datetime, zone: ZoneInfo) -> dt.timedelta:
    return at.astimezone(zone).utcoffset() or dt.timedelta()
