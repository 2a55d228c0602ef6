"""What a language has to say about its suffixes, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from press.text.grammar.cases import Case
from press.text.grammar.words import Kind

Endings = Mapping[Case, str]


@dataclass(frozen=True)
class Paradigm:
    """The patterns of one language, as press.text.grammar.suffixes reads them."""

    front: str  # the low vowel beside a
    plural: str
    plain: Endings
    possessive: Endings  # after a possessive: Forumu-nda
    with_y: frozenset[str]  # common nouns that no n may follow: suyun
    of_month: Endings  # with the possessive that a day of a month takes: ayın 28'i
    aside: str  # the comitative, a word of its own
    aside_after_vowel: bool  # whether a vowel keeps the instrumental apart too
    conjunction: str
    joints: Mapping[Kind, str]  # before the suffix; no entry is none
    stem: Callable[[str], str]  # a common noun before a vowel
    name_stem: Callable[[str], str]  # the name of a place or institution before one
