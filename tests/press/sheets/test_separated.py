"""Lists as CSV."""

import csv
import datetime as dt
import io
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from press.sheets import Sheet, separated
from press.text.language import LANGUAGES

BAKU = ZoneInfo("Asia/Baku")


def sheet(*rows, header=("Ad", "Değer")):
    return Sheet("Davetliler", header, rows)


def read(sheet):
    text = b"".join(separated.write(sheet)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_write_decimals_with_a_comma_and_so_part_by_semicolons(language):
    symbols = Locale.parse(language).number_symbols["latn"]

    assert symbols["decimal"] == separated.POINT
    assert separated.SEPARATOR == ";"


def test_rows_come_back_as_they_were_written():
    rows = read(sheet(["Şəmsi Çağlar; Ünal", 'dedi: "Bəli"'], ["iki\nsatır", ""]))

    assert rows == [
        ["Ad", "Değer"],
        ["Şəmsi Çağlar; Ünal", 'dedi: "Bəli"'],
        ["iki\nsatır", ""],
    ]


def test_the_file_says_that_it_is_utf_8_and_ends_lines_as_windows_does():
    data = b"".join(separated.write(sheet(["ə", 1])))

    assert data == "\ufeffAd;Değer\r\nə;1\r\n".encode()


def test_headings_and_values_are_no_formulas():
    rows = read(sheet(["=1+1", "+90 232"], header=("@a", " =b")))

    assert rows == [["'@a", "' =b"], ["'=1+1", "'+90 232"]]


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (None, ""),
        (-5, "-5"),
        (1.5, "1,5"),
        (Decimal("1234.50"), "1234,50"),
        (1e21, "1000000000000000000000"),
        (float("nan"), ""),
        (float("-inf"), ""),
        (dt.date(2026, 1, 28), "2026-01-28"),
        (dt.date(986, 1, 28), "0986-01-28"),
        (dt.time(9, 5), "09:05"),
        (dt.datetime(2026, 1, 28, 15, 30, 59), "2026-01-28 15:30"),  # noqa: DTZ001
        (dt.datetime(2026, 1, 28, 15, 30, tzinfo=BAKU), "2026-01-28 15:30"),
    ],
)
def test_dates_and_numbers_are_recognised_in_both_countries(value, field):
    assert read(sheet(["x", value]))[1][1] == field


def test_rows_are_asked_for_one_by_one():
    asked = []

    def rows():
        for number in range(3):
            asked.append(number)
            yield "x", number

    lines = separated.write(Sheet("Liste", ("Ad", "Değer"), rows()))

    assert next(lines).decode("utf-8-sig") == "Ad;Değer\r\n"
    assert asked == []
    assert next(lines) == b"x;0\r\n"
    assert asked == [0]


def test_a_row_must_stand_under_its_headings():
    with pytest.raises(ValueError, match="3 values under 2 headings"):
        read(sheet(["a", "b", "c"]))


def test_yes_and_no_are_written_in_words():
    with pytest.raises(TypeError, match="in words"):
        read(sheet(["a", True]))
