"""What a reader finds in a PDF: its words, its letters' sizes, its structure."""

import io
from collections import Counter

from pypdf import PdfReader


def reader(made):
    return PdfReader(io.BytesIO(made.data))


def pages(made):
    texts = (page.extract_text() for page in reader(made).pages)
    return [" ".join(text.split()) for text in texts]


def text(made):
    return " ".join(pages(made))


def sizes(made):
    """Count the letters of each size, in points."""
    found = Counter()

    def visit(shown, matrix, text_matrix, font, size):
        points = round(size * text_matrix[0] * matrix[0], 2)
        found[points] += len(shown.strip())

    for page in reader(made).pages:
        page.extract_text(visitor_text=visit)
    return {size for size, letters in found.items() if letters}


def headings(made):
    """List the headings, as (level, words), in reading order."""
    found = []

    def visit(entries, level):
        for entry in entries:
            if isinstance(entry, list):
                visit(entry, level + 1)
            else:
                found.append((level, entry.title))

    visit(reader(made).outline, 1)
    return found


def pictures(made):
    return sum(len(page.images) for page in reader(made).pages)


def alternatives(made):
    """List what stands for a picture when the document is read aloud."""
    found = []

    def visit(element):
        element = element.get_object()
        if isinstance(element, list):
            for child in element:
                visit(child)
        elif hasattr(element, "get"):
            if "/Alt" in element:
                found.append(str(element["/Alt"]))
            if "/K" in element:
                visit(element["/K"])

    visit(reader(made).trailer["/Root"]["/StructTreeRoot"])
    return found
