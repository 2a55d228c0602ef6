"""Calendar files, read back by two readers that know nothing of each other."""

import datetime as dt
import itertools
import subprocess
import sys

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from events.ical import Days, Status, write
from events.planning.clocks import ZONES, Span, in_utc
from tests.events.ical.samples import AT, JANUARY, calendar, entry, hours


def read(*entries, **changes):
    return icalendar.Calendar.from_ical(write(calendar(*entries, **changes)))


def event(**changes):
    [found] = read(entry(**changes)).events
    return found


def elsewhere(*entries):
    """The events as the other reader understands them, its lines in any order."""
    file = vobject.readOne(write(calendar(*entries)).decode())
    return getattr(file, "vevent_list", [])


def lines(data):
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_the_file_says_whose_it_is_and_how_often_to_ask():
    file = read()

    assert file["VERSION"] == "2.0"
    assert file["PRODID"] == "-//press.example.org//İZAZDER ziyaretleri//TR"
    assert file["NAME"] == file["X-WR-CALNAME"] == "İZAZDER ziyaretleri"
    assert file["X-PUBLISHED-TTL"] == "PT1H"
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines(write(calendar()))


def test_an_entry_says_all_that_is_known_of_it():
    found = event()

    assert {name: found[name].to_ical().decode() for name in found} == {
        "UID": "visit-1@press.example.org",
        "SEQUENCE": "3",
        "SUMMARY": "Bakü ziyareti",
        "DESCRIPTION": "İki kent\\, bir program.\\nİkinci satır.",
        "LOCATION": "Bakü\\, Azerbaycan",
        "URL": "https://press.example.org/tr/ziyaretler/baku/",
        "CATEGORIES": "ziyaret,Bakü\\; İzmir",
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
        "DTSTART": "20260128",
        "DTEND": "20260131",
        "DTSTAMP": "20260102T093015Z",
        "LAST-MODIFIED": "20260102T093015Z",
    }
    assert found["SUMMARY"].params == {"LANGUAGE": "tr"}


def test_what_is_not_known_is_not_said():
    found = event(description=" ", place="", url="", categories=("",))

    unsaid = set(event()) - set(found)
    assert unsaid == {"DESCRIPTION", "LOCATION", "URL", "CATEGORIES"}


def test_the_other_reader_understands_the_same():
    [found] = elsewhere(entry())

    assert found.summary.value == "Bakü ziyareti"
    assert found.description.value == "İki kent, bir program.\nİkinci satır."
    assert found.location.value == "Bakü, Azerbaycan"
    assert found.categories.value == ["ziyaret", "Bakü; İzmir"]
    assert (found.dtstart.value, found.dtend.value) == (JANUARY, dt.date(2026, 1, 31))
    assert found.dtstamp.value == AT.replace(microsecond=0)


def test_whole_days_end_before_the_day_after_the_last():
    single = event(when=Days(JANUARY, JANUARY))

    assert (single.start, single.end) == (JANUARY, dt.date(2026, 1, 29))
    with pytest.raises(ValueError, match="before they begin"):
        Days(JANUARY, dt.date(2026, 1, 27))


def test_hours_keep_the_clock_of_their_city():
    found = lines(write(calendar(entry(when=hours("10:00", "11:30")))))

    assert "DTSTART;TZID=Asia/Baku:20260128T100000" in found
    assert "DTEND;TZID=Asia/Baku:20260128T113000" in found
    assert "TRANSP:TRANSPARENT" not in found


def test_an_open_end_is_left_open():
    assert "DTEND" not in event(when=hours("10:00"))


def test_a_moment_on_no_named_clock_is_written_in_utc():
    start = dt.datetime(2026, 1, 28, 10, tzinfo=dt.timezone(dt.timedelta(hours=4)))

    assert event(when=Span(start, None))["DTSTART"].to_ical() == b"20260128T060000Z"


def test_a_cancelled_entry_says_so_in_its_title_as_well():
    found = event(status=Status.CANCELLED, cancelled="İPTAL EDİLDİ", sequence=4)

    assert (found["STATUS"], found["SEQUENCE"]) == ("CANCELLED", 4)
    assert found["SUMMARY"] == "İPTAL EDİLDİ: Bakü ziyareti"


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.TENTATIVE])
def test_what_is_not_cancelled_does_not_say_so(status):
    found = event(status=status, cancelled="İPTAL EDİLDİ")

    assert (found["STATUS"], found["SUMMARY"]) == (status.value, "Bakü ziyareti")


