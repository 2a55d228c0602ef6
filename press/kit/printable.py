"""Text as every format can hold it: composed letters, no control or invisible characters."""

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from press.text.richtext import Run
from press.text.richtext.links import safe_address

T = TypeVar("T")

# Control, format (zero-width, direction overrides), surrogate, private use, unassigned.
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_LINE_BREAKS = str.maketrans({"\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def printable_text(text: str) -> str:
    text = text.replace("\r\n", "\n").translate(_LINE_BREAKS).replace("\t", " ")
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in _UNPRINTABLE)
    return unicodedata.normalize("NFC", "".join(kept))


def printable(value: T) -> T:
    """Return the same contents, every text in them made printable."""
    return _printable(value)


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable_text(value)
    if isinstance(value, Run):
        return replace(value, text=printable_text(value.text), link=_link(value.link))
    if isinstance(value, tuple):
        return tuple(_printable(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {f.name: _printable(getattr(value, f.name)) for f in fields(value)}
        return replace(value, **changes)
    return value


def _link(address: str) -> str:
    """Keep what leads somewhere from a reader's own machine."""
    safe = safe_address(address) or ""
    return "" if safe.startswith("/") else safe
