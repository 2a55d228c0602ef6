"""Find every string of the source that is shown in the reader's language."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from babel.messages.extract import extract
from django.utils.translation.template import templatize

PACKAGES = ("izazder", "events", "press")
TEMPLATES = {".html", ".txt", ".xml"}
CALLS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


class Wording(NamedTuple):
    """What the source says of one thing and of several, and where that is ambiguous."""

    context: str | None
    one: str
    several: str | None


def used(root: Path) -> dict[str, list[Wording]]:
    """The wordings below `root` by catalogue, each once, in the order of the files."""
    found: dict[str, dict[Wording, None]] = {"django": {}, "djangojs": {}}
    for path in _sources(root):
        domain = "djangojs" if path.suffix == ".js" else "django"
        found[domain].update(dict.fromkeys(_read(path)))
    return {domain: list(wordings) for domain, wordings in found.items()}


def _sources(root: Path) -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted((root / package).rglob("*.py"))
        yield from sorted((root / package / "static").rglob("*.js"))
    for folder in ("templates", *(f"{package}/templates" for package in PACKAGES)):
        yield from (
            path
            for path in sorted((root / folder).rglob("*"))
            if path.suffix in TEMPLATES
        )


def _read(path: Path) -> Iterator[Wording]:
    source = path.read_text(encoding="utf-8")
    if path.suffix in TEMPLATES:
        # What lies between the calls is blanked out, but its spaces still are those
        # of the page: they would read as odd indentation or as foreign characters.
        blanked = re.sub(r"[^\S\n]", " ", templatize(source, origin=str(path)))
        source = "\n".join(line.strip() for line in blanked.splitlines())
    method = "javascript" if path.suffix == ".js" else "python"
    calls = extract(method, BytesIO(source.encode()), keywords=CALLS)
    for _line, message, _comments, context in calls:
        one, *several = [message] if isinstance(message, str) else message
        yield Wording(context, one, several[0] if several else None)
