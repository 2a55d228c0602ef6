"""Pictures of a document: small, upright, without a camera's data, or not there at all."""

from base64 import b64decode
from io import BytesIO

import pytest
from PIL import ExifTags, Image

from press.kit.pictures import LARGEST, drawn


def picture(size=(300, 400), kind="jpeg", mode="RGB", **saving):
    file = BytesIO()
    Image.new(mode, size, 120).save(file, kind, **saving)
    return file.getvalue()


def inside(drawing):
    """Return the JPEG that a drawing holds."""
    data = drawing.partition("base64,")[2].partition('"')[0]
    return Image.open(BytesIO(b64decode(data)))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((300, 400), (300, 400)),
        ((4000, 3000), (480, 360)),
        ((600, 6000), (64, 640)),
        ((9000, 3), (480, 1)),
    ],
)
def test_it_is_no_larger_than_it_will_be_printed(size, expected):
    found = drawn({"a": picture(size)})["a"]

    assert inside(found).size == expected
    assert expected[0] <= LARGEST.width
    assert f'viewBox="0 0 {expected[0]} {expected[1]}"' in found


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("jpeg", "CMYK"),
        ("jpeg", "L"),
        ("png", "RGBA"),
        ("png", "I;16"),
        ("webp", "RGB"),
    ],
)
def test_every_kind_becomes_a_plain_jpeg(kind, mode):
    found = inside(drawn({"a": picture(kind=kind, mode=mode)})["a"])

    assert (found.format, found.mode) == ("JPEG", "RGB")


def test_it_stands_upright_and_says_nothing_of_its_camera():
    camera = Image.Exif()
    camera[ExifTags.Base.Orientation] = 6
    camera[ExifTags.Base.Make] = "Örnek Kamera"

    found = inside(drawn({"a": picture((400, 300), exif=camera)})["a"])

    assert found.size == (300, 400)
    assert dict(found.getexif()) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        picture()[:300],
        picture()[:-100],
        picture(kind="png")[:60],
        picture(kind="gif", mode="L"),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_what_cannot_be_read_is_left_out(data):
    assert list(drawn({"broken": data, "sound": picture()})) == ["sound"]
