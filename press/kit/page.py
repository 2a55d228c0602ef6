"""A version as one self-contained web page, for mail windows and content systems."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from press.kit import markup
from press.kit.contents import Contact, KitContents, Quote, Section, Version
from press.kit.labels import Labels
from press.kit.outline import credited, spoken, text_of
from press.kit.printable import printable

STYLE = (Path(__file__).parent / "templates" / "page.css").read_text(encoding="utf-8")


def write(contents: KitContents, version: Version) -> bytes:
    """Write one version as HTML that needs no other file."""
    contents, version = printable(contents), printable(version)
    return ("\n".join(_lines(contents, version)) + "\n").encode()


def _lines(contents: KitContents, version: Version) -> Iterator[str]:
    yield "<!doctype html>"
    yield f'<html lang="{escape(version.language)}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{escape(version.title)}</title>"
    if version.lead:
        yield f'<meta name="description" content="{escape(version.lead)}">'
    yield f"<style>\n{STYLE}</style>\n</head>\n<body>"
    yield from _head(contents, version)
    yield "<main>"
    yield from _main(version)
    yield "</main>\n<footer>"
    yield from _foot(contents, version)
    yield "</footer>\n</body>\n</html>"


def _head(contents: KitContents, version: Version) -> Iterator[str]:
    labels = version.labels
    yield "<header>"
    yield (
        f'<p class="brand"><b>{escape(labels.organisation)}</b>'
        f'<i aria-hidden="true"></i>{escape(labels.office)}</p>'
    )
    for notice in version.notices:
        urgent = " urgent" if notice.urgent else ""
        yield f'<p class="notice{urgent}">{markup.term(notice.label, notice.text)}</p>'
    number = (escape(part) for part in (contents.number, version.date) if part)
    yield f'<p class="meta">{" · ".join((f"<b>{escape(version.heading)}</b>", *number))}</p>'
    yield f"<h1>{escape(version.title)}</h1>"
    if version.lead:
        yield f'<p class="lead">{escape(version.lead)}</p>'
    yield "</header>"


def _main(version: Version) -> Iterator[str]:
    yield from markup.text(text_of(version))
    if version.quotes:
        yield f"<h2>{escape(version.labels.quotes)}</h2>"
        yield from (_quote(quote) for quote in version.quotes)


def _foot(contents: KitContents, version: Version) -> Iterator[str]:
    labels = version.labels
    for section in version.sections:
        yield from _section(section)
    yield from _contact(version.contact, labels)
    if contents.photos:
        yield f"<h2>{escape(labels.photos)}</h2>"
        for photo in contents.photos:
            caption = credited(labels, photo.caption(version.language))
            yield f"<p>{markup.term(photo.name, caption)}</p>"
    if version.address:
        yield f"<h2>{escape(labels.address)}</h2>"
        yield f"<p>{markup.link(version.address, escape(version.address))}</p>"
    if version.note:
        yield f"<p>{escape(version.note)}</p>"


def _quote(quote: Quote) -> str:
    speaker = ", ".join(
        filter(None, (f"<b>{escape(quote.speaker)}</b>", escape(quote.title)))
    )
    source = f"<br>{escape(quote.source)}" if quote.source else ""
    return (
        f"<figure><blockquote><p>{escape(quote.text)}</p></blockquote>"
        f"<figcaption>{speaker}{source}</figcaption></figure>"
    )


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.title)}</h2>"
    for row in section.rows:
        yield f"<p>{markup.term(row.term, row.text)}</p>"
    yield from markup.text(section.blocks)


def _contact(contact: Contact, labels: Labels) -> Iterator[str]:
    yield f"<h2>{escape(labels.contact)}</h2>"
    lines = (contact.title, contact.organisation, spoken(labels, contact))
    facts = filter(None, lines)
    yield "<address>" + "<br>".join(
        (f"<b>{escape(contact.name)}</b>", *map(escape, facts))
    )
    if contact.email:
        yield "<br>" + markup.link(f"mailto:{contact.email}", escape(contact.email))
    if contact.phone:
        yield "<br>" + markup.link(f"tel:{contact.dialled}", escape(contact.phone))
    yield "</address>"
