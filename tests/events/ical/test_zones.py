"""The rules of time zones in a calendar file, judged by a reader that trusts them alone."""

import datetime as dt
import io
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.tz import tzical
from hypothesis import example, given
from hypothesis import strategies as st

from events.ical.zones import rules
from events.planning.clocks import ZONES

HOUR = dt.timedelta(hours=1)
FIRST, LAST = dt.datetime(2015, 1, 1), dt.datetime(2035, 1, 1)  # noqa: DTZ001


def written(*moments):
    return [zone.to_ical().decode() for zone in rules(moments)]


def read(text):
    return tzical(io.StringIO(text)).get()


def on(zone, *parts):
    return dt.datetime(*parts, tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("zone", "offset"), [("Europe/Istanbul", "+0300"), ("Asia/Baku", "+0400")]
)
def test_our_cities_have_one_rule_and_no_summer_time(zone, offset):
    [text] = written(on(zone, 2026, 1, 28, 10), on(zone, 2036, 7, 1, 10))

    assert text.splitlines() == [
        "BEGIN:VTIMEZONE",
        f"TZID:{zone}",
        "BEGIN:STANDARD",
        "DTSTART:20260127T100000",
        f"TZNAME:{offset[:3]}",
        f"TZOFFSETFROM:{offset}",
        f"TZOFFSETTO:{offset}",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def test_summer_time_begins_on_the_clock_that_held_before():
    zone = "Europe/Brussels"

    [text] = written(on(zone, 2026, 3, 1), on(zone, 2026, 12, 1))

    starts = [line for line in text.splitlines() if line.startswith("DTSTART")]
    assert starts[1:] == ["DTSTART:20260329T020000", "DTSTART:20261025T030000"]
    assert text.count("BEGIN:DAYLIGHT") == 1


def test_zones_come_in_one_order_and_what_is_in_utc_needs_none():
    moments = [
        on("Europe/Istanbul", 2026, 1, 28),
        dt.datetime(2026, 1, 28, tzinfo=dt.UTC),
        on("Asia/Baku", 2026, 1, 28),
        on("Europe/Istanbul", 2026, 2, 28),
    ]

    assert [zone["TZID"] for zone in rules(moments)] == ["Asia/Baku", "Europe/Istanbul"]


@given(
    st.datetimes(FIRST, LAST),
    st.timedeltas(dt.timedelta(), dt.timedelta(days=500)),
    st.sampled_from([*ZONES.values()]),
)
@example(dt.datetime(2026, 3, 29, 1, 30), HOUR, "Europe/Brussels")  # noqa: DTZ001
@example(dt.datetime(2026, 3, 29, 0, 59), HOUR, "Europe/Brussels")  # noqa: DTZ001
@example(dt.datetime(2026, 10, 25, 1, 30), HOUR, "Europe/Brussels")  # noqa: DTZ001
@example(dt.datetime(2016, 3, 26, 22), 9000 * HOUR, "Europe/Istanbul")  # noqa: DTZ001
@example(dt.datetime(2015, 3, 28, 23), 9000 * HOUR, "Asia/Baku")  # noqa: DTZ001
def test_the_rules_tell_the_offset_of_every_moment(naive, length, zone):
    start = naive.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zone))
    end = (naive.replace(tzinfo=dt.UTC) + length).astimezone(ZoneInfo(zone))

    [text] = written(start, end)

    trusted = read(text)
    for moment in (start, end):
        if not moment.fold:  # the second of two equal hours is written in UTC
            local = moment.replace(tzinfo=trusted)
            assert local.utcoffset() == moment.utcoffset()


def test_the_library_reads_the_rules_as_well():
    zone = "Europe/Berlin"
    [component] = rules([on(zone, 2026, 1, 1), on(zone, 2027, 1, 1)])

    again = icalendar.Timezone.from_ical(component.to_ical()).to_tz(lookup_tzid=False)

    summer = dt.datetime(2026, 7, 1, tzinfo=again)
    assert summer.utcoffset() == 2 * HOUR
