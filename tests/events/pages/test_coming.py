import datetime as dt

import pytest

from events.models import Anniversary
from events.pages.coming import Coming, coming
from events.planning.recurrence import next_time
from press.text.dates import PartialDate

TODAY = dt.date(2026, 3, 10)


def one(founded, language="tr", **fields):
    row = Anniversary(founded=PartialDate.parse(founded), **fields)
    return Coming(row, next_time(row.founded, TODAY), TODAY, language)


@pytest.mark.parametrize(
    ("founded", "days", "large", "weekday"),
    [
        ("1992-03-10", 0, "10 Mart", "Salı"),
        ("1992-04-24", 45, "24 Nisan", "Cuma"),
        ("1992-04", None, "Nisan", ""),
        ("1986", None, "2026", ""),
    ],
)
def test_days_are_counted_where_the_day_is_known(founded, days, large, weekday):
    found = one(founded)

    assert (found.days, found.large, found.weekday) == (days, large, weekday)


def test_a_commemoration_counts_no_days():
    assert one("1992-04-24", is_commemoration=True).days is None


def test_a_month_begins_with_a_large_letter_where_it_stands_large():
    assert one("1992-04", "az").large == "Aprel"


@pytest.mark.parametrize(
    ("founded", "language", "words"),
    [
        ("1986", "tr", "40. yıl dönümü"),
        ("1986", "az", "40 illik"),
        ("1992-03-09", "tr", "35. yıl dönümü"),
        ("2026-04", "tr", ""),
        ("2030", "tr", ""),
    ],
)
def test_it_says_which_one_comes_next(founded, language, words):
    assert one(founded, language).called == words


def test_a_year_is_not_over_before_its_last_day():
    rows = [
        Anniversary(founded=PartialDate.parse(founded))
        for founded in ("1986", "1990-12", "1990-03-09", "1990-03-10")
    ]

    dates = [str(each.date) for each in coming(rows, TODAY, "tr")]

    assert dates[:1] == ["2026-03-10"]
    assert set(dates[1:3]) == {"2026", "2026-12"}
    assert dates[3] == "2027-03-09"
