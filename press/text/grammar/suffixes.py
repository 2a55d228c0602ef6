"""Suffixes as patterns, given their letters by the word before them.

A is the low vowel, I the high one, D is t after a voiceless consonant, and a letter
in brackets is written only after a vowel: (y)A, (n)In, DA.
"""

import re

from press.text.grammar.sounds import Sound
from press.text.grammar.vowels import high, low

_BUFFER = re.compile(r"\((.)\)")


def fill(pattern: str, sound: Sound, front: str) -> str:
    """Write a suffix of one vowel; front is the language's front low vowel."""
    buffered = _BUFFER.sub(r"\1" if sound.is_open else "", pattern)
    letters = {
        "A": low(sound.vowel, front),
        "I": high(sound.vowel),
        "D": "t" if sound.is_voiceless else "d",
    }
    return "".join(letters.get(letter, letter) for letter in buffered)
