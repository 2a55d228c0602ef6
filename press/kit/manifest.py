"""What a kit holds, listed for machines."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from press.kit.contents import KitContents, LanguageState

FORMAT = "izazder-press-kit/1"


@dataclass(frozen=True)
class File:
    path: str
    size: int
    sha256: str
    standard: str = ""  # of a PDF: "a-2a ua-1"


@dataclass(frozen=True)
class Enclosed:
    """A release that travels in another's kit, and which of the files are its own."""

    contents: KitContents
    paths: tuple[str, ...]


def write(
    contents: KitContents, files: Iterable[File], enclosed: Sequence[Enclosed] = ()
) -> bytes:
    listed = {"format": FORMAT, **_described(contents)}
    if enclosed:
        listed["enclosed"] = [
            _described(part.contents) | {"files": part.paths} for part in enclosed
        ]
    listed["files"] = [_file(file) for file in files]
    return (json.dumps(listed, ensure_ascii=False, indent=2) + "\n").encode()


def _described(contents: KitContents) -> dict[str, Any]:
    return {
        "kind": contents.kind,
        "key": contents.key,
        "number": contents.number,
        "version": contents.revision,
        "changed_at": _moment(contents.changed_at),
        "published_at": _moment(contents.published_at),
        "embargo_until": _moment(contents.embargo_until),
        "languages": [_language(contents, state) for state in contents.states],
    }


def _language(contents: KitContents, state: LanguageState) -> dict[str, Any]:
    listed: dict[str, Any] = {
        "language": state.language,
        "state": state.state,
        "approved_at": _moment(state.approved_at),
        "included": False,
    }
    if version := contents.version(state.language):
        listed |= {"included": True, "title": version.title}
        listed |= {"address": version.address}
    return listed


def _file(file: File) -> dict[str, Any]:
    listed = {"path": file.path, "size": file.size, "sha256": file.sha256}
    return listed | ({"standard": file.standard} if file.standard else {})


def _moment(at: dt.datetime | None) -> str | None:
    return at.isoformat() if at else None
