"""Photographs at the door: verified, turned, and freed of what is private."""

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from press.imaging import containers, embedded, exif
from press.imaging.anatomy import Anatomy, BodySpan
from press.imaging.decoding import opened
from press.imaging.embedded import Embedded
from press.imaging.formats import Format, recognise
from press.imaging.refusals import Code, Refused

__all__ = ["BodySpan", "Code", "Embedded", "Intake", "Refused", "take_in"]

MOST_BYTES = 40 * 1024 * 1024
SMALLEST_SIDE = 64
# A longer strip would outgrow what WebP can hold once it is cut to a page's width.
LARGEST_RATIO = 8


@dataclass(frozen=True)
class Intake:
    """A photograph as it will be stored, with all that is known about it."""

    data: bytes
    format: str
    extension: str
    mime: str
    width: int  # as displayed
    height: int
    orientation: int
    embedded: Embedded
    span: BodySpan
    sha256: str

    @property
    def head(self) -> bytes:
        """The few bytes before the body: all that `metadata.describe` needs."""
        return self.data[: self.span.start]


def _read(file: BinaryIO) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if not data:
        raise Refused("empty")
    if len(data) > MOST_BYTES:
        raise Refused("too_many_bytes", limit=MOST_BYTES)
    return data


def _measure(data: bytes, kind: Format) -> None:
    """Refuse by what the header claims, before anything is decoded."""
    width, height = containers.dimensions(data, kind)
    limit = kind.most_pixels
    if width * height > limit:
        raise Refused("too_many_pixels", width=width, height=height, limit=limit)
    if min(width, height) < SMALLEST_SIDE:
        raise Refused("too_small", width=width, height=height, minimum=SMALLEST_SIDE)
    if max(width, height) > LARGEST_RATIO * min(width, height):
        raise Refused("too_narrow", width=width, height=height)


def _decode(data: bytes, anatomy: Anatomy) -> None:
    """Read the picture to its last bit, so that a later surprise is impossible."""
    with opened(data) as image:
        if image.size != (anatomy.width, anatomy.height):
            raise Refused("damaged")
        # A JPEG is read whole and yet kept small: an eighth is drawn of each side.
        image.draft(image.mode, (anatomy.width // 8, anatomy.height // 8))
        image.load()


def take_in(file: BinaryIO) -> Intake:
    """The photograph in a file, read from where it stands; raises `Refused`."""
    data = _read(file)
    kind = recognise(data)
    _measure(data, kind)
    anatomy = containers.dissect(data, kind)
    turn = exif.orientation(exif.read(anatomy.found.exif))
    stored, span = containers.sealed(anatomy, kind, turn)
    _decode(stored, anatomy)
    size = anatomy.width, anatomy.height
    width, height = size if turn < 5 else reversed(size)
    return Intake(
        data=stored,
        format=kind.name,
        extension=kind.extension,
        mime=kind.mime,
        width=width,
        height=height,
        orientation=turn,
        embedded=embedded.read(anatomy.found),
        span=span,
        sha256=hashlib.sha256(stored).hexdigest(),
    )
