"""A stored photo on its way out."""

import zlib

from press.imaging.metadata import BodySpan, Splice
from press.kit import photos
from press.kit.photos import CHUNK

STORED = b"head" + bytes(range(256)) * 3000 + b"tail"
SPAN = BodySpan(4, len(STORED) - 4, zlib.crc32(STORED[4:-4]))
SPLICE = Splice(b"captions", b"end")


def test_the_stored_body_leaves_between_the_new_head_and_tail(tmp_path):
    path = tmp_path / "stored.jpg"
    path.write_bytes(STORED)
    opened = []

    def open_stored():
        opened.append(path.open("rb"))
        return opened[-1]

    photo = photos.leaving("01.jpg", opened=open_stored, span=SPAN, splice=SPLICE)
    before = list(opened)
    chunks = list(photo.chunks())

    data = b"".join(chunks)
    assert before == []
    assert data == b"captions" + STORED[4:-4] + b"end"
    assert (photo.size, photo.crc32) == (len(data), zlib.crc32(data))
    assert max(map(len, chunks)) <= CHUNK
    assert all(file.closed for file in opened)


def test_a_reader_who_leaves_closes_the_stored_file(tmp_path):
    path = tmp_path / "stored.jpg"
    path.write_bytes(STORED)
    file = path.open("rb")
    photo = photos.leaving("01.jpg", opened=lambda: file, span=SPAN, splice=SPLICE)

    chunks = photo.chunks()
    next(chunks)
    next(chunks)
    chunks.close()

    assert file.closed
