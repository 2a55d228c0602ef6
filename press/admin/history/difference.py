"""The difference between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "gone", "new"]

# Comparing every word with every other one would take minutes beyond this.
MOST_WORDS = 6000
_WORDS = re.compile(r"\S+[^\S\n]*|\n")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Piece:
    """A run of words that stayed, went or came."""

    kind: Kind
    text: str


def difference(old: str, new: str) -> list[Piece]:
    """The pieces of both texts in reading order; what went stands before what came."""
    before, after = _parts(old, new)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(before[start:end])))
            continue
        if end > start:
            pieces.append(Piece("gone", "".join(before[start:end])))
        if new_end > new_start:
            pieces.append(Piece("new", "".join(after[new_start:new_end])))
    return pieces


def _parts(old: str, new: str) -> tuple[list[str], list[str]]:
    """Both texts in words, or in lines where there are too many words."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        return _LINES.findall(old), _LINES.findall(new)
    return before, after


def shortened(pieces: list[Piece], around: int = 90) -> list[Piece]:
    """The same pieces, with long unchanged stretches cut down to their ends."""
    last = len(pieces) - 1
    return [
        Piece("same", _cut(piece.text, around, first=place == 0, last=place == last))
        if piece.kind == "same"
        else piece
        for place, piece in enumerate(pieces)
    ]


def _cut(text: str, around: int, *, first: bool, last: bool) -> str:
    head, tail = ("" if first else text[:around]), ("" if last else text[-around:])
    if len(text) <= len(head) + len(tail) + around:
        return text
    return (
        f"{head} … {tail}".strip(" ")
        if head and tail
        else (f"{head} …" if head else f"… {tail}")
    )
