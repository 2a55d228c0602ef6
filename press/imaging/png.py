"""PNG files taken apart into chunks and put together again."""

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from press.imaging.anatomy import MOST_PARTS, Anatomy, Blocks, Splice
from press.imaging.icc import is_profile
from press.imaging.refusals import Refused

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = frozenset(
    [b"PLTE", b"tRNS", b"IDAT", b"sRGB", b"gAMA", b"cHRM", b"sBIT", b"cICP", b"pHYs"]
)
_XMP = b"XML:com.adobe.xmp\0"
_LARGEST_UNPACKED = 4 * 1024 * 1024


class _Chunk(NamedTuple):
    name: bytes
    start: int
    payload: bytes
    end: int


def _chunk(data: bytes, start: int) -> _Chunk:
    if len(data) < start + 12:
        raise Refused("truncated")
    length, name = struct.unpack_from(">L4s", data, start)
    end = start + 12 + length
    if end > len(data):
        raise Refused("truncated")
    return _Chunk(name, start, data[start + 8 : end - 4], end)


def _chunks(data: bytes) -> Iterator[_Chunk]:
    start = len(_SIGNATURE)
    for _ in range(MOST_PARTS):
        chunk = _chunk(data, start)
        yield chunk
        if chunk.name == b"IEND":
            return
        start = chunk.end
    raise Refused("damaged")


def _wrapped(name: bytes, payload: bytes) -> bytes:
    crc = zlib.crc32(payload, zlib.crc32(name))
    return struct.pack(">L", len(payload)) + name + payload + struct.pack(">L", crc)


def _header(data: bytes) -> _Chunk:
    chunk = _chunk(data, len(_SIGNATURE))
    if chunk.name != b"IHDR" or len(chunk.payload) != 13:
        raise Refused("damaged")
    return chunk


def dimensions(data: bytes) -> tuple[int, int]:
    """Width and height as the header claims them; nothing is decoded."""
    width, height = struct.unpack_from(">LL", _header(data).payload)
    return width, height


def _unpacked(packed: bytes) -> bytes:
    """Inflated, or nothing if that would be suspiciously much."""
    inflater = zlib.decompressobj()
    try:
        unpacked = inflater.decompress(packed, _LARGEST_UNPACKED)
    except zlib.error:
        return b""
    return unpacked if inflater.eof else b""


def _profile(chunks: list[_Chunk]) -> bytes:
    first = next((c.payload for c in chunks if c.name == b"iCCP"), b"")
    _, _, packed = first.partition(b"\0")
    if not is_profile(_unpacked(packed[1:])):
        return b""
    return _wrapped(b"iCCP", b"ICC profile\0" + packed)


def _xmp(chunks: list[_Chunk]) -> bytes:
    for chunk in chunks:
        if chunk.name == b"iTXt" and chunk.payload.startswith(_XMP):
            packed = chunk.payload[len(_XMP) : len(_XMP) + 1] == b"\1"
            text = chunk.payload[len(_XMP) + 2 :].split(b"\0", 2)[-1]
            return _unpacked(text) if packed else text
    return b""


def dissect(data: bytes) -> Anatomy:
    """The picture of the file; what follows its end is not looked at."""
    width, height = dimensions(data)
    chunks = list(_chunks(data))
    names = [chunk.name for chunk in chunks]
    if b"acTL" in names:
        raise Refused("animated")
    if names.count(b"IHDR") != 1:
        raise Refused("damaged")
    profile = _profile(chunks)
    view = memoryview(data)
    picture = [view[c.start : c.end] for c in chunks if c.name in _PICTURE]
    body = b"".join([profile, *picture, _wrapped(b"IEND", b"")])
    front = data[: _header(data).end]
    exif = next((c.payload for c in chunks if c.name == b"eXIf"), b"")
    found = Blocks(exif=exif, xmp=_xmp(chunks))
    return Anatomy(front, body, width, height, bool(profile), found)


def behead(head: bytes) -> tuple[bytes, bytes]:
    """The front and our own Exif block, from the first bytes of a stored file."""
    end = _header(head).end
    return head[:end], _chunk(head, end).payload


def assemble(front: bytes, _body_length: int, blocks: Blocks) -> Splice:
    """What stands around a body that carries these blocks."""
    prefix = front + _wrapped(b"eXIf", blocks.exif)
    if blocks.xmp:
        prefix += _wrapped(b"iTXt", _XMP + b"\0\0\0\0" + blocks.xmp)
    return Splice(prefix, b"")
