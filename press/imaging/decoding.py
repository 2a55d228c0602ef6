"""Pictures opened for looking at their pixels: three formats, one ceiling."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from press.imaging.formats import JPEG, PNG, WEBP
from press.imaging.refusals import Refused

# Pillow warns from here on and refuses at twice as much; headers are compared with
# the same figure before it is asked at all, so the warning never comes.
Image.MAX_IMAGE_PIXELS = max(kind.most_pixels for kind in (JPEG, PNG, WEBP))

_FAULTS = (OSError, SyntaxError, ValueError, IndexError, KeyError, TypeError)


@contextmanager
def opened(source: bytes | Path | BinaryIO) -> Iterator[Image.Image]:
    """The picture, not yet decoded; whatever goes wrong inside means it is damaged."""
    file = BytesIO(source) if isinstance(source, bytes) else source
    try:
        with Image.open(file, formats=["JPEG", "PNG", "WEBP"]) as image:
            yield image
    except (*_FAULTS, struct.error, EOFError, Image.DecompressionBombError) as fault:
        raise Refused("damaged") from fault
