"""The four documents of a version, each made by its writer."""

from dataclasses import dataclass

from press.kit import docx, page, pdf, plain
from press.kit.contents import KitContents, Version

ENDINGS = ("pdf", "docx", "txt", "html")
_WRITERS = {"docx": docx.write, "txt": plain.write, "html": page.write}


@dataclass(frozen=True)
class Document:
    data: bytes
    standard: str = ""  # of a PDF: "a-2a ua-1"


def write(contents: KitContents, version: Version, ending: str) -> Document:
    if ending == "pdf":
        typeset = pdf.write(contents, version)
        return Document(typeset.data, typeset.standard)
    return Document(_WRITERS[ending](contents, version))
