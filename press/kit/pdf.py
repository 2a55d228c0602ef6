"""A version as a tagged PDF, typeset by typst."""

import json
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typst

from press.kit.contents import KitContents, Version
from press.kit.outline import PointList, credited, nested, spoken, text_of
from press.kit.printable import printable
from press.text.richtext import Block

HERE = Path(__file__).parent
TEMPLATE = HERE / "templates" / "release.typ"

# A character that no font of ours draws is an error in every standard; the document
# stays tagged without one, so the last resort only loses the promise.
STANDARDS: tuple[list[Any], ...] = (["a-2a", "ua-1"], ["a-2b"], [])

_thread = threading.local()


@dataclass(frozen=True)
class Pdf:
    data: bytes
    standard: str  # "a-2a ua-1", or empty when no standard could be kept


def write(contents: KitContents, version: Version) -> Pdf:
    """Typeset one version, dated by its last change so that its bytes repeat."""
    document = json.dumps(_document(printable(contents), printable(version)))
    timestamp = int(contents.changed_at.timestamp())
    for standards in STANDARDS[:-1]:
        try:
            data = _compile(document, timestamp, standards)
        except typst.TypstError:
            continue
        return Pdf(data, " ".join(standards))
    return Pdf(_compile(document, timestamp, STANDARDS[-1]), "")


def _compile(document: str, timestamp: int, standards: list[Any]) -> bytes:
    return _compiler().compile(  # type: ignore[return-value]
        sys_inputs={"document": document},
        format="pdf",
        timestamp=timestamp,
        pdf_standards=standards,
    )


def _compiler() -> typst.Compiler:
    """Return this thread's compiler: two threads cannot share one."""
    if not hasattr(_thread, "compiler"):
        _thread.compiler = typst.Compiler(
            TEMPLATE,
            root=TEMPLATE.parent,
            font_paths=[HERE / "fonts"],
            ignore_system_fonts=True,
        )
    return _thread.compiler


def _document(contents: KitContents, version: Version) -> dict[str, Any]:
    contact = version.contact
    return asdict(version) | {
        "number": contents.number,
        "text": _nodes(text_of(version)),
        "contact": asdict(contact)
        | {"dialled": contact.dialled, "spoken": spoken(version.labels, contact)},
        "sections": [
            asdict(section) | {"text": _nodes(section.blocks)}
            for section in version.sections
        ],
        "photos": [
            {
                "name": photo.name,
                "text": credited(version.labels, photo.caption(version.language)),
            }
            for photo in contents.photos
        ],
    }


def _nodes(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for node in nested(tuple(blocks)):
        if isinstance(node, PointList):
            nodes.append({"kind": "list"} | asdict(node))
        else:
            opens = not nodes or nodes[-1]["kind"] != node.kind
            nodes.append(asdict(node) | {"opens": opens})
    return nodes
