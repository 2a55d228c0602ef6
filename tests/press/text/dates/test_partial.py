"""Dates known to the day, the month or the year."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.dates import PartialDate

days = st.dates().map(PartialDate.from_date)
months = st.dates().map(lambda day: PartialDate(day.year, day.month))
years = st.dates().map(lambda day: PartialDate(day.year))
partial_dates = days | months | years


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("2026", PartialDate(2026), "year"),
        ("2026-01", PartialDate(2026, 1), "month"),
        ("2026-01-28", PartialDate(2026, 1, 28), "day"),
        ("2024-02-29", PartialDate(2024, 2, 29), "day"),
        (" 1986 ", PartialDate(1986), "year"),
        ("0786-12", PartialDate(786, 12), "month"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_written(text, expected, precision):
    read = PartialDate.parse(text)

    assert read == expected
    assert read.precision == precision
    assert str(read) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26",
        "2026-1",
        "2026-01-2",
        "28.01.2026",
        "2026-01-28T00:00",
        "٢٠٢٦",
        "-2026",
        "2026-",
    ],
)
def test_another_spelling_is_refused_with_examples(text):
    with pytest.raises(
        ValueError, match="is not a date such as 2026, 2026-01 or 2026-01-28"
    ):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    "text", ["0000", "2026-00", "2026-13", "2026-02-29", "2026-04-31"]
)
def test_a_day_that_never_comes_is_refused(text):
    with pytest.raises(ValueError, match=f"{text} is not in the calendar"):
        PartialDate.parse(text)


def test_a_day_without_its_month_is_refused():
    with pytest.raises(ValueError, match="A day needs its month"):
        PartialDate(2026, day=28)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2026-01-28", dt.date(2026, 1, 28), dt.date(2026, 1, 28)),
        ("9999-12", dt.date(9999, 12, 1), dt.date(9999, 12, 31)),
    ],
)
def test_it_spans_the_days_it_may_mean(text, first, last):
    date = PartialDate.parse(text)

    assert (date.first_day(), date.last_day()) == (first, last)


def test_what_begins_earlier_comes_first_and_the_vaguer_leads():
    order = [
        "1986",
        "2025-12-31",
        "2026",
        "2026-01",
        "2026-01-01",
        "2026-01-02",
        "2026-02",
    ]
    dates = [PartialDate.parse(text) for text in order[::-1]]

    assert [str(date) for date in sorted(dates)] == order


def test_a_partial_date_is_not_compared_with_a_day():
    with pytest.raises(TypeError):
        PartialDate(2026) < dt.date(2026, 1, 1)  # noqa: B015  the comparison is the test


@given(partial_dates)
def test_reading_what_was_written_gives_the_same_date(date):
    assert PartialDate.parse(str(date)) == date


@given(partial_dates, partial_dates)
def test_dates_sort_as_their_texts_do(one, other):
    assert (one < other) == (str(one) < str(other))
    assert (one <= other) == (not other < one)


@given(st.dates())
def test_a_day_comes_back_from_its_partial_date(day):
    date = PartialDate.from_date(day)

    assert (date.first_day(), date.last_day(), date.precision) == (day, day, "day")
