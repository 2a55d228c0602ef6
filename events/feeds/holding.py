"""How long calendars are told that a visit was withdrawn, and when they last had news."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from press.models.freshness import last_change

# Calendars ask anew every hour; a device that lies in a drawer asks some day.
DAYS = dt.timedelta(days=30)


def is_held(visit: Any, at: dt.datetime) -> bool:
    """Whether it is public, or calendars may still show what was withdrawn."""
    return visit.withdrawn_at is None or at < forgotten_at(visit)


def forgotten_at(visit: Any) -> dt.datetime:
    """So many days after it was withdrawn, and after its last day."""
    last: dt.datetime = midnight_after(visit.last_day)
    return max(visit.withdrawn_at, last) + DAYS


def midnight_after(day: dt.date) -> dt.datetime:
    following = dt.datetime.combine(day + dt.timedelta(days=1), dt.time())
    return timezone.make_aware(following)


def changed_at(visits: Sequence[Any], language: str, at: dt.datetime) -> dt.datetime:
    """When an entry last came, changed, was cancelled or forgotten; at midnight if never."""
    times = [last_news(visit, language, at) for visit in visits]
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return max(times, default=midnight)


def last_news(visit: Any, language: str, at: dt.datetime) -> dt.datetime:
    if visit.withdrawn_at is None:
        return last_change(visit, language)
    forgotten = forgotten_at(visit)
    return forgotten if forgotten <= at else visit.withdrawn_at
