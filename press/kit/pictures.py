"""Pictures as a typeset document takes them: small, checked, and handed over as text."""

from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO

from press.imaging.decoding import opened
from press.imaging.refusals import Refused
from press.imaging.shrinking import Size, shrunk, upright_size

# Three hundred dots to the inch for the largest place a picture has.
LARGEST = Size(480, 640)

# A typst template reads files or text. Text leaves nothing on the disk, and a drawing
# that holds the JPEG as it is costs the same as a file and a twentieth of a list of bytes.
_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
    ' width="{width}" height="{height}"><image width="{width}" height="{height}"'
    ' href="data:image/jpeg;base64,{data}"/></svg>'
)


def drawn(files: Mapping[str, bytes]) -> dict[str, str]:
    """Draw every picture that can be read; the others are not there."""
    drawings = ((name, _drawing(data)) for name, data in files.items())
    return {name: drawing for name, drawing in drawings if drawing}


def _drawing(data: bytes) -> str:
    try:
        with opened(data) as picture:
            small = shrunk(picture, _fitting(upright_size(picture)))
    except Refused:
        return ""
    file = BytesIO()
    small.save(file, "jpeg", quality=85)
    return _DRAWING.format(
        width=small.width,
        height=small.height,
        data=b64encode(file.getvalue()).decode(),
    )


def _fitting(size: Size) -> Size:
    scale = min(1, LARGEST.width / size.width, LARGEST.height / size.height)
    return Size(*(max(1, round(side * scale)) for side in size))
