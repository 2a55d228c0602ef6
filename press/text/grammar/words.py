"""A name or noun that is to be inflected, and what its letters do not tell of it."""

from dataclasses import KW_ONLY, dataclass
from enum import Enum


class Kind(Enum):
    """What is named, which decides how a suffix is joined."""

    PLACE = "place"
    PERSON = "person"
    INSTITUTION = "institution"
    ABBREVIATION = "abbreviation"
    NUMBER = "number"
    COMMON = "common"


@dataclass(frozen=True)
class Word:
    """One name or noun, perhaps of several words; the last of them is inflected.

    kind: what is named; None to see it from the text.
    said: how it sounds, spelled as our languages spell, where that differs from what
        is written: Word("Renault", Kind.INSTITUTION, said="reno").
    possessive: whether it ends in a possessive, like Forumu; None to see it from the
        last word. True means nothing for a word that ends in a consonant.
    plural: whether several are meant.
    """

    text: str
    kind: Kind | None = None
    _: KW_ONLY
    said: str | None = None
    possessive: bool | None = None
    plural: bool = False


def as_word(word: str | Word, kind: Kind | None = None) -> Word:
    """Take a plain text as a word of that kind; a Word knows its own."""
    return word if isinstance(word, Word) else Word(word, kind)
