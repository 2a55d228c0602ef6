"""A stored photo as it leaves: its captions spliced in, its pixels read as they are."""

from collections.abc import Callable, Generator
from typing import BinaryIO

from press.imaging.metadata import BodySpan, Splice, described_crc, described_size
from press.kit.contents import Caption, KitPhoto

CHUNK = 1 << 18


def leaving(
    name: str,
    *,
    opened: Callable[[], BinaryIO],
    span: BodySpan,
    splice: Splice,
    captions: tuple[Caption, ...] = (),
    key: str = "",
) -> KitPhoto:
    """Return a photo of a kit; its file is opened only when its turn comes."""

    def chunks() -> Generator[bytes, None, None]:
        yield splice.prefix
        with opened() as stored:
            yield from _between(stored, span.start, span.end)
        yield splice.suffix

    return KitPhoto(
        name=name,
        size=described_size(splice, span),
        crc32=described_crc(splice, span),
        chunks=chunks,
        captions=captions,
        key=key,
    )


def _between(stored: BinaryIO, start: int, end: int) -> Generator[bytes, None, None]:
    stored.seek(start)
    left = end - start
    while left > 0 and (chunk := stored.read(min(CHUNK, left))):
        left -= len(chunk)
        yield chunk
