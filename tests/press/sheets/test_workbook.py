"""Lists as Excel files."""

import datetime as dt
import io
import subprocess
import sys
import tracemalloc
from decimal import Decimal
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from press.sheets import Sheet, workbook
from press.sheets.cells import written
from tests.press.sheets.test_cells import FORMULAS, TEXTS

BAKU = ZoneInfo("Asia/Baku")


def sheet(*rows, title="Davetliler", header=("Ad", "Değer")):
    return Sheet(title, header, rows)


def read(sheet):
    return openpyxl.load_workbook(io.BytesIO(workbook.write(sheet))).active


def value_cell(value):
    return read(sheet(["x", value]))["B2"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_a_text_and_stays_one_when_somebody_edits_it(text):
    cell = value_cell(text)

    assert (cell.value, cell.data_type) == (written(text), "s")
    assert (cell.number_format, cell.quotePrefix) == ("@", True)


@pytest.mark.parametrize("text", [*TEXTS[1:], "0232", "#N/A", "#REF!", "1.2.2026"])
def test_a_text_is_a_text_whatever_it_looks_like(text):
    cell = value_cell(text)

    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "General")


def test_headings_are_no_formulas():
    page = read(sheet(header=("=1+1", "Değer")))

    assert (page["A1"].value, page["A1"].data_type) == ("=1+1", "s")


@pytest.mark.parametrize(
    ("value", "stored", "kind", "pattern"),
    [
        (5, 5, "n", "General"),
        (-5, -5, "n", "General"),
        (1.5, 1.5, "n", "General"),
        (Decimal("12.50"), 12.5, "n", "General"),
        (dt.date(2026, 1, 28), dt.datetime(2026, 1, 28), "d", "dd.mm.yyyy"),  # noqa: DTZ001
        (dt.time(15, 30), dt.time(15, 30), "d", "hh:mm"),
        (
            dt.datetime(2026, 1, 28, 15, 30, tzinfo=BAKU),
            dt.datetime(2026, 1, 28, 15, 30),  # noqa: DTZ001
            "d",
            "dd.mm.yyyy hh:mm",
        ),
        (dt.date(1886, 5, 1), "1886-05-01", "s", "General"),
        (None, None, "n", "General"),
        ("", None, "n", "General"),
        (float("inf"), None, "n", "General"),
    ],
)
def test_values_keep_their_type(value, stored, kind, pattern):
    cell = value_cell(value)

    assert (cell.value, cell.data_type, cell.number_format) == (stored, kind, pattern)


def test_the_headings_are_bold_and_stay_in_sight():
    page = read(sheet(["a", "b"]))

    assert [cell.font.bold for row in page for cell in row] == [
        True,
        True,
        False,
        False,
    ]
    assert page.freeze_panes == "A2"


def test_columns_are_as_wide_as_what_stands_in_them_within_reason():
    page = read(sheet(["kısa", "uzun " * 50], ["biraz daha uzun\nad", None]))

    assert [page.column_dimensions[letter].width for letter in "AB"] == [17, 60]


def test_the_sheet_is_called_after_the_list():
    data = workbook.write(sheet(title="Davetliler: 2026/03"))

    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Davetliler 2026 03"]
    assert book.properties.title == "Davetliler: 2026/03"


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_comes_back(text):
    assert value_cell(text).value == (written(text) or None)


def test_a_text_too_long_for_a_cell_says_that_it_goes_on():
    value = value_cell("x" * 40_000).value

    assert (len(value), value[-2:]) == (32_767, "x…")


def test_the_same_list_gives_the_same_bytes_in_another_process():
    script = (
        "import hashlib; from press.sheets import workbook;"
        "from tests.press.sheets.test_workbook import sheet;"
        "print(workbook.write(sheet(['=1', 2])).hex())"
    )

    there = subprocess.run(  # noqa: S603 - the script is our own
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert bytes.fromhex(there.stdout) == workbook.write(sheet(["=1", 2]))


def test_no_part_of_the_file_is_dated_or_signed():
    with ZipFile(io.BytesIO(workbook.write(sheet(["a", 1])))) as parts:
        stamps = {part.date_time for part in parts.infolist()}
        properties = parts.read("docProps/core.xml").decode()

    assert stamps == {(1980, 1, 1, 0, 0, 0)}
    assert all(word not in properties for word in ("created", "modified", "openpyxl"))


def test_a_long_list_is_not_held_in_memory():
    def peak(count):
        rows = (("Ad Soyad", number) for number in range(count))
        tracemalloc.start()
        workbook.write(Sheet("Liste", ("Ad", "Değer"), rows))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(4000) < peak(1000) + 200_000
