"""The copy for the web that a newsroom downloads: smaller, and saying what it shows."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from press.imaging import containers
from press.imaging.anatomy import BodySpan
from press.imaging.decoding import opened
from press.imaging.formats import JPEG
from press.imaging.shrinking import Size, shrunk, upright_size

LONGEST_SIDE = 1600
_QUALITY = 85


@dataclass(frozen=True)
class WebCopy:
    """A JPEG that can be stored once and described at every download."""

    data: bytes
    span: BodySpan
    width: int
    height: int


def web_size(width: int, height: int) -> Size:
    """Width and height of the copy of a picture that is displayed this large."""
    scale = min(1, LONGEST_SIDE / max(width, height))
    return Size(round(width * scale), round(height * scale))


def web_copy(source: bytes | Path | BinaryIO) -> WebCopy:
    """The copy, without a word in it yet."""
    file = BytesIO()
    with opened(source) as image:
        small = shrunk(image, web_size(*upright_size(image)))
    small.save(file, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    anatomy = containers.dissect(file.getvalue(), JPEG)
    data, span = containers.sealed(anatomy, JPEG, orientation=1)
    return WebCopy(data, span, *small.size)
