"""Read, check and compile the translations without GNU gettext."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import normalize, read_po

from izazder.wordings import Wording


class BrokenCatalogueError(Exception):
    """A translation would break the page that shows it."""


def load(po: Path) -> Catalog:
    """The catalogue at `<language>/LC_MESSAGES/<domain>.po`."""
    with po.open("rb") as file:
        return read_po(file, locale=po.parts[-3], domain=po.stem, abort_invalid=True)


def faults(catalogue: Catalog) -> Iterator[str]:
    """The translations whose placeholders or plural forms do not fit their source."""
    for message, errors in catalogue.check():
        yield from (f"{message.lineno}: {error} in {message.id!r}" for error in errors)


def compile_catalogue(po: Path) -> bool:
    """Write the .mo beside `po` unless it is newer; tell whether it was written."""
    mo = po.with_suffix(".mo")
    if mo.exists() and mo.stat().st_mtime_ns >= po.stat().st_mtime_ns:
        return False
    catalogue = load(po)
    if wrong := list(faults(catalogue)):
        raise BrokenCatalogueError("\n".join(f"{po}:{fault}" for fault in wrong))
    with tempfile.NamedTemporaryFile(dir=po.parent, delete=False) as file:
        write_mo(file, catalogue)
    # Whoever serves meanwhile reads the old file or the new one, never half of one.
    written = Path(file.name)
    written.chmod(0o644)
    written.replace(mo)
    return True


def missing(catalogue: Catalog, wordings: Iterable[Wording]) -> list[Wording]:
    """The wordings that the catalogue does not have, or has without their plural."""
    return [wording for wording in wordings if not _knows(catalogue, wording)]


def _knows(catalogue: Catalog, wording: Wording) -> bool:
    entry = catalogue.get(wording.one, wording.context)
    if entry is None:
        return False
    return wording.several is None or entry.id == (wording.one, wording.several)


def blank_entry(wording: Wording) -> str:
    """The lines that ask a translator for `wording`, to stand at a catalogue's end."""
    context = [f"msgctxt {normalize(wording.context)}"] if wording.context else []
    if wording.several is None:
        rest = ['msgstr ""']
    else:
        plural = f"msgid_plural {normalize(wording.several)}"
        rest = [plural, 'msgstr[0] ""', 'msgstr[1] ""']
    return "\n".join(["", *context, f"msgid {normalize(wording.one)}", *rest, ""])
