"""When a line of the programme is, on every clock that its readers may be wearing."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from events.briefing.contents import Clock
from events.models import Meeting
from events.planning.hours import Hours
from press.text.dates import date_words, offset_words


def hours(line: Meeting, language: str) -> list[Hours]:
    """On the clock of the place and on the travellers' own; clocks that agree count once."""
    if line.span is None:
        return []
    found: list[Hours] = []
    for zone in (line.clock, line.visit.home_zone, line.visit.clock):
        shown = Hours.of(line.span, zone, language)
        if not any(shown.shows_as(other) for other in found):
            found.append(shown)
    return found


def clocks(line: Meeting, language: str) -> tuple[Clock, ...]:
    """11.00–12.00; with its day where that is not the one at the place."""
    shown = hours(line, language)
    return tuple(
        Clock(
            each.city, ", ".join(filter(None, [each.day_beside(shown[0]), each.words]))
        )
        for each in shown
    )


def when(line: Meeting, language: str) -> str:
    """What stands in the place of hours while they are not known."""
    if line.span:
        return ""
    if line.day is None:
        return line.visit.dates_in(language)
    if line.day.precision == "day":
        return _("Hour not fixed yet")
    return date_words(line.day, language)


def clock_words(lines: Sequence[Meeting], language: str) -> str:
    """Whose clock comes first: Bakü time (UTC+4) first, beside it İzmir time (UTC+3)."""
    shown = [each for each in (hours(line, language) for line in lines) if each]
    first = list(dict.fromkeys(called(each[0]) for each in shown))
    every = list(dict.fromkeys(called(one) for each in shown for one in each))
    if len(every) < 2:
        return "".join(every)
    if len(first) > 1:
        return _("First the clock of the place: %(clocks)s.") % {
            "clocks": ", ".join(every)
        }
    return _("First %(first)s, beside it %(others)s.") % {
        "first": first[0],
        "others": ", ".join(every[1:]),
    }


def called(hours: Hours) -> str:
    offset = offset_words(hours.starts, ZoneInfo(hours.zone))
    return _("%(city)s time (%(offset)s)") % {"city": hours.city, "offset": offset}
