"""Azerbaijani common nouns before a vowel: protokol-u, but dərnəy-i, qonağ-ı, fikr-i.

Azərbaycan dilinin orfoqrafiya qaydaları (2019): in native words of several syllables q
becomes ğ and k becomes y; borrowed ones keep theirs (hüquqa, iştiraka). Those in -iq,
-əq, -üq and -loq are all borrowed, as are most in -ik that do not end in -lik.
"""

from press.text.grammar.lexicon.azerbaijani import SOFTENED, STEMS, UNSOFTENED
from press.text.grammar.respelling import last_small_word, respelled
from press.text.grammar.vowels import count_vowels

_TO_GH = ("aq", "ıq", "uq", "oq")
_TO_Y = ("ək", "ük", "lik")
_DERIVED = ("lıq", "luq", "lik", "lük")


def before_vowel(text: str) -> str:
    """Write a common noun, perhaps of several words, as it stands before a vowel."""
    small = last_small_word(text, "az")
    return respelled(text, small, STEMS.get(small) or _softened(small))


def name_before_vowel(text: str) -> str:
    """Write a name as it stands before a vowel: softened only where it is a noun in -lıq.

    Xınalığ-ın, Nümunə Birliy-in; but Lerik-in, whose k belongs to nothing else.
    """
    small = last_small_word(text, "az")
    return before_vowel(text) if small.endswith(_DERIVED) else text


def _softened(small: str) -> str:
    if count_vowels(small) < 2 or small in UNSOFTENED or small.endswith("loq"):
        return small
    if small.endswith(_TO_GH):
        return f"{small[:-1]}ğ"
    if small.endswith(_TO_Y) or small in SOFTENED:
        return f"{small[:-1]}y"
    return small
