"""Paragraphs, runs, links and lists as Word keeps them."""

import re
from collections.abc import Iterable

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R

from press.text.richtext import Block, Run

BULLETS, NUMBERS = 0, 1
DEEPEST = 9
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


class Paragraphs:
    """Adds paragraphs to a document, by the ids of its styles.

    Ids and elements rather than python-docx's names and proxies: each look-up of a
    name walks all styles.
    """

    def __init__(self, document: Document) -> None:
        self.part = document.part
        self.body = document.element.body
        self.numbering = document.part.numbering_part.element
        self.lists: dict[tuple[int, bool], int] = {}
        self.facts_began = False

    def add(self, style: str, *runs: Run) -> CT_P:
        paragraph = self.body.add_p()
        paragraph.style = style
        self.fill(paragraph, runs)
        return paragraph

    def fill(self, paragraph: CT_P, runs: Iterable[Run]) -> None:
        for run in runs:
            if run.link:
                paragraph.append(self._link(run))
            else:
                paragraph.append(made(run))

    def add_facts_heading(self, title: str) -> None:
        """Add a heading of the small print; a rule parts the first from the text."""
        style = "FactsHeading" if self.facts_began else "FirstFactsHeading"
        self.add(style, Run(title))
        self.facts_began = True

    def add_point(self, block: Block) -> None:
        """Add a list item; every list is numbered for itself."""
        style = "ListNumber" if block.ordered else "ListBullet"
        paragraph = self.add(style, *block.runs)
        numbering = paragraph.get_or_add_pPr().get_or_add_numPr()
        numbering.get_or_add_ilvl().val = _depth(block)
        numbering.get_or_add_numId().val = self._list(block)

    def _list(self, block: Block) -> int:
        key = (block.list_id, block.ordered)
        if key not in self.lists:
            num = self.numbering.add_num(NUMBERS if block.ordered else BULLETS)
            if block.ordered:
                level = num.add_lvlOverride(ilvl=_depth(block))
                level.add_startOverride(max(block.number, 1))
            self.lists[key] = num.numId
        return self.lists[key]

    def _link(self, run: Run) -> CT_P:
        link = OxmlElement("w:hyperlink")
        address = self.part.relate_to(
            run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        link.set(qn("r:id"), address)
        text = made(run)
        text.style = "Hyperlink"
        link.append(text)
        return link


def made(run: Run, *, colour: str = "", stretched: int = 0) -> CT_R:
    """Return a run as an element; a newline in it becomes a line break."""
    element: CT_R = OxmlElement("w:r")
    element.text = run.text
    properties = element.get_or_add_rPr()
    for tag, wanted in (("w:b", run.bold), ("w:i", run.italic)):
        if wanted:
            properties.append(OxmlElement(tag))
    if colour:
        properties.append(OxmlElement("w:color", {qn("w:val"): colour}))
    if stretched:
        properties.append(OxmlElement("w:w", {qn("w:val"): str(stretched)}))
    return element


def _depth(block: Block) -> int:
    return min(max(block.level, 1), DEEPEST) - 1


def add_page_label(paragraph: CT_P, label: str) -> None:
    """Add "Page {page} of {pages}", the two numbers as fields that Word fills in."""
    for part in re.split(r"(\{pages?\})", label):
        if part in _FIELDS:
            field = OxmlElement("w:fldSimple", {qn("w:instr"): _FIELDS[part]})
            field.append(made(Run("1")))
            paragraph.append(field)
        else:
            paragraph.append(made(Run(part)))
