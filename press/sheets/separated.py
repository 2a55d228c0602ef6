"""A list as CSV that opens in columns and in the right letters at a double click."""

import csv
import datetime as dt
import io
import math
from collections.abc import Iterable, Iterator
from decimal import Decimal

from press.sheets.cells import disarmed
from press.sheets.sheet import Sheet, Value

TYPE = "text/csv; charset=utf-8"

# Turkish and Azerbaijani write 1,5, so that Windows parts lists by a semicolon there;
# a file parted by commas would open in one single column. Telling the program by a
# first line "sep=;" would make it forget that the letters are UTF-8.
SEPARATOR = ";"
POINT = ","
MARK = "\ufeff"


def write(sheet: Sheet) -> Iterator[bytes]:
    """Yield the file row by row, the headings first."""
    yield (MARK + _line(sheet.header)).encode()
    for row in sheet.checked():
        yield _line(row).encode()


def _line(values: Iterable[Value]) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=SEPARATOR).writerow(_field(value) for value in values)
    return line.getvalue()


def _field(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return disarmed(value)
        case dt.datetime():
            clock = value.replace(tzinfo=None)
            return clock.isoformat(sep=" ", timespec="minutes")
        case dt.time():
            return value.replace(tzinfo=None).isoformat(timespec="minutes")
        case dt.date():
            return value.isoformat()
        case _:
            return _number(value)


def _number(value: float | Decimal) -> str:
    """Write digits only: an exponent would be read as a word, and nan is none."""
    if not math.isfinite(value):
        return ""
    return f"{Decimal(str(value)):f}".replace(".", POINT)
