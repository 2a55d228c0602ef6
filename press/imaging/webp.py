"""WebP files taken apart into chunks and put together again, always the extended kind."""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from press.imaging.anatomy import MOST_PARTS, Anatomy, Blocks, Splice
from press.imaging.icc import is_profile
from press.imaging.refusals import Refused

_FILE_HEADER = 12
_FRONT = _FILE_HEADER + 8 + 10
_ANIMATED, _XMP, _EXIF, _ALPHA, _ICC = 0x02, 0x04, 0x08, 0x10, 0x20


class _Chunk(NamedTuple):
    name: bytes
    start: int
    payload: bytes
    end: int


def _chunk(data: bytes, start: int) -> _Chunk:
    if len(data) < start + 8:
        raise Refused("truncated")
    name, length = struct.unpack_from("<4sL", data, start)
    if start + 8 + length > len(data):
        raise Refused("truncated")
    payload = data[start + 8 : start + 8 + length]
    return _Chunk(name, start, payload, start + 8 + length + length % 2)


def _chunks(data: bytes) -> Iterator[_Chunk]:
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data) + 1:  # some writers count a padding byte they do not write
        raise Refused("truncated")
    start = _FILE_HEADER
    for _ in range(MOST_PARTS):
        if start + 8 > end:
            return
        chunk = _chunk(data, start)
        yield chunk
        start = chunk.end
    raise Refused("damaged")


def _wrapped(name: bytes, payload: bytes) -> bytes:
    padding = b"\0" * (len(payload) % 2)
    return struct.pack("<4sL", name, len(payload)) + payload + padding


def _three_bytes(number: int) -> bytes:
    return number.to_bytes(3, "little")


def _header(chunk: _Chunk) -> tuple[int, int, bool]:
    """Width, height and whether there is transparency, as one chunk claims them."""
    payload = chunk.payload
    if chunk.name == b"VP8X" and len(payload) == 10:
        width = int.from_bytes(payload[4:7], "little") + 1
        height = int.from_bytes(payload[7:10], "little") + 1
        return width, height, bool(payload[0] & _ALPHA)
    if chunk.name == b"VP8L" and len(payload) > 5 and payload[0] == 0x2F:
        bits = int.from_bytes(payload[1:5], "little")
        size = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        return *size, bool(bits >> 28 & 1)
    if chunk.name == b"VP8 " and payload[3:6] == b"\x9d\x01\x2a" and len(payload) > 10:
        width, height = struct.unpack_from("<HH", payload, 6)
        return width & 0x3FFF, height & 0x3FFF, False
    raise Refused("damaged")


def dimensions(data: bytes) -> tuple[int, int]:
    """Width and height as the header claims them; nothing is decoded."""
    width, height, _ = _header(_chunk(data, _FILE_HEADER))
    return width, height


def _extended(width: int, height: int, *, alpha: bool, profiled: bool) -> bytes:
    flags = _ALPHA * alpha | _ICC * profiled
    sizes = _three_bytes(width - 1) + _three_bytes(height - 1)
    return _wrapped(b"VP8X", bytes([flags, 0, 0, 0]) + sizes)


def _payload(chunks: list[_Chunk], name: bytes) -> bytes:
    return next((chunk.payload for chunk in chunks if chunk.name == name), b"")


def _image(chunks: list[_Chunk]) -> list[_Chunk]:
    """The coded picture, after its transparency if that is kept apart."""
    coded = [chunk for chunk in chunks if chunk.name in {b"VP8 ", b"VP8L"}]
    if len(coded) != 1:
        raise Refused("damaged")
    alpha = [chunk for chunk in chunks if chunk.name == b"ALPH"]
    return [*alpha[:1], *coded] if coded[0].name == b"VP8 " else coded


def dissect(data: bytes) -> Anatomy:
    """The picture of the file; what follows its end is not looked at."""
    chunks = list(_chunks(data))
    flags = _payload(chunks, b"VP8X")[:1] or b"\0"
    if flags[0] & _ANIMATED or {c.name for c in chunks} & {b"ANIM", b"ANMF"}:
        raise Refused("animated")
    image = _image(chunks)
    width, height, alpha = _header(image[-1])
    if (width, height) != dimensions(data):
        raise Refused("damaged")
    profile = _payload(chunks, b"ICCP")
    profiled = is_profile(profile)
    body = b"".join(
        [_wrapped(b"ICCP", profile)] * profiled
        + [_wrapped(chunk.name, chunk.payload) for chunk in image]
    )
    front = data[:_FILE_HEADER] + _extended(
        width, height, alpha=alpha or len(image) > 1, profiled=profiled
    )
    exif = _payload(chunks, b"EXIF").removeprefix(b"Exif\0\0")
    found = Blocks(exif=exif, xmp=_payload(chunks, b"XMP "))
    return Anatomy(front, body, width, height, profiled, found)


def behead(head: bytes) -> tuple[bytes, bytes]:
    """The front and our own Exif block, from the first bytes of a stored file."""
    return head[:_FRONT], _chunk(head, _FRONT).payload


def assemble(front: bytes, body_length: int, blocks: Blocks) -> Splice:
    """What stands around a body that carries these blocks.

    Exif alone, as in a stored original, stands in front, where the first bytes of the
    file show it; a described copy has its metadata at the usual place, the end.
    """
    exif = _wrapped(b"EXIF", blocks.exif)
    flags = front[_FILE_HEADER + 8] & ~_XMP | _EXIF | (_XMP if blocks.xmp else 0)
    extended = front[_FILE_HEADER : _FILE_HEADER + 8] + bytes([flags])
    extended += front[_FILE_HEADER + 9 : _FRONT]
    if blocks.xmp:
        before, suffix = b"", exif + _wrapped(b"XMP ", blocks.xmp)
    else:
        before, suffix = exif, b""
    size = 4 + len(extended) + len(before) + body_length + len(suffix)
    prefix = b"RIFF" + struct.pack("<L", size) + b"WEBP" + extended + before
    return Splice(prefix, suffix)
