"""Our own small Exif block, and the few fields worth reading from a foreign one."""

import struct
from collections.abc import Iterator

from press.imaging.wording import decoded

DESCRIPTION, ORIENTATION, ARTIST, COPYRIGHT = 0x010E, 0x0112, 0x013B, 0x8298
TAKEN, COLOUR_SPACE, WIDTH, HEIGHT = 0x9003, 0xA001, 0xA002, 0xA003
_DETAILS = 0x8769

_ASCII, _SHORT, _LONG, _RATIONAL, _OPAQUE = 2, 3, 4, 5, 7
_UNIT_SIZES = {_ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8, _OPAQUE: 1}
_LONGEST_TEXT = 4096
_LARGEST = 64 * 1024  # what one JPEG segment holds

Entry = tuple[int, int, bytes]
Fields = dict[int, int | str]


def _directory(entries: list[Entry], offset: int) -> bytes:
    place = offset + 2 + 12 * len(entries) + 4
    rows, values = b"", b""
    for tag, kind, value in sorted(entries):
        rows += struct.pack(">HHL", tag, kind, len(value) // _UNIT_SIZES[kind])
        if len(value) <= 4:
            rows += value.ljust(4, b"\0")
        else:
            rows += struct.pack(">L", place + len(values))
            values += value + b"\0" * (len(value) % 2)
    return struct.pack(">H", len(entries)) + rows + bytes(4) + values


def _number(tag: int, value: int, kind: int = _SHORT) -> Entry:
    return tag, kind, struct.pack(">H" if kind == _SHORT else ">L", value)


def _main_entries(fields: Fields) -> list[Entry]:
    """Whatever the standard requires, and the sentences that were given."""
    resolution = struct.pack(">LL", 72, 1)
    texts = [
        (tag, _ASCII, str(fields[tag]).encode() + b"\0")
        for tag in (DESCRIPTION, ARTIST, COPYRIGHT)
        if fields.get(tag)
    ]
    return [
        *texts,
        _number(ORIENTATION, int(fields[ORIENTATION])),
        (0x011A, _RATIONAL, resolution),
        (0x011B, _RATIONAL, resolution),
        _number(0x0128, 2),  # the resolution is per inch
        _number(0x0213, 1),  # chroma sits in the centre
    ]


def write(fields: Fields) -> bytes:
    """A whole Exif block with these fields and what the standard requires."""
    details = [
        (0x9000, _OPAQUE, b"0232"),
        (0x9101, _OPAQUE, b"\1\2\3\0"),  # Y, Cb, Cr
        (0xA000, _OPAQUE, b"0100"),
        _number(COLOUR_SPACE, int(fields[COLOUR_SPACE])),
        _number(WIDTH, int(fields[WIDTH]), _LONG),
        _number(HEIGHT, int(fields[HEIGHT]), _LONG),
    ]
    main = _main_entries(fields)
    after_main = 8 + len(_directory([*main, _number(_DETAILS, 0, _LONG)], 8))
    pointer = _number(_DETAILS, after_main, _LONG)
    return (
        b"MM\0*\0\0\0\x08"
        + _directory([*main, pointer], 8)
        + _directory(details, after_main)
    )


def _value(block: bytes, order: str, row: int) -> int | str | None:
    kind, count = struct.unpack_from(order + "HL", block, row + 2)
    if kind == _SHORT:
        return int(struct.unpack_from(order + "H", block, row + 8)[0])
    if kind == _LONG:
        return int(struct.unpack_from(order + "L", block, row + 8)[0])
    if kind != _ASCII or count > _LONGEST_TEXT:
        return None
    start = (
        row + 8 if count <= 4 else struct.unpack_from(order + "L", block, row + 8)[0]
    )
    return decoded(block[start : start + count].split(b"\0")[0])


def _fields(block: bytes, order: str, start: int) -> Iterator[tuple[int, int | str]]:
    try:
        (count,) = struct.unpack_from(order + "H", block, start)
        for row in range(start + 2, start + 2 + 12 * count, 12):
            (tag,) = struct.unpack_from(order + "H", block, row)
            value = _value(block, order, row)
            if value is not None:
                yield tag, value
    except struct.error:
        return  # a block that breaks off has said what it has to say


def read(block: bytes) -> Fields:
    """The numbers and sentences of a block; an unreadable one has none."""
    block = block[:_LARGEST]
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if order is None or len(block) < 8:
        return {}
    (start,) = struct.unpack_from(order + "L", block, 4)
    fields = dict(_fields(block, order, start))
    pointer = fields.get(_DETAILS)
    if isinstance(pointer, int):
        fields |= dict(_fields(block, order, pointer))
    return fields


def orientation(fields: Fields) -> int:
    """How the picture is to be turned, 1 (as it is) to 8."""
    value = fields.get(ORIENTATION)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1
