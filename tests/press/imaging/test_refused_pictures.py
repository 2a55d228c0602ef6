import struct
import tracemalloc
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from press.imaging.intake import MOST_BYTES, take_in
from press.imaging.refusals import Refused
from tests.press.imaging.pictures import (
    PNG_SIGNATURE,
    chunk,
    encoded,
    jpeg,
    noise,
    png_header,
    riff,
    riff_chunk,
    segment,
    static,
    telltale_jpeg,
    telltale_png,
    telltale_webp,
)


def refusal(data):
    with pytest.raises(Refused) as caught:
        take_in(BytesIO(data))
    return caught.value.code, caught.value.details


def frames(kind, **options):
    file = BytesIO()
    noise((80, 80)).save(
        file, kind, save_all=True, append_images=[noise((80, 80), seed=1)], **options
    )
    return file.getvalue()


def test_an_empty_file_is_refused():
    assert refusal(b"") == ("empty", {})


def test_a_file_over_the_byte_limit_is_refused_with_the_limit():
    assert refusal(jpeg().ljust(MOST_BYTES + 1, b"\0")) == (
        "too_many_bytes",
        {"limit": MOST_BYTES},
    )


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "BMP", "AVIF", "PDF"])
def test_other_formats_are_refused_whatever_their_name(kind):
    assert refusal(encoded(noise((80, 80)), kind)) == (
        "format_not_taken",
        {"found": kind},
    )


BOMBS = {
    "PNG": PNG_SIGNATURE
    + png_header(50_000, 50_000)
    + chunk(b"IDAT", zlib.compress(bytes(2**20)))
    + chunk(b"IEND", b""),
    "PNG without data": PNG_SIGNATURE + png_header(50_000, 50_000),
    "JPEG": b"\xff\xd8"
    + segment(0xC0, struct.pack(">BHHB", 8, 50_000, 50_000, 3) + bytes(9)),
    "WebP": riff(
        riff_chunk(b"VP8X", bytes(4) + (49_999).to_bytes(3, "little") * 2),
        riff_chunk(b"VP8 ", bytes(20)),
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_picture_that_claims_to_be_vast_is_refused_unopened(name):
    bomb = BOMBS[name]
    tracemalloc.start()

    answer = refusal(bomb)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    limit = 40_000_000 if name == "WebP" else 100_000_000
    assert answer == (
        "too_many_pixels",
        {"width": 50_000, "height": 50_000, "limit": limit},
    )
    assert peak < 10 * len(bomb) + 100_000


@pytest.mark.parametrize("size", [(1, 1), (63, 800), (800, 63)])
def test_a_picture_nobody_could_print_is_refused(size):
    width, height = size

    assert refusal(jpeg(size)) == (
        "too_small",
        {"width": width, "height": height, "minimum": 64},
    )


@pytest.mark.parametrize("size", [(601, 75), (75, 601)])
def test_a_picture_like_a_ribbon_is_refused(size):
    width, height = size

    assert refusal(jpeg(size)) == ("too_narrow", {"width": width, "height": height})


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(frames("PNG"), id="PNG"),
        pytest.param(frames("WEBP", duration=100), id="WebP"),
    ],
)
def test_moving_pictures_are_refused(data):
    assert refusal(data) == ("animated", {})


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(kind, share):
    whole = encoded(noise(), kind)

    code, _ = refusal(whole[: int(len(whole) * share)])

    assert code == "truncated"


def test_a_png_whose_rows_are_missing_is_refused_though_its_end_is_there():
    short = PNG_SIGNATURE + png_header(320, 240)
    short += chunk(b"IDAT", zlib.compress(bytes(5000))) + chunk(b"IEND", b"")

    assert refusal(short) == ("damaged", {})


def test_a_png_with_a_flipped_bit_is_refused():
    whole = bytearray(encoded(noise(), "PNG"))
    whole[len(whole) // 2] ^= 1

    assert refusal(bytes(whole)) == ("damaged", {})


def test_a_jpeg_with_two_headers_is_refused():
    whole = jpeg()
    frame = whole.index(b"\xff\xc0")
    second = segment(0xC0, struct.pack(">BHHB", 8, 9000, 9000, 3) + bytes(9))

    assert refusal(whole[:frame] + second + whole[frame:]) == ("damaged", {})


def test_a_jpeg_of_very_many_scans_is_refused():
    whole = jpeg(progressive=True)
    scan = whole.rindex(b"\xff\xda")

    assert refusal(whole[:scan] + whole[scan:-2] * 100 + whole[-2:]) == ("damaged", {})


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xd8" + segment(0xFE, b"") * 60_000, id="JPEG"),
        pytest.param(
            PNG_SIGNATURE + png_header(80, 80) + chunk(b"tEXt", b"") * 60_000, id="PNG"
        ),
        pytest.param(
            riff(
                encoded(noise((80, 80)), "WEBP")[12:],
                riff_chunk(b"prVt", b"") * 60_000,
            ),
            id="WebP",
        ),
    ],
)
def test_a_file_of_countless_parts_is_refused(data):
    assert refusal(data) == ("damaged", {})


def test_a_webp_whose_headers_disagree_is_refused():
    coded = encoded(noise(), "WEBP")[12:]
    header = bytes(4) + (199).to_bytes(3, "little") * 2

    assert refusal(riff(riff_chunk(b"VP8X", header), coded)) == ("damaged", {})


SAMPLES = [
    jpeg((80, 80)),
    telltale_jpeg(),
    telltale_png(),
    telltale_webp(),
    encoded(noise((80, 80)), "WEBP", lossless=True),
    encoded(noise((80, 80)), "PNG"),
]


@settings(deadline=None)
@given(st.sampled_from(SAMPLES), st.randoms(use_true_random=False))
def test_a_file_damaged_anywhere_is_taken_or_refused_but_never_breaks(sample, chance):
    damaged = bytearray(sample)
    for _ in range(chance.randrange(1, 12)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)

    try:
        intake = take_in(BytesIO(bytes(damaged)))
    except Refused:
        return

    Image.open(BytesIO(intake.data)).load()


@settings(deadline=None)
@given(
    st.sampled_from([b"\xff\xd8\xff", PNG_SIGNATURE, b"RIFF\xff\0\0\0WEBP"]),
    st.integers(),
)
def test_noise_behind_a_familiar_beginning_is_refused(start, seed):
    code, _ = refusal(start + static(5000, seed))

    by_its_claims = {"too_many_pixels", "too_small", "too_narrow"}
    assert code in {"truncated", "damaged"} | by_its_claims
