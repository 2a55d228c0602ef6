"""Find the strings that a person sees, and keep the catalogues in step with them."""

import os
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import normalize, read_po
from django.utils.translation.template import templatize

PACKAGES = ("izazder", "events", "press")
TEMPLATE_SUFFIXES = {".html", ".txt", ".xml"}
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
    """One string of the source: its context, and how one and several are said."""

    context: str | None
    singular: str
    plural: str | None


class BrokenCatalogueError(Exception):
    """A translation would break the page that shows it."""


def wordings(root: Path) -> dict[str, list[Wording]]:
    """Every translatable string below `root`, by catalogue, in the order of the files."""
    found: dict[str, dict[Wording, None]] = {"django": {}, "djangojs": {}}
    for path in sorted(_sources(root)):
        if path.suffix == ".js":
            found["djangojs"].update(dict.fromkeys(_read("javascript", path)))
        else:
            found["django"].update(dict.fromkeys(_read("python", path)))
    return {domain: list(texts) for domain, texts in found.items()}


def missing(catalogue: Catalog, texts: list[Wording]) -> list[Wording]:
    """Those of `texts` that the catalogue does not know."""
    return [
        text
        for text in texts
        if (entry := catalogue.get(text.singular, text.context)) is None
        or (text.plural and entry.id != (text.singular, text.plural))
    ]


def load(po: Path) -> Catalog:
    """The catalogue kept at `locale/<language>/LC_MESSAGES/<domain>.po`."""
    with po.open("rb") as file:
        return read_po(
            file, locale=po.parts[-3], domain=po.stem, abort_invalid=True
        )


def blank_entry(text: Wording) -> str:
    """The lines that ask a translator for `text`."""
    lines = [""]
    if text.context:
        lines.append(f"msgctxt {normalize(text.context)}")
    lines.append(f"msgid {normalize(text.singular)}")
    if text.plural:
        lines.append(f"msgid_plural {normalize(text.plural)}")
        lines += ['msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines.append('msgstr ""')
    return "\n".join(lines) + "\n"


def compile_catalogue(po: Path) -> bool:
    """Write the .mo beside `po` when it is missing or older; say whether it was."""
    mo = po.with_suffix(".mo")
    if mo.exists() and mo.stat().st_mtime_ns >= po.stat().st_mtime_ns:
        return False
    catalogue = load(po)
    if faults := list(_faults(catalogue)):
        raise BrokenCatalogueError("\n".join(f"{po}:{fault}" for fault in faults))
    with tempfile.NamedTemporaryFile(dir=po.parent, delete=False) as file:
        write_mo(file, catalogue)
    # Whoever serves meanwhile reads the old file or the new one, never half of one.
    os.chmod(file.name, 0o644)
    Path(file.name).replace(mo)
    return True
