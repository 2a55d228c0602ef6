"""Marked gaps in a text, which a person has to fill before anybody else reads it."""

import re
from collections.abc import Iterable

from press.text.folding import compose, fold
from press.text.language import known

MARKS = {"tr": "Tamamlanacak", "az": "Tamamlanmalıdır"}

# Found in any spelling, either language, and even where the closing bracket was lost.
_GAP = re.compile(rf"\[\s*(?:{'|'.join(map(fold, MARKS.values()))})\b[^\]\n]*\]?")
_BRACKETS = str.maketrans("[]", "()")


def placeholder(what: str, language: str) -> str:
    """Mark what is missing: [Tamamlanacak: şehrin adı], [Tamamlanmalıdır: şəhərin adı].

    Raises ValueError for an unknown language.
    """
    return f"[{MARKS[known(language)]}: {what.translate(_BRACKETS)}]"


def placeholders(texts: Iterable[str]) -> list[str]:
    """The gaps that plain texts still hold, each once, in their order."""
    composed = [compose(text) for text in texts]
    found = [
        text[gap.start() : gap.end()].strip()
        for text in composed
        for gap in _GAP.finditer(fold(text))
    ]
    return list(dict.fromkeys(found))
