"""Finding what is exported by its address, and writing a file only once it is whole."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any, BinaryIO

from izazder.kits import Noun
from press.text.language import LANGUAGES, column


class Unknown(Exception):  # noqa: N818  (an answer to a person, not an error)
    """No row has this address, or several do."""


def find(noun: Noun, slug: str) -> Any:
    """The row with this address in any language, now or once."""
    found = list(noun.called(slug))
    if len(found) > 1:
        named = ", ".join(map(noun.named, found))
        raise Unknown(
            f"Several {noun.plural} are called {slug!r}: {named}. Give {noun.instead}."
        )
    if not found:
        near = suggestion(noun, slug)
        raise Unknown(f"No {noun.singular} is called {slug!r}.{near}")
    return found[0]


def suggestion(noun: Noun, slug: str) -> str:
    """The addresses that look most alike."""
    columns = (column("slug", language) for language in LANGUAGES)
    rows = noun.model._default_manager.values_list(*columns)
    known = [address for row in rows for address in row if address]
    near = get_close_matches(slug, known, n=3, cutoff=0.5)
    return f" Did you mean {' or '.join(near)}?" if near else ""


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file that has its name only once everything is in it and on the disk."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
