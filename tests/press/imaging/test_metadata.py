import hashlib
import json
import shutil
import subprocess
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging import iim
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
    decoded,
    encoded,
    exif,
    noise,
    packet,
    srgb_profile,
)

TEXT = PhotoText(
    title={"tr": "Bakü'de görüşme", "az": "Bakıda görüş"},
    caption={
        "tr": "Perviz Altay, Azer Allahveranov ile görüştü. Iğdır & <İzmir>",
        "az": "Pərviz Altay Azər Allahverənovla görüşdü.",
    },
    alt={"tr": "İki kişi masada", "az": "Masa arxasında iki nəfər"},
    credit="Elif Kaya / İZAZDER",
    creator="Elif Kaya",
    copyright="© 2026 İZAZDER",
    usage_terms={"tr": "Haber için serbest", "az": "Xəbər üçün sərbəst"},
    city={"tr": "Bakü", "az": "Bakı"},
    taken_on="2026-01-27",
    people=(
        {"tr": "Perviz Altay", "az": "Pərviz Altay"},
        {"tr": "Azer Allahveranov", "az": "Azər Allahverənov"},
    ),
    source="İZAZDER",
    url="https://izazder.example/tr/fotograflar/1/",
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


RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"


def alternatives(root, name):
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    return {li.get(language): li.text for li in root.find(f".//{name}/{RDF}Alt")}


def both(wording):
    return {"x-default": wording["tr"]} | wording


@every_original
def test_every_word_is_in_the_xmp_in_both_languages(intakes, name):
    intake = intakes[name]

    root = packet(decoded(described(intake.data, intake.span, TEXT)))

    assert alternatives(root, f"{DC}title") == both(TEXT.title)
    assert alternatives(root, f"{DC}description") == both(TEXT.caption)
    assert alternatives(root, f"{DC}rights") == {"x-default": TEXT.copyright}
    assert alternatives(root, f"{CORE}AltTextAccessibility") == both(TEXT.alt)
    assert alternatives(root, f"{RIGHTS}UsageTerms") == both(TEXT.usage_terms)
    assert {
        key: root.findtext(f".//{key}")
        for key in (f"{PHOTOSHOP}Credit", f"{PHOTOSHOP}City", f"{PHOTOSHOP}Source")
    } == {
        f"{PHOTOSHOP}Credit": "Elif Kaya / İZAZDER",
        f"{PHOTOSHOP}City": "Bakü",
        f"{PHOTOSHOP}Source": "İZAZDER",
    }
    assert root.findtext(f".//{PHOTOSHOP}DateCreated") == "2026-01-27"
    assert root.findtext(f".//{RIGHTS}Marked") == "True"
    assert root.findtext(f".//{RIGHTS}WebStatement") == TEXT.url
    assert [li.text for li in root.find(f".//{DC}creator/{RDF}Seq")] == ["Elif Kaya"]
    shown = root.find(f".//{EXTENSION}PersonInImage/{RDF}Bag")
    assert [li.text for li in shown] == ["Perviz Altay", "Azer Allahveranov"]
    detailed = root.find(f".//{EXTENSION}PersonInImageWDetails/{RDF}Bag")
    assert [alternatives(li, f"{EXTENSION}PersonName") for li in detailed] == [
        both(who) for who in TEXT.people
    ]


@every_original
def test_credit_and_orientation_are_in_the_exif(intakes, name):
    intake = intakes[name]

    fields = decoded(described(intake.data, intake.span, TEXT)).getexif()

    assert fields[0x0112] == intake.orientation
    assert fields[0x013B].encode("latin-1").decode() == "Elif Kaya"
    assert fields[0x8298].encode("latin-1").decode() == "© 2026 İZAZDER"


def iptc_digest(block):
    return hashlib.md5(block, usedforsecurity=False).digest()


def test_newsroom_words_are_in_a_jpeg_with_their_digest(intakes):
    intake = intakes["jpg"]

    copy = decoded(described(intake.data, intake.span, TEXT))

    resources = copy.info["photoshop"]
    assert resources[0x0425] == iptc_digest(resources[0x0404])
    assert iim.read(iim.write(TEXT)) == {
        iim.TITLE: "Bakü'de görüşme",
        iim.DATE: "20260127",
        iim.BYLINE: "Elif Kaya",
        iim.CITY: "Bakü",
        iim.HEADLINE: "Bakü'de görüşme",
        iim.CREDIT: "Elif Kaya / İZAZDER",
        iim.SOURCE: "İZAZDER",
        iim.COPYRIGHT: "© 2026 İZAZDER",
        iim.CAPTION: TEXT.caption["tr"],
    }


@pytest.mark.parametrize(
    ("taken_on", "expected"),
    [("2026", "20260000"), ("2026-01", "20260100"), ("2026-01-28", "20260128")],
)
def test_a_date_known_only_in_part_stays_so(taken_on, expected):
    words = iim.read(iim.write(PhotoText(taken_on=taken_on)))

    assert words == {iim.DATE: expected}


@given(st.text(max_size=200), st.text(min_size=1, max_size=90))
def test_newsroom_words_are_cut_between_letters(title, credit):
    words = iim.read(iim.write(PhotoText(title=title + "ə" * 64, credit=credit)))

    assert len(words[iim.TITLE].encode()) <= 64
    assert "\ufffd" not in words[iim.TITLE].replace("\ufffd", "", title.count("\ufffd"))
    assert len(words.get(iim.CREDIT, "").encode()) <= 32


@given(st.text(alphabet=st.characters(), max_size=60))
def test_any_text_gives_a_packet_that_parses(intakes, text):
    intake = intakes["jpg"]
    wording = {"tr": text, "az": text}
    said = PhotoText(wording, wording, wording, text, copyright=text, people=(text,))

    copy = decoded(described(intake.data, intake.span, said))

    assert packet(copy) is not None


@pytest.mark.parametrize("letter", ["a", "ə", "&", "<", "\U0001f54a"])
def test_texts_of_any_length_fit_into_one_segment(intakes, letter):
    intake = intakes["jpg"]
    endless = {"tr": letter * 70_000, "az": letter * 70_000}
    said = PhotoText(*[endless] * 8, people=(endless,) * 200, source=endless)

    copy = decoded(described(intake.data, intake.span, said))

    root = packet(copy)
    assert root.findtext(f".//{PHOTOSHOP}Credit").strip(letter) == ""


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
