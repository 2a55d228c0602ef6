"""Every size of a photograph in every format, each made from the next larger one."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Literal

from PIL import Image

from press.imaging.decoding import opened
from press.imaging.shrinking import Size, shrunk, upright_size
from press.imaging.sizes import (
    FAMILIES,
    NAMES,
    Rendition,
    available,
    frame,
    in_family,
    scale_of,
    size_of,
)

__all__ = [
    "FORMATS", "MIMES", "NAMES", "Made", "Rendition", "available", "in_family",
    "render", "size_of",
]  # fmt: skip

RenditionFormat = Literal["avif", "webp", "jpeg"]
# In the order in which a page offers them.
FORMATS: tuple[RenditionFormat, ...] = ("avif", "webp", "jpeg")
MIMES = {name: f"image/{name}" for name in FORMATS}

_ENCODINGS: dict[RenditionFormat, dict[str, int | bool]] = {
    "avif": {"quality": 55, "speed": 8},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 80, "progressive": True, "optimize": True},
}


@dataclass(frozen=True)
class Made:
    """One finished file."""

    name: str
    format: RenditionFormat
    width: int
    height: int
    data: bytes


def _encoded(image: Image.Image, kind: RenditionFormat) -> bytes:
    file = BytesIO()
    image.save(file, kind, **_ENCODINGS[kind])
    return file.getvalue()


def _base_size(size: Size, wanted: list[Rendition]) -> Size:
    """As large as the most demanding of the wanted sizes needs the whole to be."""
    scale = max((scale_of(rendition, *size) for rendition in wanted), default=0.0)
    return Size(*(max(1, round(side * scale)) for side in size))


def _steps(
    base: Image.Image, wanted: list[Rendition], focal: tuple[float, float]
) -> Iterator[tuple[Rendition, Image.Image]]:
    for family in FAMILIES:
        image, box = base, frame(family, base.size, focal)
        for rendition in reversed([r for r in wanted if r.family == family]):
            size = rendition.width, rendition.height
            image = image.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3)
            box = (0, 0, *size)
            yield rendition, image


def _rendered(
    source: bytes | Path | BinaryIO,
    focal: tuple[float, float],
    names: Collection[str],
    formats: Collection[RenditionFormat],
) -> Iterator[Made]:
    with opened(source) as image:
        size = upright_size(image)
        wanted = [r for r in available(*size) if r.name in names]
        base = shrunk(image, _base_size(size, wanted))
    for rendition, picture in _steps(base, wanted, focal):
        for kind in formats:
            data = _encoded(picture, kind)
            yield Made(rendition.name, kind, *picture.size, data)


def render(
    source: bytes | Path | BinaryIO,
    focal: tuple[float, float] = (0.5, 0.5),
    names: Collection[str] = NAMES,
    formats: Collection[RenditionFormat] = FORMATS,
) -> Iterator[Made]:
    """The named sizes that exist of a stored original, the larger of a family first.

    The focal point is a share of the displayed width and height from the upper left.
    """
    if unknown := set(names).difference(NAMES):
        raise KeyError(*sorted(unknown))
    return _rendered(source, focal, names, formats)
