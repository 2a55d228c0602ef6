"""Which kind of file it is, told by its content and never by its name."""

import re
from dataclasses import dataclass
from typing import Literal

from press.imaging.refusals import Refused

FormatName = Literal["jpeg", "png", "webp"]


@dataclass(frozen=True)
class Format:
    """One of the three formats that are taken in."""

    name: FormatName
    extension: str
    mime: str
    most_pixels: int


JPEG = Format("jpeg", "jpg", "image/jpeg", 100_000_000)
PNG = Format("png", "png", "image/png", 100_000_000)
# Its decoder keeps several copies: a hundred megapixels would fill 1.5 GB.
WEBP = Format("webp", "webp", "image/webp", 40_000_000)

_TAKEN = {
    rb"\xff\xd8\xff": JPEG,
    rb"\x89PNG\r\n\x1a\n": PNG,
    rb"RIFF.{4}WEBP": WEBP,
}
_KNOWN_BUT_NOT_TAKEN = {
    rb"GIF8[79]a": "GIF",
    rb"II\*\0|MM\0\*|II\+\0|MM\0\+": "TIFF",
    rb"8BPS": "PSD",
    rb"SIMPLE  =": "FITS",
    rb"BM.{4}\0\0\0\0": "BMP",
    rb".{4}ftypavi[fs]": "AVIF",
    rb"\xff\x0a|\0\0\0\x0cJXL ": "JPEG XL",
    rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51": "JPEG 2000",
    rb"%PDF-": "PDF",
    rb"%!PS|\xc5\xd0\xd3\xc6": "EPS",
    rb"(?:\xef\xbb\xbf)?\s*(?=<).*?<svg[\s>]": "SVG",
}
_HEIC = re.compile(rb".{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL)


def recognise(data: bytes) -> Format:
    """The format of a file; refuses what is not one of the three."""
    start = data[:1024]
    for pattern, taken in _TAKEN.items():
        if re.match(pattern, start, re.DOTALL):
            return taken
    if _HEIC.match(start):
        raise Refused("heic")
    for pattern, name in _KNOWN_BUT_NOT_TAKEN.items():
        if re.match(pattern, start, re.DOTALL | re.IGNORECASE):
            raise Refused("format_not_taken", found=name)
    raise Refused("not_an_image")
