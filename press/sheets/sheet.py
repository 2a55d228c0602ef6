"""A list as it is written into a file: a title, a heading per column, rows of values."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

# Whether something is so is said in the reader's words, hence no bool.
Value = str | int | float | Decimal | dt.date | dt.time | dt.datetime | None


@dataclass(frozen=True)
class Sheet:
    """Rows may come from a generator: they are read once, one after the other.

    Moments are written as their own clock shows them; the heading says whose it is.
    """

    title: str
    header: tuple[str, ...]
    rows: Iterable[Sequence[Value]]

    def checked(self) -> Iterator[Sequence[Value]]:
        """Yield the rows; refuses one that would not stand under its headings."""
        for row in self.rows:
            if len(row) != len(self.header):
                columns = f"{len(row)} values under {len(self.header)} headings"
                raise ValueError(f"{self.title}: {columns}.")
            if any(isinstance(value, bool) for value in row):
                raise TypeError(f"{self.title}: write yes and no in words.")
            yield row
