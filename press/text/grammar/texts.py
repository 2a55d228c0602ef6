"""The part of a text that takes the suffix."""

import re

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PLURAL = re.compile(r"[^\W_a-zçğıöşüə](?:['’]l[ae]r|-l[aə]r)$")

CLOSING_QUOTES = "\"'”’»“"


def set_apart(text: str) -> tuple[str, str]:
    """Part an explanation in brackets from the name, whose suffix comes before it.

    Türk Dil Kurumu, Yazım Kılavuzu, "Kesme İşareti": Yunus Emre'nin (1240?-1320). The
    Azerbaijani press writes alike: Milli Elmlər Akademiyasının (AMEA).
    """
    name = text[: _opening(text)].rstrip() if text.endswith(")") else ""
    return (name, text[len(name) :]) if has_letters(name) else (text, "")


def last_word(text: str) -> str:
    """Return the last run of letters and digits, an apostrophe within included."""
    found = _WORD.findall(text)
    return found[-1] if found else ""


def count_words(text: str) -> int:
    return len(_WORD.findall(text))


def has_letters(text: str) -> bool:
    return bool(_WORD.search(text))


def is_quoted(text: str) -> bool:
    return text[-1:] in CLOSING_QUOTES and len(text) > 1


def has_plural(text: str) -> bool:
    """Tell whether an abbreviation carries its plural already: STK'lar, QHT-lər."""
    return bool(_PLURAL.search(text))


def _opening(text: str) -> int:
    """Find the bracket that the last one closes; 0 if there is none."""
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] == ")") - (text[at] == "(")
        if depth == 0:
            return at
    return 0
