"""Dates in words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.dates import PartialDate, date_range_words, date_words, weekday_words
from press.text.language import LANGUAGES

MONTHS = {
    "tr": [
        *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
        *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
    ],
    "az": [
        *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
        *("iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"),
    ],
}
WEEK = {
    "tr": ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
    "az": [
        *("bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı"),
        *("cümə", "şənbə", "bazar"),
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_its_right_name(language):
    written = [date_words(dt.date(2026, month, 28), language) for month in range(1, 13)]

    assert written == [f"28 {name} 2026" for name in MONTHS[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_the_week_has_its_right_name(language):
    monday = dt.date(2026, 1, 26)

    written = [
        weekday_words(monday + dt.timedelta(days), language) for days in range(7)
    ]

    assert written == WEEK[language]


@pytest.mark.parametrize(
    ("text", "turkish", "azerbaijani"),
    [
        ("2026-01-28", "28 Ocak 2026", "28 yanvar 2026"),
        ("2026-01-01", "1 Ocak 2026", "1 yanvar 2026"),
        ("2026-01", "Ocak 2026", "yanvar 2026"),
        ("2026", "2026", "2026"),
    ],
)
def test_a_date_is_worded_as_precisely_as_it_is_known(text, turkish, azerbaijani):
    date = PartialDate.parse(text)

    assert [date_words(date, language) for language in ("tr", "az")] == [
        turkish,
        azerbaijani,
    ]


@pytest.mark.parametrize(
    ("start", "end", "turkish", "azerbaijani"),
    [
        ("2026-01-28", "2026-01-30", "28–30 Ocak 2026", "28–30 yanvar 2026"),
        (
            "2026-01-28",
            "2026-02-02",
            "28 Ocak – 2 Şubat 2026",
            "28 yanvar – 2 fevral 2026",
        ),
        (
            "2026-01-28",
            "2026-02-28",
            "28 Ocak – 28 Şubat 2026",
            "28 yanvar – 28 fevral 2026",
        ),
        (
            "2026-12-30",
            "2027-01-02",
            "30 Aralık 2026 – 2 Ocak 2027",
            "30 dekabr 2026 – 2 yanvar 2027",
        ),
        ("2026-01", "2026-03", "Ocak–Mart 2026", "yanvar–mart 2026"),
        ("2025-12", "2026-01", "Aralık 2025 – Ocak 2026", "dekabr 2025 – yanvar 2026"),
        ("1986", "2026", "1986–2026", "1986–2026"),
        (
            "2026-01",
            "2026-02-03",
            "Ocak 2026 – 3 Şubat 2026",
            "yanvar 2026 – 3 fevral 2026",
        ),
        ("1986", "2026-01", "1986 – Ocak 2026", "1986 – yanvar 2026"),
        ("2026-01-28", "2026-01-28", "28 Ocak 2026", "28 yanvar 2026"),
    ],
)
def test_a_span_says_only_once_what_its_ends_share(start, end, turkish, azerbaijani):
    first, last = PartialDate.parse(start), PartialDate.parse(end)

    written = [date_range_words(first, last, language) for language in ("tr", "az")]

    assert written == [turkish, azerbaijani]


def test_a_span_without_an_end_is_its_beginning():
    assert date_range_words(dt.date(2026, 1, 28), None, "tr") == "28 Ocak 2026"


def test_a_span_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match=r"2026-01-27.*before it begins.*2026-01-28"):
        date_range_words(dt.date(2026, 1, 28), dt.date(2026, 1, 27), "az")


@pytest.mark.parametrize("write", [date_words, weekday_words])
def test_a_moment_is_not_taken_for_a_day(write):
    moment = dt.datetime(2026, 1, 28, 22, 30, tzinfo=dt.UTC)

    with pytest.raises(TypeError, match="time zone"):
        write(moment, "tr")


@pytest.mark.parametrize("write", [date_words, weekday_words])
def test_an_unknown_language_is_refused(write):
    with pytest.raises(ValueError, match="'en'"):
        write(dt.date(2026, 1, 28), "en")


@given(st.dates(), st.dates(), st.sampled_from(LANGUAGES))
def test_the_end_of_a_span_is_always_worded_whole(one, other, language):
    start, end = min(one, other), max(one, other)

    assert date_range_words(start, end, language).endswith(date_words(end, language))
