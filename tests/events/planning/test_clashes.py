"""One person in two places at once."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.planning.clashes import Clash, Line, clashes
from events.planning.clocks import Span, in_utc, span

DAY = dt.date(2026, 1, 28)
ZONES = st.sampled_from(["Europe/Istanbul", "Asia/Baku", "Europe/Brussels"])


def line(key, hours, *people, zone="Asia/Baku", day=DAY):
    starts, _, ends = hours.partition("-")
    end = dt.time.fromisoformat(ends) if ends else None
    made = span(day, dt.time.fromisoformat(starts), end, zone)
    return Line(key, made, frozenset(people or ["ad-soyad"]))


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        ("10:00-12:00", "11:00-13:00", True),
        ("10:00-12:00", "10:30-11:00", True),
        ("10:00-12:00", "10:00-12:00", True),
        ("10:00-12:00", "12:00-13:00", False),
        ("10:00-12:00", "13:00-14:00", False),
        ("10:00-12:00", "10:00", True),
        ("10:00-12:00", "11:00", True),
        ("10:00-12:00", "12:00", False),
        ("10:00", "09:00-10:00", False),
        ("10:00", "10:00", True),
        ("10:00", "10:01", False),
        ("22:00-02:00", "23:30", True),
    ],
)
def test_what_overlaps_clashes_and_what_touches_does_not(first, second, clash):
    one, other = line("a", first), line("b", second)

    assert bool(clashes([one, other])) is clash


def test_a_clash_names_the_person_and_both_lines_the_earlier_first():
    morning = line("m", "10:00-12:00", "ad", "soyad")
    noon = line("n", "11:30-13:00", "soyad", "başka")

    assert clashes([noon, morning]) == [Clash("soyad", morning, noon)]


def test_the_clocks_of_two_cities_are_one_time():
    baku = line("b", "11:00-12:00", zone="Asia/Baku")
    izmir = line("i", "10:30-11:30", zone="Europe/Istanbul")
    later = line("l", "11:00-12:00", zone="Europe/Istanbul")

    assert clashes([baku, izmir, later]) == [
        Clash("ad-soyad", baku, izmir),
        Clash("ad-soyad", izmir, later),
    ]


def test_the_hour_that_a_clock_change_repeats_is_two_hours():
    night = dt.date(2026, 10, 25)
    first = line("a", "02:00-02:45", zone="Europe/Brussels", day=night)
    again = replace(
        line("b", "02:30", zone="Europe/Brussels", day=night),
        span=Span(first.span.start.replace(minute=30, fold=1), None),
    )

    assert clashes([first, again]) == []


def test_a_long_line_clashes_with_all_that_it_covers():
    day, one, two = (
        line("day", "09:00-18:00"),
        line("one", "10:00-11:00"),
        line("two", "16:00"),
    )

    assert clashes([two, one, day]) == [
        Clash("ad-soyad", day, one),
        Clash("ad-soyad", day, two),
    ]


def test_different_people_may_be_asked_for_at_once():
    assert clashes([line("a", "10:00", "ad"), line("b", "10:00", "soyad")]) == []


def test_rows_may_be_known_by_number_or_by_word():
    lines = [line(9, "10:00", 2, 10, "x"), line("9", "10:00", "x", 10, 2)]

    assert [clash.person for clash in clashes(lines)] == [2, 10, "x"]


def times():
    return st.times(min_value=dt.time(8), max_value=dt.time(12)).map(
        lambda time: time.replace(
            minute=time.minute // 30 * 30, second=0, microsecond=0
        )
    )


@st.composite
def programmes(draw):
    days = st.dates(dt.date(2026, 10, 24), dt.date(2026, 10, 25))
    return [
        Line(
            key,
            span(draw(days), draw(times()), draw(st.none() | times()), draw(ZONES)),
            frozenset(draw(st.sets(st.integers(1, 3)))),
        )
        for key in range(draw(st.integers(0, 7)))
    ]


def pairs(found):
    return [(c.person, {c.first.key, c.second.key}) for c in found]


@given(programmes(), st.randoms(use_true_random=False))
def test_the_order_in_which_lines_are_given_does_not_matter(lines, chance):
    assert clashes(chance.sample(lines, len(lines))) == clashes(lines)


@given(programmes())
def test_two_lines_clash_whichever_is_looked_at_first(lines):
    both = [
        (person, {one.key, other.key})
        for i, one in enumerate(lines)
        for other in lines[i + 1 :]
        for person in one.people & other.people
        if overlap(one, other)
    ]

    assert sorted(pairs(clashes(lines)), key=str) == sorted(both, key=str)
    assert all(overlap(c.second, c.first) for c in clashes(lines))


def overlap(one, other):
    """The rule again, minute by minute: a line without an end has just its own."""
    return bool(minutes(one) & minutes(other))


def minutes(line):
    start = in_utc(line.span.start)
    end = in_utc(line.span.end) if line.span.end else start + dt.timedelta(minutes=1)
    count = (end - start) // dt.timedelta(minutes=1)
    return {start + dt.timedelta(minutes=number) for number in range(count)}


@given(programmes(), st.timedeltas(dt.timedelta(days=-400), dt.timedelta(days=400)))
def test_moving_everything_by_the_same_time_changes_nothing(lines, by):
    def moved(moment):
        return moment and (in_utc(moment) + by).astimezone(moment.tzinfo)

    shifted = [
        replace(line, span=Span(moved(line.span.start), moved(line.span.end)))
        for line in lines
    ]

    assert pairs(clashes(shifted)) == pairs(clashes(lines))


@given(programmes())
def test_a_clash_is_between_two_lines_that_ask_for_the_same_person(lines):
    for clash in clashes(lines):
        assert clash.first.key != clash.second.key
        assert clash.person in clash.first.people & clash.second.people
        assert in_utc(clash.first.span.start) <= in_utc(clash.second.span.start)
