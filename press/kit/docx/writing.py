"""The order of a version's parts in a Word file."""

import datetime as dt
import io
from collections.abc import Iterable

import docx
from docx.document import Document
from docx.oxml.ns import qn

from press.kit.contents import Contact, KitContents, Quote, Section, Version
from press.kit.docx.letterhead import add_letterhead
from press.kit.docx.packing import packed
from press.kit.docx.paragraphs import Paragraphs
from press.kit.docx.skeleton import skeleton
from press.kit.labels import Labels
from press.kit.outline import credited, spoken, text_of
from press.kit.printable import printable
from press.text.richtext import Block, Run

LOCALES = {"tr": "tr-TR", "az": "az-Latn-AZ"}


def write(contents: KitContents, version: Version) -> bytes:
    """Write one version, dated by its last change so that its bytes repeat."""
    contents, version = printable(contents), printable(version)
    document = docx.Document(io.BytesIO(skeleton()))
    _describe(document, contents, version)
    add_letterhead(document.sections[0], contents, version)
    paragraphs = Paragraphs(document)
    _add_head(paragraphs, contents, version)
    _add_text(paragraphs, text_of(version))
    _add_quotes(paragraphs, version)
    _add_facts(paragraphs, contents, version)
    return packed(document, contents.changed_at)


def _describe(document: Document, contents: KitContents, version: Version) -> None:
    labels, core = version.labels, document.core_properties
    at = contents.changed_at.astimezone(dt.UTC).replace(tzinfo=None)
    core.title, core.subject = version.title[:255], contents.number
    core.author = core.last_modified_by = f"{labels.organisation} {labels.office}"
    core.created = core.modified = at
    core.language, core.revision = version.language, 1
    locale = LOCALES.get(version.language, version.language)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
        language.set(qn("w:eastAsia"), locale)


def _add_head(to: Paragraphs, contents: KitContents, version: Version) -> None:
    for notice in version.notices:
        style = "UrgentNotice" if notice.urgent else "Notice"
        to.add(style, *_term(notice.label, notice.text))
    reference = (part for part in (contents.number, version.date) if part)
    follow = "".join(f"  ·  {part}" for part in reference)
    to.add("Reference", Run(version.heading, bold=True), Run(follow))
    to.add("Title", Run(version.title))
    if version.lead:
        to.add("Lead", Run(version.lead))


def _add_text(to: Paragraphs, blocks: Iterable[Block], style: str = "Normal") -> None:
    for block in blocks:
        if block.kind == "item":
            to.add_point(block)
        elif block.kind == "heading":
            to.add(f"Heading{block.level}", *block.runs)
        elif block.kind == "quote":
            to.add("Quote", *block.runs)
        else:
            to.add(style, *block.runs)


def _add_quotes(to: Paragraphs, version: Version) -> None:
    if version.quotes:
        to.add("Heading2", Run(version.labels.quotes))
    for quote in version.quotes:
        to.add("Quote", Run(quote.text))
        to.add("QuoteSource", *_speaker(quote))


def _speaker(quote: Quote) -> list[Run]:
    title = f", {quote.title}" if quote.title else ""
    source = f"\n{quote.source}" if quote.source else ""
    return [Run(quote.speaker, bold=True), Run(title + source)]


def _add_facts(to: Paragraphs, contents: KitContents, version: Version) -> None:
    labels = version.labels
    for section in version.sections:
        _add_section(to, section)
    _add_contact(to, version.contact, labels)
    if contents.photos:
        to.add_facts_heading(labels.photos)
        for photo in contents.photos:
            caption = photo.caption(version.language)
            to.add("Facts", *_term(photo.name, credited(labels, caption)))
    if version.address:
        to.add_facts_heading(labels.address)
        to.add("Facts", Run(version.address, link=version.address))
    if version.note:
        to.add("Facts", Run(version.note))


def _add_section(to: Paragraphs, section: Section) -> None:
    to.add_facts_heading(section.title)
    style = "TallFacts" if any(row.is_tall for row in section.rows) else "Facts"
    for row in section.rows:
        to.add(style, *_term(row.term, row.text))
    _add_text(to, section.blocks, "Facts")


def _add_contact(to: Paragraphs, contact: Contact, labels: Labels) -> None:
    to.add_facts_heading(labels.contact)
    about = (contact.title, contact.organisation, spoken(labels, contact))
    to.add("Facts", *_term(contact.name, "\n".join(part for part in about if part)))
    if contact.email:
        to.add("Facts", Run(contact.email, link=f"mailto:{contact.email}"))
    if contact.phone:
        to.add("Facts", Run(contact.phone, link=f"tel:{contact.dialled}"))


def _term(term: str, text: str) -> list[Run]:
    follow = f"\n{text}" if text else ""
    return [Run(term, bold=True), Run(follow)]
