"""Blocks, runs and links as HTML, everything escaped."""

from collections.abc import Iterable, Iterator
from html import escape

from press.kit.outline import Point, PointList, nested
from press.text.richtext import Block, Run


def text(blocks: Iterable[Block]) -> Iterator[str]:
    for node in nested(tuple(blocks)):
        if isinstance(node, PointList):
            yield _points(node)
        elif node.kind == "heading":
            yield f"<h{node.level}>{runs(node.runs)}</h{node.level}>"
        elif node.kind == "quote":
            yield f"<blockquote><p>{runs(node.runs)}</p></blockquote>"
        else:
            yield f"<p>{runs(node.runs)}</p>"


def _points(points: PointList) -> str:
    tag = "ol" if points.ordered else "ul"
    start = f' start="{points.start}"' if points.ordered and points.start > 1 else ""
    return f"<{tag}{start}>{''.join(map(_point, points.points))}</{tag}>"


def _point(point: Point) -> str:
    return f"<li>{runs(point.runs)}{''.join(map(_points, point.lists))}</li>"


def runs(parts: Iterable[Run]) -> str:
    return "".join(_run(run) for run in parts)


def _run(run: Run) -> str:
    shown = escape(run.text).replace("\n", "<br>")
    if run.bold:
        shown = f"<strong>{shown}</strong>"
    if run.italic:
        shown = f"<em>{shown}</em>"
    return link(run.link, shown) if run.link else shown


def link(address: str, shown: str) -> str:
    return f'<a href="{escape(address)}">{shown}</a>'


def term(name: str, about: str) -> str:
    lines = filter(None, escape(about).split("\n"))
    return "<br>".join((f"<b>{escape(name)}</b>", *lines))
