"""The clocks that a planner can choose, called by their city in the reader's language."""

from typing import Any
from zoneinfo import ZoneInfo

from django.utils.functional import lazy

from events.planning.clocks import ZONES
from press.models.naming import active_language
from press.text.dates import city_words


def called(zone: str) -> str:
    return city_words(ZoneInfo(zone), active_language())


lazy_called = lazy(called, str)


def zone_choices() -> list[tuple[str, Any]]:
    return [(zone, lazy_called(zone)) for zone in ZONES.values()]
