"""Finding what is exported by its address, and writing a file only once it is whole."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO

from django.db.models import F, Q, QuerySet

from press.models import Release
from press.text.language import LANGUAGES, column


class Unknown(Exception):  # noqa: N818  (an answer to a person, not an error)
    """No release has this address, or several do."""


def find(slug: str) -> Release:
    """The release with this number, or with this address in any language, now or once."""
    # Databases differ about where a row without a number stands.
    numbered_first = F("number").asc(nulls_last=True)
    found = list(called(slug).distinct().order_by("year", numbered_first, "pk"))
    if len(found) > 1:
        named = ", ".join(
            row.number_in_year or f"a draft of {row.year}" for row in found
        )
        raise Unknown(
            f"Several releases are called {slug!r}: {named}. "
            "Give its number, or its address in the other language."
        )
    if not found:
        raise Unknown(f"No release is called {slug!r}.{suggestion(slug)}")
    return found[0]


def called(slug: str) -> QuerySet[Release]:
    year, _, number = slug.partition("/")
    if year.isdecimal() and number.isdecimal():
        return Release.objects.filter(year=int(year), number=int(number))
    now = [Q(**{column("slug", language): slug}) for language in LANGUAGES]
    return Release.objects.filter(Q(*now, Q(old_slugs__slug=slug), _connector=Q.OR))


def suggestion(slug: str) -> str:
    """The addresses that look most alike."""
    columns = (column("slug", language) for language in LANGUAGES)
    rows = Release.objects.values_list(*columns)
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
