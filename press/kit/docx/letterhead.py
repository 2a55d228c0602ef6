"""What stands on every page: letterhead, urgent notices, page numbers."""

from docx.oxml.text.paragraph import CT_P
from docx.section import Section as PageSection
from docx.section import _Footer, _Header

from press.kit.contents import KitContents, Version
from press.kit.docx.paragraphs import add_page_label, made
from press.text.richtext import Run

NAR = "B3122F"


def add_letterhead(page: PageSection, contents: KitContents, version: Version) -> None:
    """Fill the headers and footers; the first page carries the letterhead."""
    labels = version.labels
    first = _only_paragraph(page.first_page_header, "Letterhead")
    first.append(made(Run(f"{labels.organisation} ", bold=True)))
    first.append(made(Run("—", bold=True), colour=NAR, stretched=175))
    first.append(made(Run(f" {labels.office}")))
    urgent = " · ".join(notice.label for notice in version.notices if notice.urgent)
    later = _only_paragraph(page.header, "Header")
    later.append(made(Run(urgent, bold=True), colour=NAR))
    for footer in (page.first_page_footer, page.footer):
        paragraph = _only_paragraph(footer, "Footer")
        office = f"{labels.organisation} {labels.office}"
        text = " · ".join(part for part in (office, contents.number) if part)
        paragraph.append(made(Run(f"{text}\t")))
        add_page_label(paragraph, labels.page)


def _only_paragraph(band: _Header | _Footer, style: str) -> CT_P:
    band.is_linked_to_previous = False
    paragraph = band.paragraphs[0]._p  # noqa: SLF001
    paragraph.style = style
    return paragraph
