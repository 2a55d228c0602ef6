"""Who is given a kit, and which languages of a text that receiver may read."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from press.kit.gather.refusals import NotWritten
from press.models import Publishable
from press.models.words import is_complete
from press.text.language import LANGUAGES


@dataclass(frozen=True)
class Receiver:
    """Everybody, or the office, which also reads what is not public yet."""

    at: dt.datetime
    office: bool = False
    wanted: Sequence[str] = ()  # of the languages; all that may be read when empty
    # Whether a row is the business of whoever asks for the office; all are, if nobody does.
    reads: Callable[[Publishable], bool] | None = None

    def may_read(self, row: Publishable) -> list[str]:
        if not self.office:
            return row.public_languages(self.at)
        if self.reads and not self.reads(row):
            return []
        return [code for code in LANGUAGES if is_complete(row, code)]

    def given(self, row: Publishable) -> list[str]:
        """The languages of the kit; refuses one that was wanted and is not there."""
        readable = self.may_read(row)
        given = [code for code in readable if code in (self.wanted or readable)]
        missing = [code for code in self.wanted or LANGUAGES if code not in given]
        if missing and (self.wanted or not given):
            raise NotWritten(row, missing)
        return given
