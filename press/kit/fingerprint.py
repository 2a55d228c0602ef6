"""One word for everything a kit's bytes depend on: its contents, our writers, our fonts."""

import datetime as dt
import functools
import hashlib
import json
from dataclasses import fields, is_dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from press.kit.contents import KitContents

HERE = Path(__file__).parent
TYPESETTERS = ("python-docx", "typst")


def fingerprint(*contents: KitContents) -> str:
    """Return a digest that changes whenever a file of the kits would."""
    said = json.dumps([edition(), _plain(contents)], ensure_ascii=True)
    return hashlib.sha256(said.encode()).hexdigest()


@functools.cache
def edition() -> str:
    """Return a digest of the writers themselves: a better template is a new file."""
    digest = hashlib.sha256()
    for path in sorted(HERE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(path.relative_to(HERE).as_posix().encode())
            digest.update(path.read_bytes())
    for package in TYPESETTERS:
        digest.update(version(package).encode())
    return digest.hexdigest()


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            f.name: _plain(getattr(value, f.name)) for f in fields(value) if f.compare
        }
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, dt.datetime):
        return value.isoformat()
    return value
