"""The three kinds of file under one roof: taking apart, storing, describing."""

from typing import Protocol

from press.imaging import exif, jpeg, png, webp
from press.imaging.anatomy import Anatomy, Blocks, BodySpan, Splice
from press.imaging.formats import Format, recognise

_SRGB, _UNCALIBRATED = 1, 0xFFFF


class _Container(Protocol):
    """What each of the three modules knows about its files."""

    def dimensions(self, data: bytes, /) -> tuple[int, int]: ...

    def dissect(self, data: bytes, /) -> Anatomy: ...

    def behead(self, head: bytes, /) -> tuple[bytes, bytes]: ...

    def assemble(self, front: bytes, body_length: int, blocks: Blocks, /) -> Splice: ...


_MODULES: dict[str, _Container] = {"jpeg": jpeg, "png": png, "webp": webp}


def dimensions(data: bytes, kind: Format) -> tuple[int, int]:
    """Width and height as stored, from the header alone."""
    return _MODULES[kind.name].dimensions(data)


def dissect(data: bytes, kind: Format) -> Anatomy:
    """The file taken apart; refuses what is not whole."""
    return _MODULES[kind.name].dissect(data)


def sealed(anatomy: Anatomy, kind: Format, orientation: int) -> tuple[bytes, BodySpan]:
    """The file as it is stored: the picture, and how it is to be turned, no more."""
    block = exif.write(
        {
            exif.ORIENTATION: orientation,
            exif.COLOUR_SPACE: _UNCALIBRATED if anatomy.profiled else _SRGB,
            exif.WIDTH: anatomy.width,
            exif.HEIGHT: anatomy.height,
        }
    )
    splice = _MODULES[kind.name].assemble(
        anatomy.front, len(anatomy.body), Blocks(exif=block)
    )
    return splice.around(anatomy.body)


def opened(head: bytes) -> tuple[Format, bytes, exif.Fields]:
    """Format, front and Exif fields of a stored file, from its first bytes."""
    kind = recognise(head)
    front, block = _MODULES[kind.name].behead(head)
    return kind, front, exif.read(block)


def assemble(kind: Format, front: bytes, span: BodySpan, blocks: Blocks) -> Splice:
    """What stands before and after the stored body in a described copy."""
    return _MODULES[kind.name].assemble(front, span.length, blocks)
