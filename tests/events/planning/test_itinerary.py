"""A programme in the order in which it happens."""

import datetime as dt
import random
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from events.planning.clocks import Span, span
from events.planning.itinerary import Day, by_day, in_order
from press.text.dates import PartialDate


@dataclass(frozen=True)
class Planned:
    title: str
    day: PartialDate | None = None
    span: Span | None = None
    order: int = 0


def planned(title, day="", starts="", zone="Asia/Baku", order=0):
    date = PartialDate.parse(day) if day else None
    hour = dt.time.fromisoformat(starts) if starts else None
    made = span(date.first_day(), hour, None, zone) if hour else None
    return Planned(title, date, made, order)


PROGRAMME = [
    planned("arrival", "2026-01-27", "22:00"),
    planned("breakfast", "2026-01-28", "08:00"),
    planned("meeting", "2026-01-28", "10:30"),
    planned("call from İzmir", "2026-01-28", "10:00", "Europe/Istanbul"),
    planned("wreath", "2026-01-28", "15:00", order=1),
    planned("photograph", "2026-01-28", "15:00", order=2),
    planned("a walk, some time", "2026-01-28"),
    planned("last day of the month", "2026-01-31", "09:00"),
    planned("a day in January", "2026-01"),
    planned("first of February", "2026-02-01", "09:00"),
    planned("last of the year", "2026-12-31"),
    planned("some time in December", "2026-12"),
    planned("some time in 2026", "2026"),
    planned("first of the next", "2027-01-01"),
    planned("who knows"),
]


@given(st.randoms(use_true_random=False))
def test_days_come_in_order_and_what_is_vaguer_ends_what_it_belongs_to(chance):
    shuffled = chance.sample(PROGRAMME, len(PROGRAMME))

    assert [line.title for line in in_order(shuffled)] == [
        line.title for line in PROGRAMME
    ]


def test_equals_stay_as_they_came():
    twins = [planned(title, "2026-01-28", "15:00") for title in "cab"]

    assert in_order(twins) == twins


def test_lines_stand_under_their_day_their_month_and_under_nothing():
    walk, meeting, visit, open_ = (
        planned("walk", "2026-01-28"),
        planned("meeting", "2026-01-28", "10:30"),
        planned("visit", "2026-01"),
        planned("open"),
    )

    assert by_day([open_, walk, visit, meeting]) == [
        Day(PartialDate(2026, 1, 28), (meeting, walk)),
        Day(PartialDate(2026, 1), (visit,)),
        Day(None, (open_,)),
    ]


def test_no_day_is_divided_and_no_line_lost():
    shuffled = random.Random(40).sample(PROGRAMME, len(PROGRAMME))  # noqa: S311

    days = by_day(shuffled)

    assert len({day.date for day in days}) == len(days)
    assert [line for day in days for line in day.lines] == PROGRAMME


def test_an_empty_programme_has_no_days():
    assert by_day([]) == []
