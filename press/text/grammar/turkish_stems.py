"""Turkish common nouns before a vowel: protokol-ü, but derneğ-i, kitab-ı, şehr-i.

Türk Dil Kurumu, Yazım Kılavuzu, "Ünsüz Yumuşaması" and "Ünlü Düşmesi": in words of
several syllables ç, k and p are voiced (t only where the dictionary says so), single
syllables stay, and borrowed words have their own mind, kept in the lexicon.
"""

from press.text.grammar.lexicon.turkish import STEMS, UNVOICED
from press.text.grammar.respelling import last_small_word, respelled
from press.text.grammar.vowels import count_vowels, vowel_at

_VOICED = {"ç": "c", "k": "ğ", "p": "b"}


def before_vowel(text: str) -> str:
    """Write a common noun, perhaps of several words, as it stands before a vowel."""
    small = last_small_word(text, "tr")
    return respelled(text, small, STEMS.get(small) or _voiced(small))


def _voiced(small: str) -> str:
    if count_vowels(small) < 2 or small in UNVOICED:
        return small
    if small.endswith("nk"):
        return f"{small[:-1]}g"
    if small.endswith("log"):
        return f"{small[:-1]}ğ"
    if small[-1] == "k" and vowel_at(small, len(small) - 2) is None:
        return small
    return small[:-1] + _VOICED.get(small[-1], small[-1])
