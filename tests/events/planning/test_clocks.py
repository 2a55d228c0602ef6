"""Spans of time on the clocks of cities."""

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.planning.clocks import OFFICE, ZONES, default_zone, in_utc, on_clock, span
from press.models.country import names

DAY = dt.date(2026, 1, 28)
SPRING, AUTUMN = dt.date(2026, 3, 29), dt.date(2026, 10, 25)  # in the European Union
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2050, 1, 1))


def hours(text):
    return dt.time.fromisoformat(text) if text else None


def written(moment):
    return moment and f"{moment:%d.%m. %H:%M %z}"


def spanned(starts, ends, zone=OFFICE, day=DAY):
    made = span(day, hours(starts), hours(ends), zone)
    return written(made.start), written(made.end)


def test_our_two_cities_come_first_and_no_zone_comes_twice():
    assert list(ZONES.values())[:2] == ["Europe/Istanbul", "Asia/Baku"]
    assert len(set(ZONES.values())) == len(ZONES)


@pytest.mark.parametrize("country", ZONES)
def test_every_zone_is_known_and_stands_for_a_country(country):
    assert ZoneInfo(ZONES[country]).key == ZONES[country]
    assert country in names("az")


@pytest.mark.parametrize(
    ("country", "zone"),
    [("TR", "Europe/Istanbul"), ("AZ", "Asia/Baku"), ("XX", OFFICE), ("", OFFICE)],
)
def test_a_country_keeps_its_clock_and_one_we_do_not_know_has_ours(country, zone):
    assert default_zone(country) == zone


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("10:00", "11:30", ("28.01. 10:00 +0300", "28.01. 11:30 +0300")),
        ("10:00", None, ("28.01. 10:00 +0300", None)),
        ("10:00", "10:00", ("28.01. 10:00 +0300", None)),
        ("23:00", "01:00", ("28.01. 23:00 +0300", "29.01. 01:00 +0300")),
        ("00:00", "00:01", ("28.01. 00:00 +0300", "28.01. 00:01 +0300")),
        ("19:00", "00:00", ("28.01. 19:00 +0300", "29.01. 00:00 +0300")),
    ],
)
def test_an_end_before_the_start_is_on_the_next_day(starts, ends, expected):
    assert spanned(starts, ends) == expected


@pytest.mark.parametrize(
    ("day", "starts", "ends", "expected"),
    [
        # The clock goes from 2 to 3.
        (SPRING, "02:30", "04:00", ("29.03. 03:30 +0200", "29.03. 04:00 +0200")),
        (SPRING, "01:30", "02:30", ("29.03. 01:30 +0100", "29.03. 03:30 +0200")),
        (SPRING, "02:30", "03:10", ("29.03. 03:30 +0200", None)),
        # It goes from 3 back to 2.
        (AUTUMN, "02:30", "04:00", ("25.10. 02:30 +0200", "25.10. 04:00 +0100")),
        (AUTUMN, "01:30", "02:30", ("25.10. 01:30 +0200", "25.10. 02:30 +0200")),
    ],
)
def test_hours_that_a_clock_change_repeats_or_leaves_out(day, starts, ends, expected):
    assert spanned(starts, ends, "Europe/Brussels", day) == expected


def test_a_moment_is_shown_on_the_clock_of_another_city():
    moment = span(DAY, dt.time(23, 30), None, "Europe/Istanbul").start

    shown = on_clock(moment, "Asia/Baku")

    assert shown == moment
    assert written(shown) == "29.01. 00:30 +0400"


def test_a_moment_without_a_zone_and_an_unknown_zone_are_refused():
    with pytest.raises(ValueError, match="no time zone"):
        on_clock(dt.datetime(2026, 1, 28), "Asia/Baku")  # noqa: DTZ001
    with pytest.raises(ZoneInfoNotFoundError):
        span(DAY, dt.time(10), None, "Asia/Nowhere")


@given(DAYS, st.times(), st.none() | st.times(), st.sampled_from([*ZONES.values()]))
def test_a_span_begins_on_a_time_its_clock_shows_and_never_ends_before(
    day, starts, ends, zone
):
    made = span(day, starts, ends, zone)

    assert made.start.tzinfo == ZoneInfo(zone)
    assert written(made.start) == written(in_utc(made.start).astimezone(ZoneInfo(zone)))
    assert made.end is None or dt.timedelta() < in_utc(made.end) - in_utc(made.start)
    assert made.end is None or in_utc(made.end) - in_utc(made.start) < dt.timedelta(2)
