"""All that has to be known of a word before it is inflected."""

from dataclasses import dataclass

from press.text.grammar.kinds import kind_of
from press.text.grammar.possessives import is_possessive
from press.text.grammar.sounds import Sound
from press.text.grammar.speech import sound_of
from press.text.grammar.texts import set_apart
from press.text.grammar.words import Kind, Word


@dataclass(frozen=True)
class Reading:
    """A word taken apart."""

    text: str
    explanation: str  # in brackets, with the space before it
    kind: Kind
    sound: Sound | None
    is_possessive: bool
    plural: bool


def read(word: Word, language: str) -> Reading:
    """Take a word apart; a possessive always ends in a vowel, whatever is said of it."""
    text, explanation = set_apart(word.text.strip())
    kind = kind_of(word, text)
    sound = sound_of(text, word.said, kind, language)
    possessive = word.possessive
    if possessive is None:
        possessive = is_possessive(text, kind, language)
    is_open = sound is not None and sound.is_open
    return Reading(text, explanation, kind, sound, possessive and is_open, word.plural)
