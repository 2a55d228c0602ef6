"""Caption, credit and rights in both languages written around a picture's own bytes."""

from zlib import crc32

from press.imaging import containers, exif, iim, xmp
from press.imaging.anatomy import Blocks, BodySpan, Splice
from press.imaging.crc import combine
from press.imaging.phototext import PhotoText
from press.imaging.wording import cut, default

__all__ = [
    "HEAD_BYTES",
    "BodySpan",
    "PhotoText",
    "Splice",
    "describe",
    "described",
    "described_crc",
    "described_size",
]

# So many bytes of a stored file hold all that describing it needs to know.
HEAD_BYTES = 512


def describe(head: bytes, span: BodySpan, text: PhotoText) -> Splice:
    """Prefix and suffix of the described copy; `head` is the stored file's start.

    The copy is prefix + stored[span.start:span.end] + suffix.
    """
    kind, front, fields = containers.opened(head)
    fields |= {
        exif.DESCRIPTION: cut(default(text.caption), 2000).decode(),
        exif.ARTIST: cut(default(text.author), 200).decode(),
        exif.COPYRIGHT: cut(default(text.copyright), 300).decode(),
    }
    blocks = Blocks(exif.write(fields), xmp.packet(text), iim.write(text))
    return containers.assemble(kind, front, span, blocks)


def described_size(splice: Splice, span: BodySpan) -> int:
    """The described copy's length, known before its body is read."""
    return len(splice.prefix) + span.length + len(splice.suffix)


def described_crc(splice: Splice, span: BodySpan) -> int:
    """The described copy's CRC-32, known before its body is read."""
    crc = combine(crc32(splice.prefix), span.crc32, span.length)
    return combine(crc, crc32(splice.suffix), len(splice.suffix))


def described(stored: bytes, span: BodySpan, text: PhotoText) -> bytes:
    """The whole described copy, for files small enough to be held in memory."""
    splice = describe(stored[:HEAD_BYTES], span, text)
    return splice.prefix + stored[span.start : span.end] + splice.suffix
