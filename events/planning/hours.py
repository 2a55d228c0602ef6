"""From when to when something lasts, on the clock of one city."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from events.planning.clocks import Span, on_clock
from press.text.dates import city_words, date_words, offset_words, time_words


@dataclass(frozen=True)
class Hours:
    zone: str
    starts: dt.datetime
    ends: dt.datetime | None
    language: str

    @classmethod
    def of(cls, span: Span, zone: str, language: str) -> "Hours":
        ends = span.end and on_clock(span.end, zone)
        return cls(zone, on_clock(span.start, zone), ends, language)

    @property
    def city(self) -> str:
        return city_words(ZoneInfo(self.zone), self.language)

    @property
    def words(self) -> str:
        """10.00–11.30."""
        times = [time_words(moment, self.language) for moment in self.moments]
        return "–".join(times)

    @property
    def moments(self) -> list[dt.datetime]:
        return [moment for moment in (self.starts, self.ends) if moment]

    @property
    def clock(self) -> str:
        """Whose clock it is: Bakü, UTC+4."""
        return f"{self.city}, {offset_words(self.starts, ZoneInfo(self.zone))}"

    def shows_as(self, other: "Hours") -> bool:
        """Whether two cities' clocks stand alike."""
        return self.starts.replace(tzinfo=None) == other.starts.replace(tzinfo=None)

    def day_beside(self, other: "Hours") -> str:
        """The day, where it is not the one that the other clock shows."""
        day = self.starts.date()
        return "" if day == other.starts.date() else date_words(day, self.language)


def clocks(hours: Iterable[Hours]) -> list[str]:
    """Every clock that is used, named once."""
    return list(dict.fromkeys(each.clock for each in hours))
