"""Sorting by the Turkish and by the Azerbaijani alphabet.

The order is that of the Unicode collation for each language, so that a list sorts
alike whichever database asks: white space, punctuation, symbols, digits one by one,
our letters, other scripts. Turkish takes q, w, x and ə where the Latin alphabet has
them, Azerbaijani puts its foreign w after z. A foreign accent, then a capital, decides
only between texts that are otherwise equal: the plain and the small letter lead.
"""

import unicodedata

from press.text.casing import lower
from press.text.language import LANGUAGES

SortKey = tuple[str, str, str, str]

_ALPHABETS = {
    "tr": "abcçdeəfgğhıijklmnoöpqrsştuüvwxyz",
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyzw",
}
_PUNCTUATION = (
    "\t\n\r\x20_-\u2013\u2014,;:!¡?¿.\u2026·'\u2018\u2019\"\u201c\u201d«»()[]{}§¶@*/\\&#%"
    "`^°©®+±\N{MULTIPLICATION SIGN}÷<=>|~$£¥€₺₼"
)
_EXPANSIONS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d"}

# Where each group begins; punctuation starts at 1.
_SYMBOLS, _DIGITS, _LETTERS, _OTHER_LETTERS = "\x7f", 0x80, 0x90, "\xff"


def sort_key(text: str, language: str) -> SortKey:
    """Return letters, accents, capitals and at last the text itself, to compare by."""
    small = lower(text, language)
    return (
        small.translate(_WEIGHTS[language]),
        small.translate(_ACCENTS),
        text.translate(_CAPITALS),
        text,
    )


def compare(a: str, b: str, language: str) -> int:
    """Return -1, 0 or 1, as a database asks of a collation."""
    left, right = sort_key(a, language), sort_key(b, language)
    return (left > right) - (left < right)


class _Weights(dict[int, str]):
    """The weight of each character, worked out when it is first met."""

    def __init__(self, alphabet: str) -> None:
        super().__init__()
        self.alphabet = alphabet

    def __missing__(self, code: int) -> str:
        self[code] = weight = self._weigh(chr(code))
        return weight

    def _weigh(self, character: str) -> str:
        if character in _PUNCTUATION:
            return chr(1 + _PUNCTUATION.index(character))
        if (digit := unicodedata.digit(character, None)) is not None:
            return chr(_DIGITS + digit)
        if character in self.alphabet:
            return chr(_LETTERS + self.alphabet.index(character))
        if (plain := _plain(character)) != character:
            return "".join(self[ord(letter)] for letter in plain)
        return _weigh_foreign(character)


class _Accents(dict[int, str]):
    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = weight = "\x01" if _is_ours(character) else f"\x01{character}"
        return weight


class _Capitals(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = weight = "\x02" if chr(code).isupper() else "\x01"
        return weight


def _weigh_foreign(character: str) -> str:
    if character.isalpha():
        return _OTHER_LETTERS + character
    ignored = unicodedata.category(character)[0] in "CM"
    return "" if ignored else _SYMBOLS + character


def _plain(character: str) -> str:
    """Return the letters a foreign one is sorted with."""
    plain = _EXPANSIONS.get(character)
    return plain or unicodedata.normalize("NFKD", character).lower()


def _is_ours(character: str) -> bool:
    return character in _ALPHABETS["tr"] or character in _PUNCTUATION


_WEIGHTS = {language: _Weights(_ALPHABETS[language]) for language in LANGUAGES}
_ACCENTS = _Accents()
_CAPITALS = _Capitals()
