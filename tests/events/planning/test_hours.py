import datetime as dt

import pytest

from events.planning.clocks import OFFICE, ZONES, span
from events.planning.hours import Hours, clocks

BAKU = ZONES["AZ"]


def hours(starts, ends, zone=BAKU, shown_in=BAKU, language="tr", month=1):
    day = dt.date(2026, month, 27)
    return Hours.of(span(day, starts, ends, zone), shown_in, language)


def test_times_are_written_as_the_language_writes_them():
    starts, ends = dt.time(9, 5), dt.time(17)

    assert hours(starts, ends).words == "09.05–17.00"
    assert hours(starts, ends, language="az").words == "09:05–17:00"
    assert hours(starts, None).words == "09.05"


def test_the_same_moment_is_shown_on_the_clock_at_home():
    home = hours(dt.time(0, 30), dt.time(2), shown_in=OFFICE)

    assert (home.words, home.city) == ("23.30–01.00", "İzmir")
    assert home.day_beside(hours(dt.time(0, 30), dt.time(2))) == "26 Ocak 2026"


def test_no_day_is_said_where_both_cities_have_the_same():
    assert (
        hours(dt.time(9), None, shown_in=OFFICE).day_beside(hours(dt.time(9), None))
        == ""
    )


@pytest.mark.parametrize(
    ("zone", "month", "alike"),
    [
        (OFFICE, 1, True),
        (BAKU, 1, False),
        (ZONES["CY"], 1, False),
        (ZONES["CY"], 7, True),
    ],
)
def test_clocks_are_alike_when_they_show_the_same(zone, month, alike):
    local = hours(dt.time(9), None, zone, zone, month=month)
    home = hours(dt.time(9), None, zone, OFFICE, month=month)

    assert home.shows_as(local) is alike


def test_each_clock_is_named_once():
    local, home = hours(dt.time(9), None), hours(dt.time(9), None, shown_in=OFFICE)

    assert clocks([local, home, local]) == ["Bakü, UTC+4", "İzmir, UTC+3"]
