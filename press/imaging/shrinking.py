"""Pictures decoded no larger than they will be needed, upright and in sRGB."""

from typing import NamedTuple

from PIL import ExifTags, Image, ImageOps

from press.imaging import colour


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


def _is_turned(image: Image.Image) -> bool:
    return image.getexif().get(ExifTags.Base.Orientation, 1) in {5, 6, 7, 8}


def upright_size(image: Image.Image) -> Size:
    """Width and height as displayed; nothing is decoded."""
    return Size(*(reversed(image.size) if _is_turned(image) else image.size))


def shrunk(image: Image.Image, size: Size) -> Image.Image:
    """The picture at a displayed size, opaque, in sRGB and with nothing attached."""
    stored = Size(*reversed(size)) if _is_turned(image) else size
    # A JPEG's decoder halves by itself, which costs a fraction of decoding it whole.
    image.draft(image.mode, stored)
    image.load()
    small = colour.plain(image)
    if small.size != stored:
        small = small.resize(stored, Image.Resampling.LANCZOS, reducing_gap=3)
    small = colour.srgb(ImageOps.exif_transpose(small))
    small.info = {}
    return small
