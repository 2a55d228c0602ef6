import datetime as dt

import pytest

from events.planning.recurrence import in_year, next_time
from press.text.dates import PartialDate


@pytest.mark.parametrize(
    ("founded", "today", "falls"),
    [
        ("1986", "2026-01-01", "2026"),
        ("1986", "2026-12-31", "2026"),
        ("1986-10", "2026-10-31", "2026-10"),
        ("1986-10", "2026-11-01", "2027-10"),
        ("1992-02-26", "2026-02-26", "2026-02-26"),
        ("1992-02-26", "2026-02-27", "2027-02-26"),
        ("1992-02-29", "2026-02-27", "2026-02-28"),
        ("1992-02-29", "2027-03-01", "2028-02-29"),
        ("2030-05-28", "2026-02-01", "2030-05-28"),
    ],
)
def test_a_date_comes_round_as_precisely_as_it_is_known(founded, today, falls):
    day = dt.date.fromisoformat(today)

    assert str(next_time(PartialDate.parse(founded), day)) == falls


def test_the_leap_day_is_kept_where_there_is_one():
    founded = PartialDate(1992, 2, 29)

    assert [str(in_year(founded, year)) for year in (2027, 2028)] == [
        "2027-02-28",
        "2028-02-29",
    ]
