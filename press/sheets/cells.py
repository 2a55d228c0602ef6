"""Which texts a spreadsheet program could take for a formula, and how none remains one."""

import re
import unicodedata

# The signs that open a formula, and the forms of them that a program may read as such.
_OPENING = "=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−"  # noqa: RUF001 - the look-alikes are the point
# What may stand before them unseen or ignored: spaces, quotation marks, joiners.
_IGNORED = "\\s\0\"'`´‘’“”„«»\u200b-\u200f\u2060\ufeff"  # noqa: RUF001
_FORMULA = re.compile(f"[\t\r\0]|[{_IGNORED}]*[{_OPENING}]")
# Read with another separator than ours, a cell could begin in the middle of a text.
_SEPARATORS = ",;|\t\n"
_INNER = re.compile(f"([,;|{_IGNORED}]+)([{_OPENING}]?)")

_UNWRITABLE = {"Cc", "Cf", "Cs"}
_KEPT = "\n\t\u200c\u200d"  # joiners belong to words and pictures


def is_formula(text: str) -> bool:
    """Tell whether a program might calculate a text instead of showing it."""
    return bool(_FORMULA.match(text))


def disarmed(text: str) -> str:
    """Return the text behind an apostrophe wherever a formula could begin."""
    shown = _INNER.sub(_parted, written(text))
    return f"'{shown}" if is_formula(text) or is_formula(shown) else shown


def written(text: str) -> str:
    """Return the text without characters that no file of either kind can hold."""
    if text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if _is_writable(sign))


def _parted(run: re.Match[str]) -> str:
    before, sign = run.groups()
    cell = 1 + max(map(before.rfind, _SEPARATORS))
    return f"{before[:cell]}'{before[cell:]}{sign}" if sign and cell else run[0]


def _is_writable(sign: str) -> bool:
    if unicodedata.category(sign) in _UNWRITABLE:
        return sign in _KEPT
    return ord(sign) & 0xFFFE != 0xFFFE  # those stand for no character
