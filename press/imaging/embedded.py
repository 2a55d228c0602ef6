"""What a photograph says about itself when it arrives."""

import re
from dataclasses import dataclass

from press.imaging import exif, iim, xmp_reading
from press.imaging.anatomy import Blocks
from press.imaging.wording import cleaned

_SHORT, _LONG = 200, 2000
# "2026-01-28", "20260128" and "2026:01:28", each with a time behind it or without.
_DAY = re.compile(r"(\d{4})[-:]?(\d\d)[-:]?(\d\d)")


@dataclass(frozen=True)
class Embedded:
    """Words found in a file before it was stripped: suggestions for the editor."""

    title: str = ""
    caption: str = ""
    credit: str = ""
    copyright: str = ""
    taken_on: str = ""  # "2026-01-28", or nothing


def _line(limit: int, *candidates: object) -> str:
    for candidate in candidates:
        text = " ".join(cleaned(str(candidate or "")).split())
        if text:
            return text[:limit].rstrip()
    return ""


def _day(*candidates: object) -> str:
    for candidate in candidates:
        found = _DAY.match(str(candidate or "").strip())
        if found and _is_plausible(*map(int, found.groups())):
            return "-".join(found.groups())
    return ""


def _is_plausible(year: int, month: int, day: int) -> bool:
    return year >= 1826 and 1 <= month <= 12 and 1 <= day <= 31


def read(found: Blocks) -> Embedded:
    """The best of three headers: XMP, then IPTC, then the camera's own."""
    new = xmp_reading.read(found.xmp)
    old = iim.read(found.photoshop)
    camera = exif.read(found.exif)
    return Embedded(
        title=_line(
            _SHORT, new.get("title"), old.get(iim.TITLE), old.get(iim.HEADLINE)
        ),
        caption=_line(_LONG, new.get("description"), old.get(iim.CAPTION)),
        credit=_line(
            _SHORT,
            new.get("Credit"),
            new.get("creator"),
            old.get(iim.CREDIT),
            old.get(iim.BYLINE),
            camera.get(exif.ARTIST),
        ),
        copyright=_line(
            _SHORT,
            new.get("rights"),
            old.get(iim.COPYRIGHT),
            camera.get(exif.COPYRIGHT),
        ),
        taken_on=_day(
            new.get("DateCreated"),
            old.get(iim.DATE),
            camera.get(exif.TAKEN),
        ),
    )
