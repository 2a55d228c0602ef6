"""The last word of a text written anew, its capitals kept."""

from press.text.casing import lower
from press.text.grammar.texts import last_word


def last_small_word(text: str, language: str) -> str:
    """Return the word that ends a text, in small letters; none behind a mark.

    None either where small letters are fewer: loose marks would be torn apart.
    """
    word = last_word(text)
    small = lower(word, language)
    return small if text.endswith(word) and len(small) == len(word) else ""


def respelled(text: str, small: str, stem: str) -> str:
    """Write a stem for the last word: Şehir, şehir, şehr → Şehr."""
    kept = 0
    while kept < len(stem) and small[kept : kept + 1] == stem[kept]:
        kept += 1
    return text[: len(text) - len(small) + kept] + stem[kept:]
