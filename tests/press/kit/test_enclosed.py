"""A visit's kit, in which its releases travel as well."""

import hashlib
import json
import subprocess
import sys
import tracemalloc
import zlib
from dataclasses import replace

import pytest

from press.kit import KitPhoto, Parcel, fingerprint
from tests.press.kit.samples import photo, version
from tests.press.kit.test_parcel import unpacked
from tests.press.kit.visits import BOTH, listed, papers, release, visit


def test_the_releases_lie_beside_the_visit_in_the_folders_of_their_languages():
    turkish_only = release(version("tr"), number="2026/04")

    files = unpacked(Parcel(visit(release(), turkish_only)))

    assert list(files) == [
        *papers("izazder-2026-01-baku-ziyareti", "tr"),
        *papers("izazder-2026-03", "tr"),
        *papers("izazder-2026-04", "tr"),
        "tr/foto-altlari.txt",
        "tr/basin-iletisim.vcf",
        *papers("izazder-2026-01-baku-ziyareti", "az"),
        *papers("izazder-2026-03", "az"),
        "az/foto-alti-yazilari.txt",
        "az/metbuatla-elaqe.vcf",
        "photos/izazder-2026-01-baku-ziyareti-01.jpg",
        "photos/izazder-2026-03-01.jpg",
        "photos/izazder-2026-04-01.jpg",
        "manifest.json",
    ]


def test_an_enclosed_release_is_the_document_that_travels_alone():
    alone = unpacked(Parcel(release()))

    enclosed = unpacked(Parcel(visit(release())))

    shared = [*papers("izazder-2026-03", "tr"), *papers("izazder-2026-03", "az")]
    assert [enclosed[name] for name in shared] == [alone[name] for name in shared]


def test_the_caption_list_covers_the_photos_of_all():
    files = unpacked(Parcel(visit(release(), release(number="2026/04"))))

    for path, word in (("tr/foto-altlari", "Dosya"), ("az/foto-alti-yazilari", "Fayl")):
        lines = files[f"{path}.txt"].decode("utf-8-sig").splitlines()
        assert [line for line in lines if line.startswith(f"{word}: ")] == [
            f"{word}: photos/izazder-2026-01-baku-ziyareti-01.jpg",
            f"{word}: photos/izazder-2026-03-01.jpg",
            f"{word}: photos/izazder-2026-04-01.jpg",
        ]


def test_a_photo_of_the_visit_and_of_its_release_is_sent_once():
    same = replace(photo("izazder-2026-01-baku-01.jpg", b"one", BOTH), key="k")
    again = replace(same, name="izazder-2026-03-01.jpg")
    contents = visit(release(photos=(again,)), photos=(same,))

    files = unpacked(Parcel(contents))

    assert [name for name in files if name.startswith("photos/")] == [
        "photos/izazder-2026-01-baku-01.jpg"
    ]
    text = files["tr/izazder-2026-03-tr.txt"].decode("utf-8-sig")
    assert "photos/izazder-2026-01-baku-01.jpg" in text
    assert listed(files)["enclosed"][0]["files"][-1] in files


def test_releases_of_one_name_do_not_overwrite_each_other():
    twins = [release(number="", key="baku"), release(number="", key="baku")]

    files = unpacked(Parcel(visit(*twins)))

    assert {*papers("izazder-baku", "tr"), *papers("izazder-baku-2", "tr")} <= set(
        files
    )


def test_a_language_of_a_release_alone_has_its_folder_list_and_contact():
    files = unpacked(Parcel(visit(release(), versions=(version("tr"),))))

    assert [name for name in files if name.startswith("az/")] == [
        *papers("izazder-2026-03", "az"),
        "az/foto-alti-yazilari.txt",
        "az/metbuatla-elaqe.vcf",
    ]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_length_is_known_before_the_first_byte(count):
    enclosed = [release(number=f"2026/{number:02}") for number in range(count)]

    parcel = Parcel(visit(*enclosed))

    assert len(b"".join(parcel.stream())) == parcel.length


@pytest.mark.parametrize(
    "changed",
    [
        (),
        (release(version("tr")),),
        (release(revision=5),),
        (release(version("tr", title="Başka"), version("az")),),
        (release(), release(number="2026/04")),
    ],
)
def test_the_tag_changes_with_every_enclosed_release(changed):
    assert Parcel(visit(*changed)).tag != Parcel(visit(release())).tag
    assert fingerprint(visit(release())) == fingerprint(visit(release()))


def test_the_same_contents_give_the_same_bytes_in_another_process():
    script = (
        "import hashlib; from press.kit import Parcel;"
        "from tests.press.kit.visits import release, visit;"
        "kit = Parcel(visit(release(), release(number='2026/04')));"
        "print(hashlib.sha256(b''.join(kit.stream())).hexdigest())"
    )
    contents = visit(release(), release(number="2026/04"))

    here = hashlib.sha256(b"".join(Parcel(contents).stream())).hexdigest()
    there = subprocess.run(  # noqa: S603 - the script is our own
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert there.stdout.strip() == here


def test_a_selection_has_a_folder_per_visit_each_with_its_manifest():
    second = visit(release(number="2026/04"), key="2026-02-gence-ziyareti")

    files = unpacked(Parcel(visit(release()), second))

    for folder, number in (("01-baku", "03"), ("02-gence", "04")):
        of_one = f"izazder-2026-{folder}-ziyareti/"
        manifest = json.loads(files[f"{of_one}manifest.json"])
        assert of_one + f"tr/izazder-2026-{number}-tr.pdf" in files
        for file in manifest["files"]:
            digest = hashlib.sha256(files[of_one + file["path"]]).hexdigest()
            assert file["sha256"] == digest


def test_photos_leave_piece_by_piece():
    pieces, size = 64, 1 << 18
    own, other = (large(fill, pieces, size) for fill in (b"a", b"b"))
    parcel = Parcel(visit(release(photos=(other,)), photos=(own,)))

    tracemalloc.start()
    sent = sum(map(len, parcel.stream()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert sent == parcel.length > 2 * pieces * size
    assert peak < 8 * size


def large(fill, pieces, size):
    def chunks():
        for _ in range(pieces):
            yield fill * size

    crc = 0
    for piece in chunks():
        crc = zlib.crc32(piece, crc)
    return KitPhoto(f"{fill.decode()}.jpg", pieces * size, crc, chunks)
