"""How a word sounds to the suffix that follows it."""

import re

from press.text.casing import lower
from press.text.grammar.abbreviations import letter_name, spoken_abbreviation
from press.text.grammar.lexicon.turkish import PALATAL
from press.text.grammar.numbers import spoken_number
from press.text.grammar.sounds import Sound, heard
from press.text.grammar.texts import last_word
from press.text.grammar.vowels import is_latin
from press.text.grammar.words import Kind

_CIRCUMFLEX_L = re.compile("[âû]l$")  # the circumflex tells of a front l: Kemâl, usûl


def sound_of(text: str, said: str | None, kind: Kind, language: str) -> Sound | None:
    """Hear the end of a text, or of what is said instead; None where nothing is.

    A word without a vowel is spelled aloud (km: ka-me). Turkish goes on with a front
    vowel after the consonants that its dictionary calls so: Kemal'in, saatte.
    """
    spoken = _spoken(text, said, kind, language)
    sound = heard(spoken) or _spelled(spoken, language)
    if sound and language == "tr" and _is_palatal(spoken):
        return sound.palatal()
    return sound


def _spoken(text: str, said: str | None, kind: Kind, language: str) -> str:
    if said and (word := last_word(said)):
        return lower(word, language)
    if kind is Kind.NUMBER:
        return spoken_number(text, language)
    if kind is Kind.ABBREVIATION and (letters := spoken_abbreviation(text, language)):
        return letters
    return lower(last_word(text), language)


def _spelled(spoken: str, language: str) -> Sound | None:
    if not spoken or not is_latin(spoken[-1]):
        return None
    return heard(letter_name(spoken[-1], language))


def _is_palatal(spoken: str) -> bool:
    return spoken in PALATAL or bool(_CIRCUMFLEX_L.search(spoken))
