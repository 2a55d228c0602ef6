"""Turkish and Azerbaijani text folded so that searching forgives spelling."""

import re
import unicodedata

# Pasted text hides these inside words, where no reader would search for them.
_HINTS = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060\ufeff"))

# The single quotation marks, the modifier letters, the prime, the lone accents.
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u02bb\u2032`\u00b4"

# What neither losing its marks nor lower case would bring to a plain letter.
_OWN_LETTERS = dict.fromkeys("İIı", "i") | dict.fromkeys("Əə", "e")

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_TWINS = str.maketrans("qxj", "khc")
_STEM_LENGTH = 5


def compose(text: str) -> str:
    """Join loose marks to their letters and drop hyphenation hints.

    This may shorten a text, so it comes before folding: index, mark and search the
    composed text, and every offset fits.
    """
    composed = unicodedata.normalize("NFC", text.translate(_HINTS))
    return composed.replace("i\u0307", "i")


def fold(text: str) -> str:
    """Fold each character into exactly one: İzmir → izmir, ışık → isik, Bakü’de → baku'de.

    As the length never changes, an offset found in the folded text is right in the
    original too.
    """
    return text.translate(_FOLDED)


def words(text: str) -> list[str]:
    """Split a text into folded words; a suffix stays behind its apostrophe."""
    return _WORD.findall(fold(compose(text)))


def stem(word: str) -> str:
    """Reduce a word to what Turkish and Azerbaijani spelling have in common.

    Ends at the apostrophe; q, x and j fall together with k, h and c; five letters
    remain. A number is no word with endings and stays whole.
    """
    root = fold(compose(word)).split("'", 1)[0]
    return root if root.isdigit() else root.translate(_TWINS)[:_STEM_LENGTH]


class _Folded(dict[int, str]):
    """Folds each character when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    apart = unicodedata.normalize("NFD", character)
    base, marks = apart[0], apart[1:]
    if not all(unicodedata.combining(mark) for mark in marks):
        base = character  # a Hangul syllable comes apart into letters, not marks
    if base in _APOSTROPHES:
        return "'"
    lowered = _OWN_LETTERS.get(base) or base.lower()
    return lowered if len(lowered) == 1 else base


_FOLDED = _Folded()