def test_nothing_is_cancelled_without_a_word_for_it():
    with pytest.raises(ValueError, match="has to say so"):
        entry(status=Status.CANCELLED, cancelled=" ")


def test_the_same_entries_give_the_same_bytes_in_another_process():
    script = (
        "import sys; from events.ical import write;"
        "from tests.events.ical.test_writing import everywhere;"
        "sys.stdout.buffer.write(write(everywhere()))"
    )

    there = subprocess.run(  # noqa: S603 - the script is our own
        [sys.executable, "-c", script], check=True, capture_output=True
    )

    assert there.stdout == write(everywhere())


def everywhere():
    """A calendar on many clocks, which a set would put into any order."""
    return calendar(
        *(
            entry(uid=f"line-{number}", when=hours("10:00", "11:00", zone))
            for number, zone in enumerate(ZONES.values())
        )
    )


def test_a_calendar_without_entries_is_one_all_the_same():
    assert icalendar.Calendar.from_ical(write(calendar(entries=()))).events == []


HOSTILE = [
    "Bakü\rATTENDEE:mailto:evil@example.org",
    "Bakü\nATTENDEE:mailto:evil@example.org",
    "Bakü\r\nATTENDEE:mailto:evil@example.org",
    "Bakü\\nATTENDEE:x",
    "Bakü;ATTENDEE:x",
    "Bakü\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:evil",
    "Bakü\x00\x0b\x0c\x1c\x85\u2028ATTENDEE:x\ud800",
    '";ALTREP="http://evil.example"',
    "İə\u202e" * 200,
    "\ufeff\u200b",
]
PLACES = ("title", "description", "place", "url", "uid")


@pytest.mark.parametrize("field", PLACES)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_in_its_property(field, text):
    harmless = lines(write(calendar(entry())))

    hostile = write(calendar(entry(**{field: f"a{text}"})))

    assert names(lines(hostile)) == names(harmless)
    [found] = icalendar.Calendar.from_ical(hostile).events
    assert set(found) == set(event())
    [seen] = vobject.readOne(hostile.decode()).vevent_list
    assert {child.name for child in seen.getChildren()} == set(event())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_or_category_stays_where_it_is(text):
    written = write(
        calendar(
            entry(categories=(f"a{text}", "b")), name=f"a{text}", domain=f"a{text}"
        )
    )

    assert names(lines(written)) == names(lines(write(calendar(entry()))))


def names(written):
    """Each line's property without its parameters."""
    return [line.split(":")[0].split(";")[0] for line in written]


@given(st.text(), st.text(), st.sampled_from(PLACES))
def test_lines_are_short_whole_and_end_alike(title, text, field):
    data = write(calendar(entry(**({"title": title} | {field: text}))))

    physical = data.split(b"\r\n")
    assert physical[-1] == b""
    assert all(len(line) <= 75 for line in physical)
    assert not any(sign < " " for line in physical for sign in line.decode())
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert len(icalendar.Calendar.from_ical(data).events) == 1


def test_both_readers_see_the_same_moments():
    when = hours("23:30", "01:00")

    [found] = read(entry(when=when)).events
    [seen] = elsewhere(entry(when=when))

    assert (found.start, found.end) == (when.start, when.end)
    assert in_utc(seen.dtstart.value) == in_utc(when.start)
    assert in_utc(seen.dtend.value) == in_utc(when.end)


def test_an_hour_that_comes_twice_is_written_without_doubt():
    twice = hours("02:30", zone="Europe/Brussels", day=dt.date(2026, 10, 25)).start
    first, again = (event(when=Span(twice.replace(fold=f), None)) for f in (0, 1))

    assert first["DTSTART"].to_ical() == b"20261025T023000"
    assert again["DTSTART"].to_ical() == b"20261025T013000Z"


def test_many_entries_share_the_rules_of_their_clocks():
    when = itertools.cycle([hours("10:00"), hours("10:00", zone="Europe/Istanbul")])
    file = read(*(entry(uid=f"line-{n}", when=next(when)) for n in range(20)))

    assert [zone.tz_name for zone in file.timezones] == ["Asia/Baku", "Europe/Istanbul"]
    assert len(file.events) == 20
