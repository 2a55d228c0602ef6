"""Abbreviations in capitals: how to know them, and how they are read aloud.

Türk Dil Kurumu, Yazım Kılavuzu, "Kısaltmalar": the suffix follows the name of the last
letter (TRT'den), or the whole where it is read as a word (ASELSAN'da). Azərbaycan
dilinin orfoqrafiya qaydaları (2019): it follows the last sound (MDB-nin, AMEA-dan).

The names of letters are contested. Turkish K is "ke" in the guide and "ka" in newsrooms,
as in this house: STK'nın. Azerbaijani letters are be, de, se, te as in the orfoepiya
normaları (2021); F, K, L, M, N and R are fe, ka, el, em, en, er as the press tends to
have them: BVF-nin, FHN-in.
"""

import re

from press.text.casing import lower
from press.text.grammar.lexicon import azerbaijani, turkish
from press.text.grammar.texts import count_words, last_word
from press.text.grammar.vowels import base

_SPOKEN = {"tr": turkish.ABBREVIATIONS, "az": azerbaijani.ABBREVIATIONS}
_NAMES = {
    "tr": {"k": "ka", "q": "kü", "x": "iks"},
    "az": {"k": "ka", "l": "el", "m": "em", "n": "en", "r": "er"},
}
_VOWELS = "AEIİOÖUÜIƏÂÎÛ"
_LONGEST_AMONG_CAPITALS = 4

# What sounds like the end of a word: a vowel between consonants (NATO aside, which ends
# in a vowel and needs no rule), or in four letters two vowels, or a soft cluster.
_WORDLIKE = re.compile(
    rf"[^{_VOWELS}][{_VOWELS}][^{_VOWELS}]$"
    rf"|[^{_VOWELS}][{_VOWELS}]{{2}}[^{_VOWELS}]$"
    rf"|[{_VOWELS}][^{_VOWELS}]+[{_VOWELS}](?:[LMNR][ÇDFKPST]|S[KPT])$"
)


def is_abbreviation(text: str) -> bool:
    """Tell whether a text ends in capitals: QHT, AzTV; a headline's capitals do not."""
    word, letters = last_word(text), capitals(text)
    if len(letters) < min(2, len(word)) or not letters:
        return False
    is_headline = count_words(text) > 1 and not any(map(str.islower, text))
    return not is_headline or len(word) <= _LONGEST_AMONG_CAPITALS


def spoken_abbreviation(text: str, language: str) -> str:
    """Read the capitals that end a text: TRT → te, NATO → nato.

    Raises ValueError for an unknown language.
    """
    letters = capitals(text)
    small = lower(letters, language)
    if letters in _SPOKEN[language]:
        return _SPOKEN[language][letters]
    return small if _WORDLIKE.search(letters) else letter_name(small[-1:], language)


def letter_name(letter: str, language: str) -> str:
    """Name a small letter: b → be; a vowel names itself."""
    plain = base(letter) if letter else ""
    if plain.upper() in _VOWELS or plain in "ıi":
        return plain
    return _NAMES[language].get(plain, plain + "e")


def capitals(text: str) -> str:
    """Return the capitals that end the last word."""
    word = last_word(text)
    at = len(word)
    while at and word[at - 1].isupper():
        at -= 1
    return word[at:]
