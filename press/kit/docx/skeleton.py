"""The empty Word file: styles, numbering and fonts, packed once."""

import functools
import io
import re
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

KIT = Path(__file__).parents[1]
SKELETON = KIT / "templates" / "docx"
FONTS = KIT / "fonts"

_EMBEDDED = re.compile(r'r:id="(?P<font>[^"]+)" w:fontKey="\{(?P<key>[^}]+)\}"')


@functools.cache
def skeleton() -> bytes:
    """Return our empty document, its fonts inside for machines that lack them."""
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for path in sorted(SKELETON.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(SKELETON).as_posix())
        table = (SKELETON / "word" / "fontTable.xml").read_text(encoding="utf-8")
        for font in _EMBEDDED.finditer(table):
            data = (FONTS / f"{font['font']}.ttf").read_bytes()
            archive.writestr(
                f"word/fonts/{font['font']}.odttf", obfuscated(data, font["key"])
            )
    return packed.getvalue()


def obfuscated(font: bytes, key: str) -> bytes:
    """Mask the first 32 bytes, as the format asks of fonts that travel in a document."""
    mask = UUID(key).bytes[::-1] * 2
    head = bytes(a ^ b for a, b in zip(font[:32], mask, strict=True))
    return head + font[32:]
