from io import BytesIO

import pytest
from PIL import Image, ImageCms

from press.imaging.intake import take_in
from press.imaging.renditions import FORMATS, render
from tests.press.imaging.pictures import (
    BLUE,
    LIME,
    WHITE,
    colour_at,
    decoded,
    encoded,
    sixteen_bit_png,
)


def shown(data, kind="jpeg"):
    """What a reader sees of a picture that was uploaded."""
    original = take_in(BytesIO(data)).data
    return decoded(next(render(original, names=["w480"], formats=[kind])).data)


def swapped_primaries():
    """A profile in which red and green have changed places."""
    profile = bytearray(
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_colours_go_through_the_pictures_own_profile(kind):
    red = Image.new("RGB", (320, 240), "red")

    image = shown(encoded(red, kind, icc_profile=swapped_primaries()))

    assert colour_at(image, 0.5, 0.5) == LIME
    assert "icc_profile" not in image.info


def test_a_profile_for_other_colours_is_left_aside():
    grey = Image.new("L", (320, 240), 128)

    image = shown(encoded(grey, "JPEG", icc_profile=swapped_primaries()))

    assert image.getpixel((9, 9)) == pytest.approx((128,) * 3, abs=2)


def half_clear():
    image = Image.new("RGBA", (320, 240), (0, 0, 255, 255))
    image.paste((0, 0, 0, 0), (0, 0, 160, 240))
    return image


def with_hole():
    image = Image.new("P", (320, 240), 1)
    image.putpalette([0, 0, 0, 0, 0, 255])
    image.paste(0, (0, 0, 160, 240))
    return image


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(encoded(half_clear(), "PNG"), id="transparent PNG"),
        pytest.param(encoded(half_clear(), "WEBP"), id="transparent WebP"),
        pytest.param(encoded(with_hole(), "PNG", transparency=0), id="palette"),
        pytest.param(
            encoded(with_hole().convert("RGB"), "PNG", transparency=(0, 0, 0)), id="key"
        ),
    ],
)
def test_transparency_becomes_white_paper(data, kind):
    image = shown(data, kind)

    assert image.mode == "RGB"
    assert [colour_at(image, x, 0.5) for x in (0.2, 0.8)] == [WHITE, BLUE]


@pytest.mark.parametrize(
    ("image", "kind", "expected"),
    [
        pytest.param(Image.new("L", (99, 99), 200), "JPEG", (200,) * 3, id="grey"),
        pytest.param(Image.new("LA", (99, 99), (200, 255)), "PNG", (200,) * 3, id="LA"),
        pytest.param(
            Image.new("I;16", (99, 99), 200 * 257), "PNG", (200,) * 3, id="16"
        ),
        pytest.param(Image.new("1", (99, 99), 1), "PNG", (255,) * 3, id="one bit"),
        pytest.param(
            Image.new("CMYK", (99, 99), (0, 255, 255, 0)),
            "JPEG",
            (255, 0, 0),
            id="CMYK",
        ),
    ],
)
def test_every_kind_of_colour_arrives_as_seen(image, kind, expected):
    made = shown(encoded(image, kind))

    assert made.getpixel((50, 50)) == pytest.approx(expected, abs=3)


def test_sixteen_bits_per_colour_lose_only_the_lower_eight():
    made = shown(sixteen_bit_png((96, 96), (0xC8FF, 0x6400, 0x3280)))

    assert made.getpixel((50, 50)) == pytest.approx((200, 100, 50), abs=3)
