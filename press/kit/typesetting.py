"""A document typeset by typst into a tagged PDF whose bytes repeat."""

import datetime as dt
import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import typst

from press.kit.outline import PointList, nested
from press.kit.pictures import drawn
from press.text.richtext import Block

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
PACKAGES = HERE / "packages"

# A character that no font of ours draws is an error in every standard; the document
# stays tagged without one, so the last resort only loses the promise.
STANDARDS: tuple[list[Any], ...] = (["a-2a", "ua-1"], ["a-2b"], [])

_NO_FILES: Mapping[str, bytes] = MappingProxyType({})
_NO_FONTS = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)
_REMEMBERED = 10  # compilations for which typst keeps what it has laid out
_thread = threading.local()


@dataclass(frozen=True)
class Pdf:
    data: bytes
    standard: str  # "a-2a ua-1", or empty when no standard could be kept


def typeset(
    template: Path,
    document: object,
    at: dt.datetime,
    *,
    files: Mapping[str, bytes] = _NO_FILES,
) -> Pdf:
    """Typeset a document, its pictures beside it; one that cannot be read is left out."""
    inputs = {"document": json.dumps(document), "pictures": json.dumps(drawn(files))}
    timestamp = int(at.timestamp())
    for standards in STANDARDS[:-1]:
        try:
            data = _compile(template, inputs, timestamp, standards)
        except typst.TypstError:
            continue
        return Pdf(data, " ".join(standards))
    return Pdf(_compile(template, inputs, timestamp, STANDARDS[-1]), "")


def forget() -> None:
    """Let go of what was laid out: two megabytes a page, after a long document."""
    for _ in range(_REMEMBERED + 1):
        typst.compile(b"", font_paths=_NO_FONTS)


def nodes(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """Lay rich text out as the house's templates show it, items gathered into lists."""
    laid: list[dict[str, Any]] = []
    for node in nested(tuple(blocks)):
        if isinstance(node, PointList):
            laid.append({"kind": "list"} | asdict(node))
        else:
            opens = not laid or laid[-1]["kind"] != node.kind
            laid.append(asdict(node) | {"opens": opens})
    return laid


def _compile(
    template: Path, inputs: dict[str, str], timestamp: int, standards: list[Any]
) -> bytes:
    return _compiler(template).compile(  # type: ignore[return-value]
        sys_inputs=inputs, format="pdf", timestamp=timestamp, pdf_standards=standards
    )


def _compiler(template: Path) -> typst.Compiler:
    """Return this thread's compiler of a template: two threads cannot share one.

    Its root is the template's folder: a document reads nothing else, and no package
    but the house's own.
    """
    compilers: dict[Path, typst.Compiler] = _thread.__dict__.setdefault("compilers", {})
    if template not in compilers:
        compilers[template] = typst.Compiler(
            template,
            root=template.parent,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            package_path=PACKAGES,
            package_cache_path=PACKAGES,
        )
    return compilers[template]
