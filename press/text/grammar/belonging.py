"""Nouns that belong to what is named before them: Derneği Başkanı, Dərnəyinin sədri.

"Belirtisiz isim tamlaması" in Turkish, "təyini söz birləşmələri" in Azerbaijani.
"""

from press.text.casing import lower
from press.text.grammar.cases import Case
from press.text.grammar.declension import paradigm
from press.text.grammar.inflection import inflected
from press.text.grammar.reading import read
from press.text.grammar.texts import count_words, last_word
from press.text.grammar.words import Kind, Word, as_word

_ITS = {Case.NOMINATIVE: "(s)I"}

# Nouns end so by themselves: temsilci, elçi, görevli.
_BARE = tuple("cçl")


def belonging(noun: str | Word, language: str) -> str:
    """Give a common noun the possessive of the third person, unless it has it already.

    Başkan → Başkanı, üye → üyesi, sədr → sədri. Of several words the last is taken for
    a possessive wherever it may be one: Basın Danışmanı. Raises ValueError for an
    unknown language.
    """
    rules = paradigm(language)
    reading = read(as_word(noun, Kind.COMMON), language)
    if reading.is_possessive or _is_compound(reading.text, language):
        return reading.text + reading.explanation
    return inflected(reading, Case.NOMINATIVE, rules, _ITS)


def _is_compound(text: str, language: str) -> bool:
    end = lower(last_word(text), language)[-2:]
    ends_high = end[-1:] in tuple("ıiuü")
    return count_words(text) > 1 and ends_high and end[:1] not in _BARE
