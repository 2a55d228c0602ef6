"""What a text names, where its letters say so."""

from press.text.grammar.abbreviations import is_abbreviation
from press.text.grammar.numbers import ends_in_figures
from press.text.grammar.texts import last_word
from press.text.grammar.vowels import count_vowels
from press.text.grammar.words import Kind, Word


def kind_of(word: Word, text: str) -> Kind:
    """Tell what is inflected: figures and capitals say so themselves, else the caller.

    The last word counts, whatever the whole is called: of Azərbaycan QHT, told as an
    institution, QHT is inflected as the abbreviation that it is. Not told, what begins
    with a capital is the name of a place, which differs from others in no suffix.
    """
    if ends_in_figures(text):
        return Kind.NUMBER
    if word.kind is not Kind.PERSON and is_abbreviation(text):
        return Kind.ABBREVIATION
    if word.kind is Kind.NUMBER:
        return Kind.COMMON  # a number in words
    return word.kind or _guessed(text)


def _guessed(text: str) -> Kind:
    if not count_vowels(last_word(text)):
        return Kind.ABBREVIATION  # a unit: km
    first = next((letter for letter in text if letter.isalnum()), "")
    return Kind.PLACE if first.isupper() else Kind.COMMON
