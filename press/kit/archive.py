"""Files streamed into one ZIP in constant memory, its length known beforehand."""

import datetime as dt
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass

from press.kit import names
from press.kit.ziprecords import Record, directory

Chunks = Callable[[], Generator[bytes, None, None]]


@dataclass(frozen=True)
class Entry:
    """A file of the ZIP; its chunks are read once, when its turn comes."""

    name: str
    size: int
    crc32: int
    chunks: Chunks

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> "Entry":
        def chunks() -> Generator[bytes, None, None]:
            yield data

        return cls(name, len(data), zlib.crc32(data), chunks)


class ContentChangedError(RuntimeError):
    """A file is not what was announced: the answer must break, not lie."""


def length(entries: Iterable[Entry], at: dt.datetime) -> int:
    """Return the length of the ZIP to the byte without reading a file."""
    records, end = [], 0
    for entry in entries:
        record = _record(entry, end, at)
        records.append(record)
        end += len(record.header()) + entry.size
    return end + len(directory(records, end))


def stream(entries: Iterable[Entry], at: dt.datetime) -> Iterator[bytes]:
    """Yield the ZIP; entries are asked for one by one, after the one before has left."""
    records: list[Record] = []
    taken: set[str] = set()
    end = 0
    for entry in entries:
        _check_name(entry.name, taken)
        record = _record(entry, end, at)
        records.append(record)
        header = record.header()
        yield header
        yield from _content(entry)
        end += len(header) + entry.size
    yield directory(records, end)


def _record(entry: Entry, offset: int, at: dt.datetime) -> Record:
    return Record(entry.name.encode(), entry.size, entry.crc32, offset, at)


def _check_name(name: str, taken: set[str]) -> None:
    if not names.is_safe(name):
        raise ValueError(f"{name!r} cannot be unpacked safely everywhere.")
    if name.casefold() in taken:
        raise ValueError(f"{name!r} would overwrite a file of the same name.")
    taken.add(name.casefold())


def _content(entry: Entry) -> Iterator[bytes]:
    size = crc = 0
    # Closed here, not by chance: a reader may leave in the middle of a photo.
    with closing(entry.chunks()) as chunks:
        for chunk in chunks:
            size += len(chunk)
            crc = zlib.crc32(chunk, crc)
            if size > entry.size:
                break
            yield chunk
    if (size, crc) != (entry.size, entry.crc32):
        raise ContentChangedError(f"{entry.name} is not the file that was announced.")
