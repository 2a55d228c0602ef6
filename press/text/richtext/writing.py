"""Passages written as markup, always in the same form."""

from collections.abc import Sequence
from html import escape

from press.text.richtext.passages import Passage, Path, Run
from press.text.richtext.reading import passages


def clean(html: str) -> str:
    """Reduce markup to what we allow, in our one way of writing it.

    The result is written anew from the passages read, so nothing of the original
    markup survives, and cleaning twice changes nothing.
    """
    written: list[str] = []
    here: Path = ()
    for passage in passages(html):
        written.append(_way(here, passage.path))
        written.append(_element(passage))
        here = passage.path
    written.append(_way(here, ()))
    return "".join(written)


def _way(start: Path, end: Path) -> str:
    """Close the containers that end and open those that begin."""
    shared = _shared(start, end)
    closing = "".join(f"</{container.tag}>" for container in reversed(start[shared:]))
    return closing + "".join(f"<{container.tag}>" for container in end[shared:])


def _element(passage: Passage) -> str:
    written = [f"<{passage.tag}>"]
    here: tuple[str, ...] = ()
    for run in passage.runs:
        marks = _marks(run)
        shared = _shared(here, marks)
        written += [f"</{mark.split()[0]}>" for mark in reversed(here[shared:])]
        written += [f"<{mark}>" for mark in marks[shared:]]
        written.append(_text(run.text))
        here = marks
    written += [f"</{mark.split()[0]}>" for mark in reversed(here)]
    return "".join([*written, f"</{passage.tag}>"])


def _text(text: str) -> str:
    """Write text as editor and sanitiser do, which both name the hard space."""
    written = escape(text, quote=False).replace("\n", "<br>")
    return written.replace("\u00a0", "&nbsp;")


def _marks(run: Run) -> tuple[str, ...]:
    link = [f'a href="{escape(run.link)}"'] if run.link else []
    bold = ["strong"] if run.bold else []
    italic = ["em"] if run.italic else []
    return (*link, *bold, *italic)


def _shared(one: Sequence[object], other: Sequence[object]) -> int:
    """Count how many steps two ways have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
