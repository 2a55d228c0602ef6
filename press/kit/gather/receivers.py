"""Who is given a kit, and which languages of a release that receiver may read."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from press.kit.gather.refusals import NotWritten
from press.models import Release
from press.models.words import is_complete
from press.text.language import LANGUAGES


@dataclass(frozen=True)
class Receiver:
    """Everybody, or the office, which also reads what is not public yet."""

    at: dt.datetime
    office: bool = False
    wanted: Sequence[str] = ()  # of the languages; all that may be read when empty

    def may_read(self, release: Release) -> list[str]:
        if self.office:
            return [code for code in LANGUAGES if is_complete(release, code)]
        return release.public_languages(self.at)

    def given(self, release: Release) -> list[str]:
        """The languages of the kit; refuses one that was wanted and is not there."""
        readable = self.may_read(release)
        given = [code for code in readable if code in (self.wanted or readable)]
        missing = [code for code in self.wanted or LANGUAGES if code not in given]
        if missing and (self.wanted or not given):
            raise NotWritten(release, missing)
        return given
