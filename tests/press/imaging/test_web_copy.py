from io import BytesIO
from itertools import starmap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging.intake import take_in
from press.imaging.metadata import PhotoText, describe, described, described_size
from press.imaging.web_copy import web_copy, web_size
from tests.press.imaging.pictures import (
    CANARY,
    decoded,
    encoded,
    exif,
    noise,
    quadrants,
    telltale_jpeg,
)

TEXT = PhotoText(caption={"tr": "Görüşme", "az": "Görüş"}, credit="İZAZDER")


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ((4000, 3000), (1600, 1200)),
        ((3000, 4000), (1200, 1600)),
        ((1600, 900), (1600, 900)),
        ((640, 480), (640, 480)),
    ],
)
def test_the_longer_side_is_1600_at_most(original, expected):
    assert web_size(*original) == expected


@given(st.integers(64, 20_000), st.integers(64, 20_000))
def test_no_copy_is_larger_than_its_original(width, height):
    copy = web_size(width, height)

    assert all(starmap(int.__le__, zip(copy, (width, height), strict=True)))
    assert max(copy) <= 1600


def test_a_copy_is_upright_and_has_the_announced_measures():
    camera = exif(orientation=6)
    turned = take_in(BytesIO(encoded(quadrants((2000, 1400)), "JPEG", exif=camera)))

    copy = web_copy(turned.data)

    image = decoded(copy.data)
    assert (copy.width, copy.height) == image.size == web_size(1400, 2000)
    assert image.getexif()[0x0112] == 1
    assert image.getpixel((1000, 100)) == pytest.approx((255, 0, 0), abs=6)


def test_a_download_says_what_it_shows_in_both_languages():
    original = take_in(BytesIO(encoded(noise((1800, 1200)), "PNG"))).data

    copy = web_copy(original)
    download = described(copy.data, copy.span, TEXT)

    again = take_in(BytesIO(download))
    assert (again.format, again.width, again.height) == ("jpeg", 1600, 1067)
    assert (again.embedded.caption, again.embedded.credit) == ("Görüşme", "İZAZDER")
    assert '<rdf:li xml:lang="az">Görüş</rdf:li>'.encode() in download


def test_a_stored_copy_can_be_described_later():
    copy = web_copy(take_in(BytesIO(encoded(noise(), "WEBP"))).data)

    splice = describe(copy.data, copy.span, TEXT)

    body = copy.data[copy.span.start : copy.span.end]
    download = splice.prefix + body + splice.suffix
    assert described_size(splice, copy.span) == len(download)
    assert decoded(download).tobytes() == decoded(copy.data).tobytes()


def test_a_copy_tells_nothing_private():
    copy = web_copy(telltale_jpeg())

    assert CANARY.encode() not in copy.data
    assert dict(decoded(copy.data).getexif().get_ifd(0x8825)) == {}
