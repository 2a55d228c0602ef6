"""One value as a cell of an Excel file, of the type that it has."""

import datetime as dt
import math
from typing import Any

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import TYPE_STRING
from openpyxl.styles import Font

from press.sheets.cells import is_formula, written
from press.sheets.sheet import Value

BOLD = Font(bold=True)
DAY, TIME, MOMENT = "dd.mm.yyyy", "hh:mm", "dd.mm.yyyy hh:mm"
LONGEST = 32_767  # letters in a cell
FIRST_YEAR = 1900  # earlier days have no number in Excel


def heading(page: Any, words: str) -> Cell:
    cell = _text(page, words)
    cell.font = BOLD
    return cell


def cell(page: Any, value: Value) -> Cell | None:
    match value:
        case None | "":
            return None
        case str():
            return _text(page, value)
        case dt.datetime() | dt.date() if value.year < FIRST_YEAR:
            return _text(page, value.isoformat())
        case dt.datetime():
            return _dated(page, value.replace(tzinfo=None), MOMENT)
        case dt.time():
            return _dated(page, value.replace(tzinfo=None), TIME)
        case dt.date():
            return _dated(page, value, DAY)
        case _:
            return _made(page, value) if math.isfinite(value) else None


def _text(page: Any, text: str) -> Cell:
    """A text by its type, and by its format one that stays so when somebody edits it."""
    shown = written(text)
    if len(shown) > LONGEST:
        shown = shown[: LONGEST - 1] + "…"
    made = _made(page, shown)
    made.data_type = TYPE_STRING
    if is_formula(text) or is_formula(shown):
        made.number_format = "@"
        made.quotePrefix = True
    return made


def _dated(page: Any, value: dt.date | dt.time, pattern: str) -> Cell:
    made = _made(page, value)
    made.number_format = pattern
    return made


def _made(page: Any, value: Value) -> Cell:
    made = WriteOnlyCell(page)
    made.value = value
    return made
