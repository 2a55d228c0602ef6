"""Times on the clocks of two cities."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from press.text.dates import (
    city_words,
    moment_in_zone_words,
    moment_in_zones_words,
    moment_words,
    offset_words,
    time_words,
)

IZMIR = ZoneInfo("Europe/Istanbul")
BAKU = ZoneInfo("Asia/Baku")
AFTERNOON = dt.datetime(2026, 1, 28, 12, 30, tzinfo=dt.UTC)
LATE = dt.datetime(2026, 1, 28, 20, 15, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "value", [dt.time(9, 5), dt.datetime(2026, 1, 28, 9, 5, 59, tzinfo=IZMIR)]
)
def test_hours_and_minutes_are_parted_as_each_language_does(value):
    assert [time_words(value, language) for language in ("tr", "az")] == [
        "09.05",
        "09:05",
    ]


def test_midnight_begins_the_day():
    assert time_words(dt.time(0, 0), "tr") == "00.00"


def test_a_moment_is_worded_on_the_clock_of_the_city():
    assert moment_words(AFTERNOON, "tr", IZMIR) == "28 Ocak 2026, 15.30"
    assert moment_words(AFTERNOON, "az", BAKU) == "28 yanvar 2026, 16:30"


def test_without_a_city_a_moment_keeps_its_own_clock():
    assert moment_words(AFTERNOON, "tr", None) == "28 Ocak 2026, 12.30"


def test_the_day_is_the_citys_own_too():
    assert moment_words(LATE, "tr", IZMIR) == "28 Ocak 2026, 23.15"
    assert moment_words(LATE, "tr", BAKU) == "29 Ocak 2026, 00.15"


def test_a_moment_can_say_whose_clock_it_is():
    assert (
        moment_in_zone_words(AFTERNOON, "tr", IZMIR)
        == "28 Ocak 2026, 15.30 (İzmir, UTC+3)"
    )
    assert (
        moment_in_zone_words(AFTERNOON, "az", BAKU)
        == "28 yanvar 2026, 16:30 (Bakı, UTC+4)"
    )


def test_another_city_of_the_zone_can_be_named():
    written = moment_in_zone_words(AFTERNOON, "tr", IZMIR, "Ankara")

    assert written == "28 Ocak 2026, 15.30 (Ankara, UTC+3)"


def test_readers_in_two_cities_are_told_the_day_once():
    written = [
        moment_in_zones_words(AFTERNOON, lang, [IZMIR, BAKU]) for lang in ("tr", "az")
    ]

    assert written == [
        "28 Ocak 2026, 15.30 (İzmir, UTC+3) / 16.30 (Bakü, UTC+4)",
        "28 yanvar 2026, 15:30 (İzmir, UTC+3) / 16:30 (Bakı, UTC+4)",
    ]


def test_readers_in_two_cities_are_told_both_days_around_midnight():
    written = moment_in_zones_words(LATE, "tr", [IZMIR, BAKU])

    assert written == (
        "28 Ocak 2026, 23.15 (İzmir, UTC+3) / 29 Ocak 2026, 00.15 (Bakü, UTC+4)"
    )


def test_a_zone_stands_for_a_city_in_the_readers_language():
    zones = [IZMIR, BAKU, ZoneInfo("America/New_York")]

    assert [city_words(zone, "tr") for zone in zones] == ["İzmir", "Bakü", "New York"]
    assert [city_words(zone, "az") for zone in zones] == ["İzmir", "Bakı", "Nyu York"]


@pytest.mark.parametrize(
    ("zone", "moment", "expected"),
    [
        ("Europe/Istanbul", dt.datetime(2026, 7, 1, tzinfo=dt.UTC), "UTC+3"),
        ("Europe/Istanbul", dt.datetime(2015, 1, 1, tzinfo=dt.UTC), "UTC+2"),
        ("Asia/Baku", dt.datetime(2026, 7, 1, tzinfo=dt.UTC), "UTC+4"),
        ("Asia/Kolkata", AFTERNOON, "UTC+5:30"),
        ("America/St_Johns", AFTERNOON, "UTC\N{MINUS SIGN}3:30"),
        ("UTC", AFTERNOON, "UTC"),
    ],
)
def test_the_offset_is_that_of_the_moment(zone, moment, expected):
    assert offset_words(moment, ZoneInfo(zone)) == expected


@pytest.mark.parametrize("zone", [IZMIR, None])
def test_a_moment_without_a_zone_is_refused(zone):
    naive = dt.datetime(2026, 1, 28, 15, 30)  # noqa: DTZ001  what is to be refused

    with pytest.raises(ValueError, match="says no time zone"):
        moment_words(naive, "tr", zone)


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="'en'"):
        time_words(dt.time(15, 30), "en")
