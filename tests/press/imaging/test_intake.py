import hashlib
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageOps

from press.imaging.intake import MOST_BYTES, take_in
from tests.press.imaging.pictures import (
    decoded,
    encoded,
    exif,
    jpeg,
    noise,
    quadrants,
    riff,
    riff_chunk,
    sixteen_bit_png,
    srgb_profile,
)


def taken(data):
    return take_in(BytesIO(data))


FORMATS = [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")]


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
def test_a_photograph_is_stored_with_what_is_known_about_it(kind, extension):
    intake = taken(encoded(noise((320, 240)), kind))

    assert (intake.format, intake.extension) == (kind.lower(), extension)
    assert intake.mime == f"image/{kind.lower()}"
    assert (intake.width, intake.height, intake.orientation) == (320, 240, 1)
    assert intake.sha256 == hashlib.sha256(intake.data).hexdigest()


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
def test_the_pixels_are_untouched(kind, extension):
    original = encoded(noise(), kind)

    intake = taken(original)

    assert decoded(intake.data).tobytes() == decoded(original).tobytes()


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
def test_the_span_is_the_body_and_its_checksum(kind, extension):
    intake = taken(encoded(noise(), kind))

    body = intake.data[intake.span.start : intake.span.end]

    assert intake.span.length == len(body)
    assert intake.span.crc32 == zlib.crc32(body)
    assert intake.head + body == intake.data


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
def test_a_stored_original_taken_in_again_is_the_same(kind, extension):
    options = {"icc_profile": srgb_profile(), "exif": exif(orientation=6)[6:]}
    once = taken(encoded(noise(), kind, **options))

    twice = taken(once.data)

    assert twice.data == once.data


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_how_the_picture_is_turned_survives(kind, extension, orientation):
    camera = exif(orientation=orientation)
    original = encoded(quadrants(), kind, exif=camera)

    intake = taken(original)

    upright = ImageOps.exif_transpose(decoded(intake.data))
    assert intake.orientation == orientation
    assert (intake.width, intake.height) == upright.size
    assert upright.tobytes() == ImageOps.exif_transpose(decoded(original)).tobytes()
    assert (intake.width > intake.height) == (orientation < 5)


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
def test_the_colour_profile_stays(kind, extension):
    profile = srgb_profile()

    intake = taken(encoded(noise(), kind, icc_profile=profile))

    assert decoded(intake.data).info["icc_profile"] == profile


def test_a_profile_in_several_segments_stays_whole():
    profile = bytearray(srgb_profile())
    profile += bytes(150_000)
    profile[:4] = len(profile).to_bytes(4, "big")

    intake = taken(jpeg(icc_profile=bytes(profile)))

    assert decoded(intake.data).info["icc_profile"] == bytes(profile)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(jpeg(progressive=True), id="progressive"),
        pytest.param(encoded(noise(mode="L"), "JPEG"), id="grey JPEG"),
        pytest.param(encoded(noise(mode="CMYK"), "JPEG"), id="CMYK JPEG"),
        pytest.param(encoded(noise().convert("P"), "PNG"), id="palette PNG"),
        pytest.param(encoded(noise(mode="RGBA"), "PNG"), id="transparent PNG"),
        pytest.param(encoded(noise(mode="LA"), "PNG"), id="grey transparent PNG"),
        pytest.param(
            encoded(noise().convert("P"), "PNG", transparency=3),
            id="holes in a palette",
        ),
        pytest.param(
            encoded(noise(mode="L").convert("I;16"), "PNG"), id="16-bit grey PNG"
        ),
        pytest.param(
            sixteen_bit_png((96, 96), (0xC8FF, 0x6400, 0x3280)), id="16-bit PNG"
        ),
        pytest.param(encoded(noise().convert("1"), "PNG"), id="black and white PNG"),
        pytest.param(encoded(noise(), "WEBP", lossless=True), id="lossless WebP"),
        pytest.param(encoded(noise(mode="RGBA"), "WEBP"), id="transparent WebP"),
        pytest.param(
            encoded(noise(mode="RGBA"), "WEBP", lossless=True), id="both in WebP"
        ),
    ],
)
def test_every_kind_of_coding_passes_unchanged(data):
    intake = taken(data)

    before, after = decoded(data), decoded(intake.data)
    assert (after.mode, after.size) == (before.mode, before.size)
    assert after.tobytes() == before.tobytes()
    assert after.info.get("transparency") == before.info.get("transparency")


def test_only_the_first_picture_of_several_in_one_jpeg_is_kept():
    """Phones put a depth map or a second view behind the photograph (MPO)."""
    second = noise(seed=40)
    file = BytesIO()
    noise().save(file, "MPO", save_all=True, append_images=[second])
    assert Image.open(BytesIO(file.getvalue())).n_frames == 2

    intake = taken(file.getvalue())

    kept = decoded(intake.data)
    assert kept.format == "JPEG"
    assert kept.tobytes() == decoded(file.getvalue()).tobytes()
    assert intake.data.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize(("kind", "extension"), FORMATS)
@pytest.mark.parametrize(
    "tail", [b"PK\x03\x04META-INF/", b"<html><script>alert(1)</script>", bytes(99)]
)
def test_what_follows_the_end_of_the_picture_is_cut_off(kind, extension, tail):
    plain = encoded(noise(), kind)

    intake = taken(plain + tail)

    assert intake.data == taken(plain).data
    assert tail not in intake.data


def test_a_file_of_exactly_the_largest_size_is_taken():
    plain = jpeg()

    intake = taken(plain.ljust(MOST_BYTES, b"\0"))

    assert intake.data == taken(plain).data


def test_a_webp_that_forgot_its_last_padding_byte_is_taken():
    coded = encoded(noise(), "WEBP")[12:]
    odd = riff(coded, riff_chunk(b"EXIF", exif()[:-1]))
    assert odd[-1:] == b"\0"

    assert taken(odd[:-1]).data == taken(odd).data
