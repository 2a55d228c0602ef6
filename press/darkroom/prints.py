"""Photographs for the newsroom: the stored pixels, with the words written around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from django.core.cache import cache
from django.core.files.base import File

from press.darkroom import renditions
from press.imaging import metadata
from press.imaging.containers import dissect, sealed
from press.imaging.formats import JPEG
from press.imaging.metadata import BodySpan, PhotoText, Splice, described
from press.imaging.refusals import Refused
from press.models import Photo

PIECE = 64 * 1024


@dataclass(frozen=True)
class Print:
    """An original with words inside: its length and checksum are known before it is read.

    It comes in pieces and holds its file open until it is closed.
    """

    file: File
    span: BodySpan
    splice: Splice

    @property
    def size(self) -> int:
        return metadata.described_size(self.splice, self.span)

    @property
    def crc32(self) -> int:
        return metadata.described_crc(self.splice, self.span)

    def __iter__(self) -> Iterator[bytes]:
        yield self.splice.prefix
        self.file.seek(self.span.start)
        left = self.span.length
        while left and (piece := self.file.read(min(PIECE, left))):
            left -= len(piece)
            yield piece
        yield self.splice.suffix

    def close(self) -> None:
        self.file.close()


def full_size(photo: Photo, text: PhotoText) -> Print:
    """The original with these words inside; so far only its beginning is read."""
    span = BodySpan(photo.body_start, photo.body_end, photo.body_crc32)
    file = renditions.original(photo)
    head = file.read(max(span.start, metadata.HEAD_BYTES))
    return Print(file, span, metadata.describe(head, span, text))


def laid_out(photo: Photo, text: PhotoText) -> tuple[BodySpan, Splice]:
    """What stands before and after the stored pixels; raises where the file is not whole.

    For kits of many photos: from a store that hands out whole objects, only sizes are asked.
    """
    if photo.original.size != photo.size:
        raise Refused("truncated")
    span = BodySpan(photo.body_start, photo.body_end, photo.body_crc32)
    return span, metadata.describe(beginning(photo), span, text)


def beginning(photo: Photo) -> bytes:
    """The stored file's first bytes, remembered by the content that they belong to."""
    name = f"beginning-{photo.sha256}"
    if (known := cache.get(name)) is None:
        with renditions.original(photo) as file:
            known = file.read(max(photo.body_start, metadata.HEAD_BYTES))
        cache.set(name, known, timeout=renditions.WEEK)
    return bytes(known)


def for_web(photo: Photo, text: PhotoText) -> bytes:
    """The smaller JPEG with these words inside."""
    with renditions.found(photo, renditions.WEB) as file:
        data, span = sealed(dissect(file.read(), JPEG), JPEG, orientation=1)
    return described(data, span, text)


def fingerprint(photo: Photo, text: PhotoText) -> str:
    """Changes whenever a byte of a print would."""
    return sha256(f"{renditions.version(photo)} {text!r}".encode()).hexdigest()[:20]
