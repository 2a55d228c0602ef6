import json
import shutil
import subprocess
import zlib
from io import BytesIO

import pytest

from press.imaging import xmp
from press.imaging.intake import take_in
from press.imaging.metadata import (
    HEAD_BYTES,
    PhotoText,
    describe,
    described,
    described_crc,
    described_size,
)
from tests.press.imaging.pictures import (
    TEXT,
    decoded,
    encoded,
    exif,
    noise,
    srgb_profile,
)

ORIGINALS = {
    "jpg": encoded(noise(), "JPEG", exif=exif(orientation=6)),
    "progressive.jpg": encoded(
        noise(), "JPEG", progressive=True, icc_profile=srgb_profile()
    ),
    "cmyk.jpg": encoded(noise(mode="CMYK"), "JPEG"),
    "png": encoded(noise(), "PNG", exif=exif(orientation=6)),
    "profiled.png": encoded(noise(mode="RGBA"), "PNG", icc_profile=srgb_profile()),
    "webp": encoded(noise(), "WEBP", exif=exif(orientation=6)),
    "lossless.webp": encoded(
        noise(mode="RGBA"), "WEBP", lossless=True, icc_profile=srgb_profile()
    ),
}
every_original = pytest.mark.parametrize("name", ORIGINALS)


@pytest.fixture(scope="module")
def intakes():
    return {name: take_in(BytesIO(data)) for name, data in ORIGINALS.items()}


@every_original
def test_a_described_copy_has_the_very_bytes_and_pixels_of_the_original(intakes, name):
    intake = intakes[name]
    body = intake.data[intake.span.start : intake.span.end]

    copy = described(intake.data, intake.span, TEXT)

    splice = describe(intake.head, intake.span, TEXT)
    assert copy == splice.prefix + body + splice.suffix
    assert decoded(copy).tobytes() == decoded(intake.data).tobytes()
    assert decoded(copy).info.get("icc_profile") == decoded(intake.data).info.get(
        "icc_profile"
    )


@every_original
def test_length_and_checksum_are_known_before_the_body_is_read(intakes, name):
    intake = intakes[name]

    splice = describe(intake.head, intake.span, TEXT)

    copy = described(intake.data, intake.span, TEXT)
    assert described_size(splice, intake.span) == len(copy)
    assert described_crc(splice, intake.span) == zlib.crc32(copy)


@every_original
def test_the_first_bytes_of_a_file_are_enough_however_many_are_given(intakes, name):
    intake = intakes[name]

    shortest = describe(intake.head, intake.span, TEXT)

    assert describe(intake.data[:HEAD_BYTES], intake.span, TEXT) == shortest
    assert describe(intake.data, intake.span, TEXT) == shortest


@every_original
def test_a_described_copy_taken_in_again_is_the_stored_original(intakes, name):
    intake = intakes[name]

    again = take_in(BytesIO(described(intake.data, intake.span, TEXT)))

    assert again.data == intake.data
    assert again.embedded.title == "Bakü'de görüşme"
    assert again.embedded.caption == TEXT.caption["tr"]
    assert again.embedded.credit == "Elif Kaya / İZAZDER"
    assert again.embedded.copyright == "© 2026 İZAZDER"
    assert again.embedded.taken_on == "2026-01-27"


@every_original
def test_the_words_are_where_other_programs_look(intakes, name):
    intake = intakes[name]

    copy = decoded(described(intake.data, intake.span, TEXT))

    assert copy.info["xmp"] == xmp.packet(TEXT)
    if intake.format == "jpeg":
        assert copy.info["photoshop"].keys() == {0x0404, 0x0425}


@every_original
def test_credit_and_orientation_are_in_the_exif(intakes, name):
    intake = intakes[name]

    fields = decoded(described(intake.data, intake.span, TEXT)).getexif()

    assert fields[0x0112] == intake.orientation
    assert fields[0x013B].encode("latin-1").decode() == "Elif Kaya"
    assert fields[0x8298].encode("latin-1").decode() == "© 2026 İZAZDER"


def test_no_words_at_all_still_give_a_sound_file(intakes):
    intake = intakes["jpg"]

    copy = decoded(described(intake.data, intake.span, PhotoText()))

    assert copy.tobytes() == decoded(intake.data).tobytes()


EXIFTOOL = shutil.which("exiftool")


@pytest.mark.skipif(
    not EXIFTOOL, reason="exiftool is not installed: only our own reading was tested"
)
@every_original
def test_exiftool_finds_nothing_to_object_to(intakes, name, tmp_path):
    intake = intakes[name]
    copy = described(intake.data, intake.span, TEXT)
    (tmp_path / f"stored.{name}").write_bytes(intake.data)
    (tmp_path / f"described.{name}").write_bytes(copy)

    arguments = ["-j", "-a", "-validate", "-warning", "-error", "-XMP-dc:Title-az"]
    answer = subprocess.run(  # noqa: S603 - its path was looked up above
        [EXIFTOOL, *arguments, tmp_path], capture_output=True, check=True
    )

    reports = json.loads(answer.stdout)
    assert sorted(reports, key=lambda report: report["SourceFile"]) == [
        {
            "SourceFile": f"{tmp_path}/described.{name}",
            "Validate": "OK",
            "Title-az": "Bakıda görüş",
        },
        {"SourceFile": f"{tmp_path}/stored.{name}", "Validate": "OK"},
    ]
