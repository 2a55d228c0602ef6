"""JPEG files taken apart into segments and put together again."""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

from press.imaging.anatomy import MOST_PARTS, Anatomy, Blocks, Splice
from press.imaging.icc import is_profile
from press.imaging.refusals import Refused

_SOI, _EOI, _SOS, _APP0, _APP1, _APP2, _APP13, _APP14 = (
    0xD8, 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xED, 0xEE,
)  # fmt: skip
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Frames, tables, restart interval, line count: all that a decoder needs.
_PICTURE = _FRAMES | {0xC4, 0xCC, 0xDB, 0xDC, 0xDD, _SOS}

_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_ICC = b"ICC_PROFILE\0"

_FILL = re.compile(rb"\xff+")
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
# Thousands of tiny scans over a large picture would keep a decoder busy for hours.
_MOST_SCANS = 100


class _Segment(NamedTuple):
    marker: int
    start: int
    payload: bytes
    end: int


def _segment(data: bytes, start: int) -> _Segment:
    fill = _FILL.match(data, start)
    if not fill and start < len(data):
        raise Refused("damaged")
    if not fill or fill.end() == len(data):
        raise Refused("truncated")
    start, marker = fill.end() - 1, data[fill.end()]
    if marker == _EOI:
        return _Segment(_EOI, start, b"", start + 2)
    end = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
    if end > len(data) or len(data) < start + 4:
        raise Refused("truncated")
    if end < start + 4 or marker < 0xC0 or 0xD0 <= marker <= _SOI:
        raise Refused("damaged")
    return _Segment(marker, start, data[start + 4 : end], end)


def _segments(data: bytes) -> Iterator[_Segment]:
    """Every segment of the first picture, a scan together with its coded data."""
    start = 2
    for _ in range(MOST_PARTS):
        segment = _segment(data, start)
        if segment.marker == _SOS:
            following = _AFTER_SCAN.search(data, segment.end)
            if not following:
                raise Refused("truncated")
            segment = segment._replace(end=following.start())
        yield segment
        if segment.marker == _EOI:
            return
        start = segment.end
    raise Refused("damaged")


def _frame_size(segment: _Segment) -> tuple[int, int]:
    if len(segment.payload) < 6:
        raise Refused("damaged")
    height, width = struct.unpack_from(">HH", segment.payload, 1)
    return width, height


def dimensions(data: bytes) -> tuple[int, int]:
    """Width and height as the header claims them; nothing is decoded."""
    for segment in _segments(data):
        if segment.marker in _FRAMES:
            return _frame_size(segment)
    raise Refused("damaged")


def _wrapped(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def _starting_with(segments: list[_Segment], marker: int, sign: bytes) -> list[bytes]:
    return [
        segment.payload[len(sign) :]
        for segment in segments
        if segment.marker == marker and segment.payload.startswith(sign)
    ]


def _front(segments: list[_Segment]) -> bytes:
    """The start marker, and the JFIF header without the thumbnail it may hold."""
    jfif = _starting_with(segments[:1], _APP0, b"JFIF\0")
    if not jfif or len(jfif[0]) < 7:
        return b"\xff\xd8"
    return b"\xff\xd8" + _wrapped(_APP0, b"JFIF\0" + jfif[0][:7] + b"\0\0")


def _profile(segments: list[_Segment]) -> list[bytes]:
    """The parts of the colour profile in their order, if they make a whole one."""
    parts = sorted(_starting_with(segments, _APP2, _ICC), key=lambda part: part[:1])
    if not is_profile(b"".join(part[2:] for part in parts)):
        return []
    return [_wrapped(_APP2, _ICC + part) for part in parts]


def _found(segments: list[_Segment]) -> Blocks:
    return Blocks(
        exif=next(iter(_starting_with(segments, _APP1, _EXIF)), b""),
        xmp=next(iter(_starting_with(segments, _APP1, _XMP)), b""),
        photoshop=b"".join(_starting_with(segments, _APP13, _PHOTOSHOP)),
    )


def dissect(data: bytes) -> Anatomy:
    """The first picture of the file; what follows its end is not looked at."""
    segments = list(_segments(data))
    frames = [segment for segment in segments if segment.marker in _FRAMES]
    scans = sum(segment.marker == _SOS for segment in segments)
    if len(frames) != 1 or not 1 <= scans <= _MOST_SCANS:
        raise Refused("damaged")
    width, height = _frame_size(frames[0])
    profile = _profile(segments)
    adobe = [
        _wrapped(_APP14, b"Adobe" + payload[:7])
        for payload in _starting_with(segments, _APP14, b"Adobe")[:1]
        if len(payload) >= 7
    ]
    view = memoryview(data)
    picture = [view[s.start : s.end] for s in segments if s.marker in _PICTURE]
    body = b"".join([*profile, *adobe, *picture, b"\xff\xd9"])
    front = _front(segments)
    return Anatomy(front, body, width, height, bool(profile), _found(segments))


def behead(head: bytes) -> tuple[bytes, bytes]:
    """The front and our own Exif block, from the first bytes of a stored file."""
    first = _segment(head, 2)
    if first.marker != _APP0:
        return head[:2], first.payload[len(_EXIF) :]
    return head[: first.end], _segment(head, first.end).payload[len(_EXIF) :]


def assemble(front: bytes, _body_length: int, blocks: Blocks) -> Splice:
    """What stands around a body that carries these blocks."""
    prefix = front + _wrapped(_APP1, _EXIF + blocks.exif)
    if blocks.xmp:
        prefix += _wrapped(_APP1, _XMP + blocks.xmp)
    if blocks.photoshop:
        prefix += _wrapped(_APP13, _PHOTOSHOP + blocks.photoshop)
    return Splice(prefix, b"")
