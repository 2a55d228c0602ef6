"""The words a photograph carries out of the house."""

from dataclasses import dataclass

from press.imaging.wording import Wording


@dataclass(frozen=True)
class PhotoText:
    """What a newsroom reads in the file; a wording is one text or one per language.

    Of several languages the first with a text is the default for readers of only one.
    """

    title: Wording = ""
    caption: Wording = ""
    alt: Wording = ""
    credit: Wording = ""
    creator: Wording = ""
    copyright: Wording = ""
    usage_terms: Wording = ""
    city: Wording = ""
    taken_on: str = ""  # "2026", "2026-01" or "2026-01-28"
    people: tuple[Wording, ...] = ()  # from left to right
    source: Wording = ""  # the office
    url: str = ""  # where the terms of use can be read

    @property
    def author(self) -> Wording:
        """Who took it, as far as is known."""
        return self.creator or self.credit
