"""Upper and lower case with İ/i and I/ı as two letters each, in both our languages."""

import unicodedata

from press.text.language import known

_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_LOWER = str.maketrans({"İ": "i", "I": "ı"})


def upper(text: str, language: str) -> str:
    """Write in capitals: izmir → İZMİR, ışık → IŞIK."""
    return _composed(text, language).translate(_UPPER).upper()


def lower(text: str, language: str) -> str:
    """Write in small letters: İZMİR → izmir, IŞIK → ışık."""
    return _composed(text, language).translate(_LOWER).lower()


def capitalise(text: str, language: str) -> str:
    """Give the first letter its capital, after any opening quotation mark."""
    text = _composed(text, language)
    for at, character in enumerate(text):
        if character.isalnum():
            return text[:at] + upper(character, language) + text[at + 1 :]
    return text


def _composed(text: str, language: str) -> str:
    known(language)  # both share one pair of tables; any other would need its own
    # Careless software lowers İ to i with a loose dot, which is no letter of ours.
    return unicodedata.normalize("NFC", text).replace("i\u0307", "i")
