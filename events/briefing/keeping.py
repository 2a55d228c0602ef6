"""What is short enough to stand on one page without a break."""

from collections.abc import Iterator
from typing import Any

# So many capitals fill a row of the narrowest column, and so many rows less than a page.
_LETTERS, _ROWS = 40, 45


def is_short(laid: Any) -> bool:
    """Estimate instead of measuring, which would take typst longer than the setting."""
    return sum(_rows(text) for text in _texts(laid)) <= _ROWS


def _rows(text: str) -> int:
    return sum(1 + len(line) // _LETTERS for line in text.split("\n"))


def _texts(laid: Any) -> Iterator[str]:
    if isinstance(laid, str):
        if laid:
            yield laid
    elif isinstance(laid, dict):
        for part in laid.values():
            yield from _texts(part)
    elif isinstance(laid, list | tuple):
        for part in laid:
            yield from _texts(part)
