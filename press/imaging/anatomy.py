"""What a picture file is made of once it has been taken apart."""

from dataclasses import dataclass
from zlib import crc32

# More segments or chunks than any camera writes; a file of millions is an attack.
MOST_PARTS = 50_000


@dataclass(frozen=True)
class Blocks:
    """Metadata as bare blocks, without the wrapping of any one format."""

    exif: bytes = b""
    xmp: bytes = b""
    photoshop: bytes = b""


@dataclass(frozen=True)
class Anatomy:
    """A file in parts: what identifies it, its picture, and what was said about it."""

    front: bytes
    body: bytes
    width: int
    height: int
    profiled: bool
    found: Blocks


@dataclass(frozen=True)
class BodySpan:
    """The part of a stored original that every described copy of it shares."""

    start: int
    end: int
    crc32: int

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True)
class Splice:
    """What stands before and after the shared body in one described copy."""

    prefix: bytes
    suffix: bytes

    def around(self, body: bytes) -> tuple[bytes, BodySpan]:
        """The joined file, and where in it the body lies."""
        start = len(self.prefix)
        span = BodySpan(start, start + len(body), crc32(body))
        return self.prefix + body + self.suffix, span
