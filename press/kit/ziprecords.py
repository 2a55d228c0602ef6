"""The records around the files of a ZIP, laid out so that length needs no content."""

import datetime as dt
import struct
from dataclasses import dataclass

STORED = 0
UTF8_NAMES = 1 << 11
UNIX = 3 << 8
REGULAR_FILE = 0o100644 << 16
PLAIN, ZIP64 = 20, 45
MOST, MOST_FILES = 0xFFFFFFFF, 0xFFFF


@dataclass(frozen=True)
class Record:
    """Where one file stands in the ZIP, and what its headers say of it."""

    name: bytes
    size: int
    crc32: int
    offset: int
    at: dt.datetime

    @property
    def version(self) -> int:
        return ZIP64 if self.size >= MOST or self.offset >= MOST else PLAIN

    def header(self) -> bytes:
        """Return the header in front of the file."""
        large = self.size >= MOST
        extra = _zip64(self.size, self.size) if large else b""
        extra += _exact_time(self.at)
        size = MOST if large else self.size
        return (
            struct.pack(
                "<4s5H3I2H",
                b"PK\x03\x04",
                ZIP64 if large else PLAIN,
                UTF8_NAMES,
                STORED,
                *_dos_time(self.at),
                self.crc32,
                size,
                size,
                len(self.name),
                len(extra),
            )
            + self.name
            + extra
        )

    def listing(self) -> bytes:
        """Return the file's line in the directory at the end."""
        large = [self.size, self.size] if self.size >= MOST else []
        far = [self.offset] if self.offset >= MOST else []
        extra = _zip64(*large, *far) if large or far else b""
        extra += _exact_time(self.at)
        size = min(self.size, MOST)
        return (
            struct.pack(
                "<4s6H3I5H2I",
                b"PK\x01\x02",
                UNIX | self.version,
                self.version,
                UTF8_NAMES,
                STORED,
                *_dos_time(self.at),
                self.crc32,
                size,
                size,
                len(self.name),
                len(extra),
                0,
                0,
                0,
                REGULAR_FILE,
                min(self.offset, MOST),
            )
            + self.name
            + extra
        )


def directory(records: list[Record], offset: int) -> bytes:
    """Return the directory that ends the ZIP and begins at the offset."""
    listed = b"".join(record.listing() for record in records)
    count, size = len(records), len(listed)
    wide = b""
    if count >= MOST_FILES or size >= MOST or offset >= MOST:
        made, where = UNIX | ZIP64, offset + size
        counts = (count, count, size, offset)
        wide = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, made, ZIP64, 0, 0, *counts)
        wide += struct.pack("<4sIQI", b"PK\x06\x07", 0, where, 1)
    files = min(count, MOST_FILES)
    ends = (files, files, min(size, MOST), min(offset, MOST), 0)
    return listed + wide + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, *ends)


def _zip64(*numbers: int) -> bytes:
    return struct.pack(f"<2H{len(numbers)}Q", 0x0001, 8 * len(numbers), *numbers)


def _exact_time(at: dt.datetime) -> bytes:
    """The time with its zone; the classic field has none and each reader guesses."""
    return struct.pack("<2HBi", 0x5455, 5, 1, int(at.timestamp()))


def _dos_time(at: dt.datetime) -> tuple[int, int]:
    clock = at.hour << 11 | at.minute << 5 | at.second // 2
    return clock, (max(at.year, 1980) - 1980) << 9 | at.month << 5 | at.day
