"""Words that began a line and now stand inside a sentence: small, unless they are proper."""

from functools import cache

from babel import Locale

from press.text.casing import lower
from press.text.folding import stem, words

# Beside the names of countries: “Türk dünyası”.
ALWAYS_PROPER = frozenset({"turk"})


def inside(text: str, language: str, names: frozenset[str] = frozenset()) -> str:
    """Write a text as it stands inside a sentence.

    names: stems of what else is proper here. A first word that is proper, that holds
    another capital or is followed by one keeps its own: Milli Məclisin deputatı.
    """
    first, _, rest = text.partition(" ")
    is_proper = any(map(str.isupper, first[1:] + rest[:1]))
    if is_proper or stems(first) & (names | ALWAYS_PROPER | countries(language)):
        return text
    return lower(text[:1], language) + text[1:]


def stems(*texts: str) -> frozenset[str]:
    """The words of names, cut to what all their forms have in common."""
    return frozenset(stem(word) for text in texts for word in words(text))


@cache
def countries(language: str) -> frozenset[str]:
    """Those of one word: in the others it may be a common one, as in Yeni Zelanda."""
    names = Locale(language).territories.values()
    return stems(*(name for name in names if " " not in name))
