"""The row of blocks that document writers and the search read from rich text."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from press.text.richtext.passages import Container, Passage, Path, Run
from press.text.richtext.reading import passages
from press.text.richtext.spacing import joined

Kind = Literal["paragraph", "heading", "quote", "item"]


@dataclass(frozen=True)
class Block:
    """One paragraph of a document.

    The level is a heading's (2 or 3) or an item's depth from 1. An item of an ordered
    list carries its number, counted from 1; items of one list share its list_id.
    """

    kind: Kind
    runs: tuple[Run, ...]
    level: int = 0
    ordered: bool = False
    number: int = 0
    list_id: int = 0


def blocks(html: str) -> tuple[Block, ...]:
    """Sanitise rich text and lay it out as blocks.

    Several paragraphs of one item are one block with a line break between them; what
    follows a list inside an item is a paragraph.
    """
    laid: list[Block] = []
    places = _Places()
    for item, group in groupby(passages(html), key=_item):
        inside = list(group)
        if item is None or item in places.numbers:
            laid += [_block(passage) for passage in inside]
        else:
            places.count(inside[0].path)
            laid.append(places.item(inside))
    return tuple(laid)


def plain(html: str) -> str:
    """Sanitise rich text and keep its words, a blank line between blocks."""
    return "\n\n".join(
        "".join(run.text for run in block.runs) for block in blocks(html)
    )


def is_blank(html: str) -> bool:
    """Tell whether there is nothing to read, only markup and white space."""
    return not passages(html)


class _Places:
    """Which list each item belongs to, and where it stands in it."""

    def __init__(self) -> None:
        self.numbers: dict[Container, int] = {}
        self._lists: dict[Container, int] = {}
        self._lengths = Counter[Container]()

    def count(self, path: Path) -> None:
        """Take note of the items on the way to a passage."""
        for around, item in pairwise(path):
            if around.is_list and item not in self.numbers:
                self._lists.setdefault(around, len(self._lists) + 1)
                self._lengths[around] += 1
                self.numbers[item] = self._lengths[around]

    def item(self, inside: list[Passage]) -> Block:
        *_, around, item = path = inside[0].path
        ordered = around.tag == "ol"
        return Block(
            kind="item",
            runs=_lines(inside),
            level=sum(container.is_list for container in path),
            ordered=ordered,
            number=self.numbers[item] if ordered else 0,
            list_id=self._lists[around],
        )


def _item(passage: Passage) -> Container | None:
    """Return the innermost item; a quotation is never inside one."""
    return passage.path[-1] if passage.path and passage.path[-1].tag == "li" else None


def _block(passage: Passage) -> Block:
    if passage.tag == "h2":
        return Block("heading", passage.runs, level=2)
    if passage.tag == "h3":
        return Block("heading", passage.runs, level=3)
    quoted = passage.path[:1] and passage.path[0].tag == "blockquote"
    return Block("quote" if quoted else "paragraph", passage.runs)


def _lines(inside: list[Passage]) -> tuple[Run, ...]:
    runs = list(inside[0].runs)
    for passage in inside[1:]:
        runs += [Run("\n"), *passage.runs]
    return joined(runs)
