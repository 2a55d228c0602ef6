"""How wide columns must be for what stands in them to be read."""

import datetime as dt
from collections.abc import Iterable, Sequence

from press.sheets.sheet import Value

NARROWEST, WIDEST = 8, 60
AIR = 2
DAY, TIME, MOMENT = len("28.01.2026"), len("15:30"), len("28.01.2026 15:30")


def widths(rows: Iterable[Sequence[Value]]) -> list[int]:
    """Return the width of each column, in letters; of many lines the longest counts."""
    columns = zip(*rows, strict=True)
    return [_width(max(map(_length, column))) for column in columns]


def _width(length: int) -> int:
    return max(NARROWEST, min(length + AIR, WIDEST))


def _length(value: Value) -> int:
    match value:
        case dt.datetime():
            return MOMENT
        case dt.date():
            return DAY
        case dt.time():
            return TIME
        case None:
            return 0
        case _:
            return max(map(len, str(value).splitlines()), default=0)
