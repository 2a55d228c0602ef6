"""Vowels, and which of them follow each other in one word.

Turkish: Türk Dil Kurumu, Yazım Kılavuzu, "Büyük Ünlü Uyumu" and "Küçük Ünlü Uyumu".
Azerbaijani: Azərbaycan dilinin orfoqrafiya qaydaları (Nazirlər Kabineti, 2019), on
suffixes written in two and in four ways. Both say the same of the eight vowels they
share; Azerbaijani counts ə with e.
"""

import unicodedata

_FRONT = "eəiöü"
_ROUNDED = "ouöü"
_VOWELS = "aıou" + _FRONT
_FRONTED = str.maketrans("aıou", "eiöü")

# Foreign letters whose sound is not that of the letter below their marks.
_FOREIGN = {"ä": "e", "æ": "e", "œ": "ö", "ø": "ö", "ő": "ö", "ű": "ü"}


def base(letter: str) -> str:
    """Take the marks of other spellings off: â → a, é → e; ö and ş are our own."""
    if letter in "çğöşü" or letter in _FOREIGN:
        return _FOREIGN.get(letter, letter)
    return unicodedata.normalize("NFD", letter)[:1]


def is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


def is_vowel(letter: str) -> bool:
    return letter in _VOWELS


def vowel_at(word: str, at: int) -> str | None:
    """Name the vowel sounded at a place of a word in small letters, if there is one.

    The y of Sydney is a consonant, that of Kennedy a vowel: it stands alone.
    """
    letter = base(word[at])
    if letter == "y" and not _beside_vowel(word, at):
        return "i"
    return letter if letter in _VOWELS else None


def fronted(vowel: str) -> str:
    """Name the front vowel of the same height and rounding: a → e, o → ö."""
    return vowel.translate(_FRONTED)


def low(vowel: str, front: str) -> str:
    """Choose between a and the front low vowel of a language: e or ə."""
    return front if vowel in _FRONT else "a"


def high(vowel: str) -> str:
    """Choose among ı, i, u and ü."""
    if vowel in _ROUNDED:
        return "ü" if vowel in _FRONT else "u"
    return "i" if vowel in _FRONT else "ı"


def count_vowels(word: str) -> int:
    return sum(vowel_at(word, at) is not None for at in range(len(word)))


def _beside_vowel(word: str, at: int) -> bool:
    return any(base(letter) in _VOWELS for letter in word[max(at - 1, 0) : at + 2])
