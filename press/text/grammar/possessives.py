"""Names that end in a possessive, after which the suffixes begin with n: Forumu'nda.

That a name does is no matter of spelling alone: Belediyesi does, Yapı Kredi does not.
Known last words decide; an institution's name of two or more words is taken for such a
compound ("belirtisiz isim tamlaması", "ikinci növ təyini söz birləşməsi") if it ends in
ı, i, u or ü. Who knows better says so: Word(…, possessive=False).
"""

import re

from press.text.casing import lower
from press.text.grammar.lexicon import azerbaijani, turkish
from press.text.grammar.texts import count_words, last_word
from press.text.grammar.words import Kind

_POSSESSED = {"tr": turkish.POSSESSED, "az": azerbaijani.POSSESSED}
_UNPOSSESSED = {"tr": turkish.UNPOSSESSED, "az": azerbaijani.UNPOSSESSED}

# Offices and bonds: bakanlığı, kardeşliği, nazirliyi, qardaşlığı.
_OF_LIK = re.compile(r"\w\wl(?:ığı|uğu|iği|üğü|iyi|üyü)$")
_CHILD = re.compile(r"oğlu$|^[kq]ızı$")


def is_possessive(text: str, kind: Kind, language: str) -> bool:
    """Tell whether the last word of a text ends in a possessive."""
    word = lower(last_word(text), language)
    if kind is Kind.PERSON:
        return bool(_CHILD.search(word))
    if kind in (Kind.ABBREVIATION, Kind.NUMBER):
        return False
    return (
        word in _POSSESSED[language]
        or bool(_OF_LIK.search(word))
        or (kind is Kind.PLACE and language == "tr" and _is_possessed_place(word))
        or (kind is Kind.INSTITUTION and _is_compound(text, word, language))
    )


def _is_possessed_place(word: str) -> bool:
    return word in turkish.POSSESSED_PLACES or (
        word.endswith(turkish.POSSESSED_PLACE_ENDS)
        and word not in turkish.POSSESSED_PLACE_ENDS
    )


def _is_compound(text: str, word: str, language: str) -> bool:
    return (
        count_words(text) > 1
        and word[-1:] in tuple("ıiuü")
        and word not in _UNPOSSESSED[language]
    )
