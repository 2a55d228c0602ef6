"""The ZIP: exact length, safe names, readable by everyone's tools."""

import datetime as dt
import io
import shutil
import subprocess
import zlib
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.kit.archive import ContentChangedError, Entry, length, stream
from press.kit.ziprecords import MOST, Record, directory
from tests.press.kit.samples import AT

UNZIP = shutil.which("unzip")
FILES = st.dictionaries(
    st.from_regex(r"[a-z]{1,6}/[a-z]{1,8}\.txt", fullmatch=True),
    st.binary(max_size=300),
    max_size=6,
)


def zipped(entries, at=AT):
    return b"".join(stream(entries, at))


@given(FILES)
def test_every_file_comes_back_and_the_length_was_known(files):
    entries = [Entry.of_bytes(name, data) for name, data in files.items()]

    data = zipped(entries)

    assert len(data) == length(entries, AT)
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == files


def test_a_file_is_stored_readable_and_dated_by_the_contents():
    data = zipped([Entry.of_bytes("tr/a.txt", b"a")])

    [info] = ZipFile(io.BytesIO(data)).infolist()
    assert info.compress_type == ZIP_STORED
    assert info.date_time == (2026, 1, 28, 15, 30, 0)
    assert info.flag_bits == 0x800
    assert info.external_attr >> 16 == 0o100644


def test_a_date_before_the_format_began_is_its_first_year():
    at = dt.datetime(1970, 5, 6, tzinfo=dt.UTC)

    data = zipped([Entry.of_bytes("a.txt", b"")], at)

    assert ZipFile(io.BytesIO(data)).infolist()[0].date_time[:3] == (1980, 5, 6)


@pytest.mark.skipif(not UNZIP, reason="unzip is not installed")
def test_the_command_line_unpacks_it(tmp_path):
    kit = tmp_path / "kit.zip"
    kit.write_bytes(zipped([Entry.of_bytes("tr/a.txt", b"a" * 99)]))

    tested = subprocess.run(  # noqa: S603 - the path is our own
        [UNZIP, "-tq", kit], check=False, capture_output=True
    )

    assert tested.returncode == 0, tested.stdout


@pytest.mark.parametrize("name", ["../a", "/etc/passwd", "C:/a", "a\\b", "con.txt"])
def test_an_unsafe_name_is_refused(name):
    with pytest.raises(ValueError, match="safely"):
        zipped([Entry.of_bytes(name, b"a")])


def test_a_name_twice_is_refused_whatever_its_capitals():
    with pytest.raises(ValueError, match="overwrite"):
        zipped([Entry.of_bytes("a.txt", b"1"), Entry.of_bytes("A.txt", b"2")])


@pytest.mark.parametrize("stored", [b"shor", b"longer", b"other"])
def test_a_file_that_changed_meanwhile_breaks_the_answer(stored):
    announced = Entry.of_bytes("photo.jpg", b"photo")
    changed = Entry("photo.jpg", 5, announced.crc32, Entry.of_bytes("", stored).chunks)

    with pytest.raises(ContentChangedError, match=r"photo\.jpg"):
        zipped([changed])


def test_a_reader_who_leaves_closes_the_file():
    closed = []

    def chunks():
        try:
            yield b"a"
            yield b"b"
        finally:
            closed.append(True)

    answer = stream([Entry("a.txt", 2, zlib.crc32(b"ab"), chunks)], AT)
    next(answer)
    next(answer)
    answer.close()

    assert closed == [True]


def test_files_are_asked_for_one_by_one():
    asked = []

    def entries():
        for name in ("a.txt", "b.txt"):
            asked.append(name)
            yield Entry.of_bytes(name, b"x")

    answer = stream(entries(), AT)
    next(answer)

    assert asked == ["a.txt"]


class Sparse(io.RawIOBase):
    """A file of gigabytes of which only the written pieces are kept."""

    def __init__(self, pieces, size):
        self.pieces, self.size, self.at = pieces, size, 0

    def seekable(self):
        return True

    def readable(self):
        return True

    def tell(self):
        return self.at

    def seek(self, offset, whence=0):
        self.at = offset + (0, self.at, self.size)[whence]
        return self.at

    def read(self, count=-1):
        end = self.size if count < 0 else min(self.at + count, self.size)
        for start, piece in self.pieces.items():
            if start <= self.at < start + len(piece):
                found = piece[self.at - start : end - start]
                self.at += len(found)
                return found
        return b""


@pytest.mark.parametrize(
    "sizes",
    [[5, MOST - 1, 7], [5, MOST, 7], [MOST + 1, 3], [3 << 30, 3 << 30, 3 << 30]],
)
def test_beyond_four_gigabytes_the_directory_is_still_read(sizes):
    entries = [
        Entry(f"{place}.bin", size, 1, Entry.of_bytes("", b"").chunks)
        for place, size in enumerate(sizes)
    ]
    records, end, pieces = [], 0, {}
    for entry in entries:
        record = Record(entry.name.encode(), entry.size, entry.crc32, end, AT)
        records.append(record)
        pieces[end] = record.header()
        end += len(record.header()) + entry.size
    pieces[end] = directory(records, end)
    size = end + len(pieces[end])

    with ZipFile(Sparse(pieces, size)) as archive:
        read = [(info.file_size, info.header_offset) for info in archive.infolist()]

    assert read == [(record.size, record.offset) for record in records]
    assert length(entries, AT) == size


def test_beyond_65535_files_the_directory_is_still_read():
    entries = [Entry.of_bytes(f"{place}.txt", b"") for place in range(65_536)]

    data = zipped(entries)

    assert len(data) == length(entries, AT)
    assert len(ZipFile(io.BytesIO(data)).namelist()) == 65_536
