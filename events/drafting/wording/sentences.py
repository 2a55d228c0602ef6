"""Sentences made from patterns, whose places say in which case a name stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from press.text.casing import capitalise
from press.text.grammar import Case, Kind, Word, in_case

CASES = {
    "": Case.NOMINATIVE,
    "acc": Case.ACCUSATIVE,
    "dat": Case.DATIVE,
    "loc": Case.LOCATIVE,
    "abl": Case.ABLATIVE,
    "gen": Case.GENITIVE,
    "ins": Case.INSTRUMENTAL,
    "com": Case.COMITATIVE,
}
ASIDE = {"tr": {"ins": "ile", "com": "ile"}, "az": {"ins": "ilə", "com": "ilə"}}

_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r" +(?=[,.:;])")


@dataclass(frozen=True)
class Named:
    """A name that a pattern puts into a case: “{city:loc}”.

    A marked gap cannot be inflected; its carrier is, a noun that says what is missing.
    """

    text: str
    language: str
    kind: Kind | None = None
    carrier: str = ""
    possessive: bool | None = None

    def __format__(self, case: str) -> str:
        if not is_gap(self.text):
            word = Word(self.text, self.kind, possessive=self.possessive)
            return in_case(word, CASES[case], self.language)
        if not self.carrier or not case:
            return f"{self.text} {ASIDE[self.language].get(case, '')}".rstrip()
        carrier = Word(self.carrier, Kind.COMMON, possessive=True)
        return f"{self.text} {in_case(carrier, CASES[case], self.language)}"


@dataclass(frozen=True)
class Together:
    """Several names in a row, of which the last takes the case."""

    names: Sequence[Named]
    conjunction: str

    def __format__(self, case: str) -> str:
        *others, last = self.names
        before = ", ".join(format(name, "") for name in others)
        end = format(last, case)
        return f"{before} {self.conjunction} {end}" if before else end


def is_gap(text: str) -> bool:
    return text.startswith("[")


def phrase(pattern: str, **places: object) -> str:
    """Fill a pattern; places that stay empty leave no trace."""
    filled = _SPACES.sub(" ", pattern.format_map(places)).strip()
    return _BEFORE_MARK.sub("", filled)


def sentence(pattern: str, language: str, **places: object) -> str:
    return capitalise(phrase(pattern, **places), language)


def ended(text: str) -> str:
    """Close a sentence that its writer left open."""
    return text if text[-1:] in ".!?…]”\"'’" else f"{text}."
