import pytest

from press.imaging.formats import JPEG, PNG, WEBP, recognise
from press.imaging.refusals import Refused
from tests.press.imaging.pictures import encoded, noise


@pytest.mark.parametrize(
    ("kind", "expected"), [("JPEG", JPEG), ("PNG", PNG), ("WEBP", WEBP)]
)
def test_a_format_is_told_by_its_first_bytes(kind, expected):
    assert recognise(encoded(noise((8, 8)), kind)) == expected


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"GIF89a", "GIF"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b"8BPS\0\1", "PSD"),
        (b"SIMPLE  =                    T", "FITS"),
        (b"BM\x36\x10\0\0\0\0\0\0", "BMP"),
        (b"\0\0\0\x1cftypavif", "AVIF"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
        (b"%PDF-1.7", "PDF"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "EPS"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "SVG"),
        (b"<?xml version='1.0'?>\n<!-- drawn -->\n<svg>", "SVG"),
    ],
)
def test_a_known_format_that_is_not_taken_is_named(start, name):
    with pytest.raises(Refused) as refusal:
        recognise(start + bytes(64))

    assert refusal.value.code == "format_not_taken"
    assert refusal.value.details == {"found": name}


def test_a_phone_picture_gets_its_own_answer():
    with pytest.raises(Refused) as refusal:
        recognise(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")

    assert refusal.value.code == "heic"


@pytest.mark.parametrize(
    "start",
    [
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"PK\x03\x04",
        b"\x7fELF",
        b" \xff\xd8\xff\xe0",
        b"RIFF\x10\0\0\0WAVEfmt ",
        b"text",
    ],
)
def test_anything_else_is_no_picture(start):
    with pytest.raises(Refused) as refusal:
        recognise(start)

    assert refusal.value.code == "not_an_image"
