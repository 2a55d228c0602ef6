"""Nothing of where, with what or by whom a picture was taken leaves the house."""

import zlib
from io import BytesIO

import pytest

from press.imaging.intake import take_in
from press.imaging.metadata import PhotoText, described
from tests.press.imaging.pictures import (
    CANARY,
    decoded,
    jpeg,
    segment,
    telltale_jpeg,
    telltale_png,
    telltale_webp,
)

TELLTALES = {"jpeg": telltale_jpeg, "png": telltale_png, "webp": telltale_webp}
every_telltale = pytest.mark.parametrize("name", TELLTALES)


def gps(data):
    return dict(decoded(data).getexif().get_ifd(0x8825))


def everything_in(data):
    """The bytes, and what is packed inside them."""
    unpacked = [data]
    for start in range(len(data)):
        if data[start : start + 1] == b"\x78":
            try:
                unpacked.append(zlib.decompressobj().decompress(data[start:], 2000))
            except zlib.error:
                continue
    return b"".join(unpacked)


@every_telltale
def test_the_samples_do_have_something_to_tell(name):
    sample = TELLTALES[name]()

    assert CANARY.encode() in sample
    assert gps(sample)[2] == (40.0, 22.0, 39.0)
    assert b"GPSLatitude" in sample


@every_telltale
def test_a_stored_original_tells_nothing(name):
    sample = TELLTALES[name]()

    intake = take_in(BytesIO(sample))

    assert CANARY.encode() not in everything_in(intake.data)
    assert b"GPS" not in intake.data
    assert gps(intake.data) == {}
    assert decoded(intake.data).tobytes() == decoded(sample).tobytes()


@every_telltale
def test_a_described_copy_tells_only_what_the_office_says(name):
    intake = take_in(BytesIO(TELLTALES[name]()))

    copy = described(intake.data, intake.span, PhotoText(credit="İZAZDER"))

    assert "İZAZDER".encode() in copy
    assert CANARY.encode() not in everything_in(copy)
    assert b"GPS" not in copy
    assert gps(copy) == {}


def test_the_thumbnail_inside_a_jfif_header_is_left_behind():
    plain = jpeg(dpi=(300, 300))
    header = plain[6:18] + b"\1\1" + b"qxv"

    intake = take_in(BytesIO(plain[:2] + segment(0xE0, header) + plain[20:]))

    assert intake.data == take_in(BytesIO(plain)).data
    assert decoded(intake.data).info["dpi"] == (300, 300)
