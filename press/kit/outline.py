"""How a version reads: dateline, headings that skip no level, lists that nest, credits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from press.kit.contents import Caption, Contact, Version
from press.kit.labels import Labels
from press.text.richtext import Block, Run


@dataclass(frozen=True)
class Point:
    runs: tuple[Run, ...]
    lists: tuple["PointList", ...] = ()


@dataclass(frozen=True)
class PointList:
    ordered: bool
    start: int
    points: tuple[Point, ...]


def text_of(version: Version) -> tuple[Block, ...]:
    """Return the body, its first paragraph opened by the dateline."""
    body = levelled(version.body)
    if not version.dateline:
        return body
    dateline = Run(version.dateline, bold=True)
    if body and body[0].kind == "paragraph":
        opened = replace(body[0], runs=(dateline, Run(" "), *body[0].runs))
        return (opened, *body[1:])
    return (Block("paragraph", (dateline,)), *body)


def credited(labels: Labels, caption: Caption) -> str:
    """Return the caption and its credit, as they stand under a printed photo."""
    credit = f"{labels.credit}: {caption.credit}" if caption.credit else ""
    return " ".join(part for part in (caption.text, credit) if part)


def spoken(labels: Labels, contact: Contact) -> str:
    """Return which languages the contact speaks, as a line of its own."""
    return f"{labels.languages}: {contact.languages}" if contact.languages else ""


def levelled(blocks: Sequence[Block], *, under: int = 1) -> tuple[Block, ...]:
    """Move headings under the one they stand below; tagged PDF refuses a skipped level."""
    laid, above = [], under
    for block in blocks:
        if block.kind == "heading":
            level = min(block.level + under - 1, above + 1)
            above = max(under + 1, level)
            laid.append(replace(block, level=above))
        else:
            laid.append(block)
    return tuple(laid)


def nested(blocks: Sequence[Block]) -> Iterator[Block | PointList]:
    """Yield the blocks, list items gathered into lists."""
    for is_list, group in groupby(blocks, key=lambda block: block.kind == "item"):
        if is_list:
            yield from _lists(list(group))
        else:
            yield from group


def _lists(items: Sequence[Block]) -> Iterator[PointList]:
    top = min(item.level for item in items)
    while items:
        first = items[0]
        length = next(
            (i for i, item in enumerate(items) if _other_list(first, item, top)),
            len(items),
        )
        yield _list(items[:length], top)
        items = items[length:]


def _other_list(first: Block, item: Block, top: int) -> bool:
    return item.level == top and (item.list_id, item.ordered) != (
        first.list_id,
        first.ordered,
    )


def _list(items: Sequence[Block], top: int) -> PointList:
    first, points = items[0], []
    while items:
        end = next(
            (i for i, b in enumerate(items[1:], 1) if b.level == top), len(items)
        )
        lists = tuple(_lists(items[1:end])) if end > 1 else ()
        points.append(Point(items[0].runs, lists))
        items = items[end:]
    return PointList(first.ordered, max(first.number, 1), tuple(points))
