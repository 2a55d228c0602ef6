"""A version as plain text that Notepad, Word and a mail window all read right."""

from collections.abc import Iterable, Iterator

from press.kit.contents import Contact, KitContents, Quote, Row, Section, Version
from press.kit.labels import Labels
from press.kit.outline import credited, text_of
from press.kit.printable import printable
from press.text.richtext import Block, Run

RULE = "* * *"


def write(contents: KitContents, version: Version) -> bytes:
    """Write one version, paragraphs on one line each and parted by an empty one."""
    contents, version = printable(contents), printable(version)
    return encoded(_parts(contents, version))


def encoded(parts: Iterable[str]) -> bytes:
    """Join parts by empty lines, with the mark and line ends Windows newsrooms need."""
    text = "\n\n".join(part.strip("\n") for part in parts if part.strip())
    return ("\ufeff" + text + "\n").replace("\n", "\r\n").encode()


def _parts(contents: KitContents, version: Version) -> Iterator[str]:
    labels = version.labels
    yield f"{labels.organisation} – {labels.office}"
    yield _lines(version.heading, contents.number, version.date)
    for notice in version.notices:
        yield ": ".join(part for part in (notice.label, notice.text) if part)
    yield version.title
    yield version.lead
    yield from _text(text_of(version))
    if version.quotes:
        yield labels.quotes
        yield from (_quote(quote) for quote in version.quotes)
    yield RULE
    for section in version.sections:
        yield from _section(section)
    yield _contact(version.contact, labels)
    if contents.photos:
        yield _lines(labels.photos, *_photos(contents, version))
    if version.address:
        yield _lines(labels.address, version.address)
    yield version.note


def _text(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield paragraphs, and each run of list items as one part."""
    items: list[str] = []
    for block in blocks:
        if block.kind == "item":
            items.append(_item(block))
            continue
        if items:
            yield _lines(*items)
            items = []
        text = _runs(block.runs)
        yield f"“{text}”" if block.kind == "quote" else text
    yield _lines(*items)


def _item(block: Block) -> str:
    mark = f"{block.number}." if block.ordered else "-"
    return "  " * (block.level - 1) + f"{mark} {_runs(block.runs)}"


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    address = run.link.removeprefix("mailto:").removeprefix("tel:")
    if not address or address == run.text:
        return run.text
    return f"{run.text} ({address})"


def _quote(quote: Quote) -> str:
    speaker = ", ".join(part for part in (quote.speaker, quote.title) if part)
    return _lines(f"“{quote.text}”", f"— {speaker}", quote.source)


def _section(section: Section) -> Iterator[str]:
    first, *others = [*map(_row, section.rows)] or [""]
    if any(row.is_tall for row in section.rows):
        yield _lines(section.title, first)
        yield from others
    else:
        yield _lines(section.title, first, *others)
    yield from _text(section.blocks)


def _row(row: Row) -> str:
    joint = "\n" if row.is_tall else ", "
    return joint.join(part for part in (row.term, row.text) if part)


def _contact(contact: Contact, labels: Labels) -> str:
    facts = (
        (labels.email, contact.email),
        (labels.phone, contact.phone),
        (labels.languages, contact.languages),
    )
    return _lines(
        labels.contact,
        contact.name,
        contact.title,
        contact.organisation,
        *(f"{label}: {fact}" for label, fact in facts if fact),
    )


def _photos(contents: KitContents, version: Version) -> Iterator[str]:
    for photo in contents.photos:
        caption = credited(version.labels, photo.caption(version.language))
        yield ": ".join(part for part in (f"photos/{photo.name}", caption) if part)


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
