"""The press contact as a vCard that telephones and mail programs take over."""

import datetime as dt
import uuid
from collections.abc import Iterator

from press.kit.contents import KitContents, Version
from press.kit.outline import spoken
from press.kit.printable import printable

LINE = 75  # octets, as the format asks


def write(contents: KitContents, version: Version) -> bytes:
    version = printable(version)
    lines = _lines(version, contents.changed_at)
    return b"".join(_folded(line.encode()) + b"\r\n" for line in lines)


def _lines(version: Version, at: dt.datetime) -> Iterator[str]:
    contact, labels = version.contact, version.labels
    name = _escaped(contact.name)
    organisation = contact.organisation or labels.organisation
    key = contact.email or f"{contact.phone} {contact.name}"
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{name};;;;"
    yield f"FN:{name}"
    yield f"ORG:{_escaped(organisation)};{_escaped(labels.office)}"
    if contact.title:
        yield f"TITLE:{_escaped(contact.title)}"
    if contact.email:
        yield f"EMAIL;TYPE=INTERNET,WORK:{_escaped(contact.email)}"
    if contact.phone:
        yield f"TEL;TYPE=WORK,VOICE:{_escaped(contact.phone)}"
    if contact.languages:
        yield f"NOTE:{_escaped(spoken(labels, contact))}"
    yield f"UID:urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'mailto:{key}')}"
    yield f"REV:{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: bytes) -> bytes:
    """Break a long line, never inside a letter of several octets."""
    parts = []
    while len(line) > LINE:
        cut = LINE
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(line[:cut])
        line = b" " + line[cut:]
    return b"\r\n".join([*parts, line])
