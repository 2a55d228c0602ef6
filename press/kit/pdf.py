"""A version as a tagged PDF."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from press.kit.contents import KitContents, Version
from press.kit.outline import credited, spoken, text_of
from press.kit.printable import printable
from press.kit.typesetting import Pdf, nodes, typeset

TEMPLATE = Path(__file__).parent / "templates" / "release.typ"


def write(contents: KitContents, version: Version) -> Pdf:
    """Typeset one version, dated by its last change so that its bytes repeat."""
    document = _document(printable(contents), printable(version))
    return typeset(TEMPLATE, document, contents.changed_at)


def _document(contents: KitContents, version: Version) -> dict[str, Any]:
    contact = version.contact
    return asdict(version) | {
        "number": contents.number,
        "text": nodes(text_of(version)),
        "contact": asdict(contact)
        | {"dialled": contact.dialled, "spoken": spoken(version.labels, contact)},
        "sections": [
            asdict(section) | {"text": nodes(section.blocks)}
            for section in version.sections
        ],
        "photos": [
            {
                "name": photo.name,
                "text": credited(version.labels, photo.caption(version.language)),
            }
            for photo in contents.photos
        ],
    }
