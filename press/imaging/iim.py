"""The old newsroom header (IPTC-IIM) inside a Photoshop block, written and read."""

import hashlib
import struct
from collections.abc import Iterator

from press.imaging.phototext import PhotoText
from press.imaging.wording import cut, decoded, default

_IPTC, _IPTC_DIGEST = 0x0404, 0x0425
_LARGEST = 512 * 1024
_UTF8 = b"\x1b%G"
TITLE, DATE, BYLINE, CITY = 5, 55, 80, 90
HEADLINE, CREDIT, SOURCE, COPYRIGHT, CAPTION = 105, 110, 115, 116, 120
# The standard counts bytes, not letters.
_LIMITS = {
    TITLE: 64,
    DATE: 8,
    BYLINE: 32,
    CITY: 32,
    HEADLINE: 256,
    CREDIT: 32,
    SOURCE: 32,
    COPYRIGHT: 128,
    CAPTION: 2000,
}


def _entry(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def _resource(number: int, value: bytes) -> bytes:
    padding = b"\0" * (len(value) % 2)
    return struct.pack(">4sHHL", b"8BIM", number, 0, len(value)) + value + padding


def write(text: PhotoText) -> bytes:
    """A Photoshop block with the default language's words."""
    title = default(text.title)
    words = {
        TITLE: title,
        DATE: text.taken_on.replace("-", "").ljust(8, "0") if text.taken_on else "",
        BYLINE: default(text.author),
        CITY: default(text.city),
        HEADLINE: title,
        CREDIT: default(text.credit),
        SOURCE: default(text.source),
        COPYRIGHT: default(text.copyright),
        CAPTION: default(text.caption),
    }
    entries = [_entry(1, 90, _UTF8), _entry(2, 0, b"\0\4")]
    entries += [
        _entry(2, number, cut(value, _LIMITS[number]))
        for number, value in words.items()
        if value
    ]
    block = b"".join(entries)
    digest = hashlib.md5(block, usedforsecurity=False).digest()
    return _resource(_IPTC, block) + _resource(_IPTC_DIGEST, digest)


def _resources(block: bytes) -> Iterator[tuple[int, bytes]]:
    start = 0
    while block[start : start + 4] == b"8BIM":
        number, name_length = struct.unpack_from(">HB", block, start + 4)
        start += 6 + name_length + 1 + (name_length + 1) % 2
        (length,) = struct.unpack_from(">L", block, start)
        yield number, block[start + 4 : start + 4 + length]
        start += 4 + length + length % 2


def _entries(block: bytes) -> Iterator[tuple[int, str]]:
    start = 0
    while block[start : start + 1] == b"\x1c":
        record, number, length = struct.unpack_from(">BBH", block, start + 1)
        value = block[start + 5 : start + 5 + length]
        if record == 2 and number in _LIMITS:
            yield number, decoded(value)
        start += 5 + length


def read(block: bytes) -> dict[int, str]:
    """The words of a foreign block, first come first kept; what is broken is left."""
    words: dict[int, str] = {}
    try:
        for resource, value in _resources(block[:_LARGEST]):
            if resource == _IPTC:
                for number, word in _entries(value):
                    words.setdefault(number, word)
    except struct.error:
        return words
    return words
