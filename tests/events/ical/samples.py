"""Calendars, made with dull defaults."""

import datetime as dt

from events.ical import Calendar, Days, Entry
from events.planning.clocks import span

AT = dt.datetime(2026, 1, 2, 9, 30, 15, 500, tzinfo=dt.UTC)
JANUARY = dt.date(2026, 1, 28)


def hours(starts, ends=None, zone="Asia/Baku", day=JANUARY):
    end = dt.time.fromisoformat(ends) if ends else None
    return span(day, dt.time.fromisoformat(starts), end, zone)


def entry(**changes):
    values = {
        "uid": "visit-1",
        "sequence": 3,
        "title": "Bakü ziyareti",
        "when": Days(JANUARY, dt.date(2026, 1, 30)),
        "changed_at": AT,
        "description": "İki kent, bir program.\nİkinci satır.",
        "place": "Bakü, Azerbaycan",
        "url": "https://press.example.org/tr/ziyaretler/baku/",
        "categories": ("ziyaret", "Bakü; İzmir"),
    }
    return Entry(**(values | changes))


def calendar(*entries, **changes):
    values = {
        "name": "İZAZDER ziyaretleri",
        "language": "tr",
        "domain": "press.example.org",
        "entries": entries or (entry(),),
    }
    return Calendar(**(values | changes))
