"""The whole kit as one ZIP."""

import hashlib
import io
import json
import subprocess
import sys
from dataclasses import replace
from zipfile import ZipFile

import pytest

from press.kit import Parcel, fingerprint
from tests.press.kit.samples import caption, kit, photo, version

PHOTOS = (
    photo("izazder-2026-03-01.jpg", b"one" * 99, (caption("tr"), caption("az"))),
    photo("izazder-2026-03-02.jpg", b"two" * 9999, (caption("tr"), caption("az"))),
)


def unpacked(parcel):
    with ZipFile(io.BytesIO(b"".join(parcel.stream()))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_kit_has_a_folder_per_language_the_photos_and_a_manifest():
    assert list(unpacked(Parcel(kit(photos=PHOTOS)))) == [
        "tr/izazder-2026-03-tr.pdf",
        "tr/izazder-2026-03-tr.docx",
        "tr/izazder-2026-03-tr.txt",
        "tr/izazder-2026-03-tr.html",
        "tr/foto-altlari.txt",
        "tr/basin-iletisim.vcf",
        "az/izazder-2026-03-az.pdf",
        "az/izazder-2026-03-az.docx",
        "az/izazder-2026-03-az.txt",
        "az/izazder-2026-03-az.html",
        "az/foto-alti-yazilari.txt",
        "az/metbuatla-elaqe.vcf",
        "photos/izazder-2026-03-01.jpg",
        "photos/izazder-2026-03-02.jpg",
        "manifest.json",
    ]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_the_length_is_known_before_the_first_byte(count):
    parcel = Parcel(kit(photos=PHOTOS[:count]))

    assert len(b"".join(parcel.stream())) == parcel.length


def test_the_manifest_lists_every_other_file_as_it_was_sent():
    files = unpacked(Parcel(kit(photos=PHOTOS)))

    listed = json.loads(files.pop("manifest.json"))
    assert {
        file["path"]: (file["size"], file["sha256"]) for file in listed["files"]
    } == {
        name: (len(data), hashlib.sha256(data).hexdigest())
        for name, data in files.items()
    }


def test_the_manifest_says_what_when_and_in_which_languages():
    contents = kit(version("tr", address="https://example.org/tr/"))

    listed = json.loads(unpacked(Parcel(contents))["manifest.json"])

    assert listed["files"][0]["standard"] == "a-2a ua-1"
    del listed["files"]
    assert listed == {
        "format": "izazder-press-kit/1",
        "kind": "release",
        "key": "baku-temaslari",
        "number": "2026/03",
        "version": 4,
        "changed_at": "2026-01-28T15:30:00+03:00",
        "published_at": "2026-01-28T15:30:00+03:00",
        "embargo_until": None,
        "languages": [
            {
                "language": "tr",
                "state": "current",
                "approved_at": "2026-01-28T15:30:00+03:00",
                "included": True,
                "title": "Bakü'de görüşme",
                "address": "https://example.org/tr/",
            },
            {
                "language": "az",
                "state": "missing",
                "approved_at": None,
                "included": False,
            },
        ],
    }


def test_a_kit_in_one_language_holds_only_that_language():
    files = unpacked(Parcel(kit(version("tr", note="Yalnızca Türkçe."))))

    assert {name.partition("/")[0] for name in files} == {"tr", "manifest.json"}
    assert "Yalnızca Türkçe." in files["tr/izazder-2026-03-tr.txt"].decode()


def test_a_selection_has_a_folder_per_kit_each_with_its_manifest():
    chosen = kit(photos=PHOTOS), kit(number="2026/04"), kit(key="same-number")

    parcel = Parcel(*chosen)
    files = unpacked(parcel)

    assert len(b"".join(parcel.stream())) == parcel.length
    folders = {name.partition("/")[0] for name in files}
    assert folders == {"izazder-2026-03", "izazder-2026-04", "izazder-2026-03-2"}
    listed = json.loads(files["izazder-2026-03/manifest.json"])["files"]
    for file in listed:
        data = files[f"izazder-2026-03/{file['path']}"]
        assert file["sha256"] == hashlib.sha256(data).hexdigest()


def test_the_same_contents_give_the_same_bytes_in_another_process():
    script = (
        "import hashlib; from press.kit import Parcel;"
        "from tests.press.kit.samples import kit;"
        "print(hashlib.sha256(b''.join(Parcel(kit()).stream())).hexdigest())"
    )

    here = hashlib.sha256(b"".join(Parcel(kit()).stream())).hexdigest()
    there = subprocess.run(  # noqa: S603 - the script is our own
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert there.stdout.strip() == here


@pytest.mark.parametrize(
    "changed",
    [
        kit(version("tr")),
        kit(revision=5),
        kit(version("tr", title="Başka"), version("az")),
        kit(photos=(photo(data=b"other"),)),
        kit(photos=(photo(data=b"picture", captions=(caption("tr"),)),)),
    ],
)
def test_the_tag_changes_with_the_contents(changed):
    assert Parcel(changed).tag != Parcel(kit(photos=(photo(),))).tag


def test_the_tag_does_not_change_with_the_way_a_photo_is_opened():
    assert fingerprint(kit(photos=(photo(),))) == fingerprint(kit(photos=(photo(),)))


def test_photos_are_not_opened_before_the_first_byte():
    read = []

    def chunks():
        read.append(True)
        yield b"picture"

    parcel = Parcel(kit(photos=(replace(photo(), chunks=chunks),)))
    before = list(read)
    files = unpacked(parcel)

    assert before == []
    assert files["photos/izazder-2026-03-01.jpg"] == b"picture"
