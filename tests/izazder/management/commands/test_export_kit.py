"""The press kit by command: found by any address, written whole or not at all."""

import io
import sys
from zipfile import ZipFile

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command

from events.models import VisitSlug
from press.models import ReleaseSlug
from tests.factories.events import VisitFactory
from tests.factories.press import PhotoFactory, PressContactFactory, ReleaseFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def contact(db):
    return PressContactFactory(is_main=True)


@pytest.fixture
def release(contact):
    return ReleaseFactory(public=True, number=3, slug_tr="bakude", slug_az="bakida")


def export(*args, noun="release"):
    said = io.StringIO()
    call_command("export_kit", noun, *map(str, args), stdout=said)
    return said.getvalue()


def refused(*args, noun="release"):
    with pytest.raises(CommandError) as refusal:
        export(*args, noun=noun)
    return refusal.value.returncode, str(refusal.value)


@pytest.mark.parametrize("slug", ["bakude", "bakida", "eski", "2026/03", "2026/3"])
def test_a_release_is_found_by_any_address_and_by_its_number(release, slug, tmp_path):
    ReleaseSlug.objects.create(release=release, language="az", slug="eski")

    export(slug, "-o", tmp_path / "kit.zip")

    names = ZipFile(tmp_path / "kit.zip").namelist()
    assert {name.partition("/")[0] for name in names} == {"tr", "az", "manifest.json"}
    assert [path.name for path in tmp_path.iterdir()] == ["kit.zip"]


def test_in_a_folder_the_kit_has_its_own_name(release, tmp_path):
    said = export("bakude", "-o", tmp_path)

    path = tmp_path / "izazder-2026-03-kit.zip"
    assert said == f"{path}: {path.stat().st_size / 1_000_000:.1f} MB\n"


@pytest.mark.parametrize(
    ("wanted", "folders"),
    [
        (["--language", "az"], {"az"}),
        (["--language", "az", "--language", "tr"], {"tr", "az"}),
    ],
)
def test_only_the_wanted_languages_are_in_it(release, wanted, folders, tmp_path):
    export("bakude", *wanted, "-o", tmp_path / "kit.zip")

    names = ZipFile(tmp_path / "kit.zip").namelist()
    assert {name.partition("/")[0] for name in names} == folders | {"manifest.json"}


def test_a_second_export_is_byte_for_byte_the_same(release, tmp_path):
    export("bakude", "-o", tmp_path / "first.zip")
    export("bakida", "-o", tmp_path / "second.zip")

    first, second = (tmp_path / f"{name}.zip" for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()


def test_a_draft_leaves_with_its_banner(contact, tmp_path):
    ReleaseFactory(slug_tr="taslak")

    export("taslak", "-o", tmp_path / "kit.zip")

    text = ZipFile(tmp_path / "kit.zip").read("tr/izazder-taslak-tr.txt").decode()
    assert "TASLAK: Yayımlanması onaylanmadı." in text


def test_an_unknown_address_suggests_those_that_look_alike(release, tmp_path):
    assert refused("bakudee", "-o", tmp_path) == (
        3,
        "No release is called 'bakudee'. Did you mean bakude or bakida?",
    )


def test_an_address_like_no_other_suggests_nothing(release, tmp_path):
    assert refused("2031/99", "-o", tmp_path) == (
        3,
        "No release is called '2031/99'.",
    )


def test_an_address_of_two_releases_asks_for_a_number(release, tmp_path):
    ReleaseFactory(slug_tr="baska", slug_az="bakude")

    code, said = refused("bakude", "-o", tmp_path)

    assert code == 3
    assert said.startswith("Several releases are called 'bakude': 2026/03, a draft of")


def test_a_language_that_is_not_complete_is_named(contact, tmp_path):
    ReleaseFactory(title_tr="Bakü", slug_tr="bakude", languages=["tr"])

    assert refused("bakude", "--language", "az", "-o", tmp_path) == (
        4,
        "“Bakü” is not complete in Azerbaijani. Needed: title, lead, body.",
    )


def test_without_a_press_contact_there_is_no_kit(db, tmp_path):
    ReleaseFactory(slug_tr="bakude")

    assert refused("bakude", "-o", tmp_path) == (
        4,
        "There is no press contact yet: enter one first.",
    )


def test_a_lost_photo_is_named(contact, tmp_path):
    photo = PhotoFactory(title_tr="Liman")
    ReleaseFactory(slug_tr="bakude", photos=[photo])
    default_storage.delete(photo.original.name)

    assert refused("bakude", "-o", tmp_path) == (
        4,
        "These photos have no readable file: “Liman”. Upload them again.",
    )


def test_a_folder_that_is_not_there_is_told(release, tmp_path):
    path = tmp_path / "none" / "kit.zip"

    assert refused("bakude", "-o", path) == (
        5,
        f"Cannot write {path}: No such file or directory.",
    )


def test_a_kit_that_breaks_off_leaves_the_earlier_one_and_no_half(contact, tmp_path):
    photo = PhotoFactory()
    ReleaseFactory(slug_tr="bakude", photos=[photo])
    whole = bytearray(default_storage.open(photo.original.name).read())
    whole[photo.body_end - 9] ^= 1
    default_storage.delete(photo.original.name)
    default_storage.save(photo.original.name, ContentFile(bytes(whole)))
    path = tmp_path / "kit.zip"
    path.write_bytes(b"the earlier one")

    code, said = refused("bakude", "-o", path)

    assert (code, said.endswith("is not the file that was announced.")) == (4, True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [
        ("kit.zip", b"the earlier one")
    ]


@pytest.mark.parametrize(
    "args",
    [[], ["release"], ["release", "bakude"], ["visit"], ["visit", "baku"], ["person"]],
)
def test_a_command_given_wrongly_is_refused(args):
    with pytest.raises(CommandError):
        call_command("export_kit", *args)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(("output", "bars"), [(Terminal, True), (io.StringIO, False)])
def test_a_bar_shows_the_progress_only_where_somebody_watches(
    release, output, bars, tmp_path, monkeypatch
):
    watched = output()
    monkeypatch.setattr(sys, "stderr", watched)

    export("bakude", "-o", tmp_path / "kit.zip")

    assert ("100%" in watched.getvalue()) is bars


@pytest.fixture
def visit(contact):
    release = ReleaseFactory(number=4, public=True)
    return VisitFactory(public=True, slug_tr="baku", slug_az="baki", releases=[release])


@pytest.mark.parametrize("slug", ["baku", "baki", "eski"])
def test_a_visit_is_found_by_any_address_and_travels_with_its_releases(
    visit, slug, tmp_path
):
    VisitSlug.objects.create(visit=visit, language="az", slug="eski")

    said = export(slug, "-o", tmp_path, noun="visit")

    path = tmp_path / "izazder-2026-01-baku-kit.zip"
    names = ZipFile(path).namelist()
    assert said == f"{path}: {path.stat().st_size / 1_000_000:.1f} MB\n"
    assert "tr/izazder-2026-01-baku-tr.pdf" in names
    assert "az/izazder-2026-04-az.docx" in names


def test_a_visit_leaves_in_the_wanted_language_only(visit, tmp_path):
    export("baku", "--language", "az", "-o", tmp_path / "kit.zip", noun="visit")

    names = ZipFile(tmp_path / "kit.zip").namelist()
    assert {name.partition("/")[0] for name in names} == {"az", "manifest.json"}


def test_a_second_export_of_a_visit_is_byte_for_byte_the_same(visit, tmp_path):
    for name in ("first", "second"):
        export("baku", "-o", tmp_path / name, noun="visit")

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_release_is_no_visit(visit, release, tmp_path):
    assert refused("bakude", "-o", tmp_path, noun="visit") == (
        3,
        "No visit is called 'bakude'. Did you mean baku or baki?",
    )


def test_an_address_of_two_visits_asks_for_the_other_language(visit, tmp_path):
    VisitFactory(slug_tr="sumqayit", slug_az="baku", starts_on="2026-03", ends_on=None)

    assert refused("baku", "-o", tmp_path, noun="visit") == (
        3,
        (
            "Several visits are called 'baku': 2026-01-27, 2026-03. "
            "Give its address in the other language."
        ),
    )


def test_a_visit_that_is_not_complete_is_named(contact, tmp_path):
    VisitFactory(title_tr="Bakü", slug_tr="baku", languages=["tr"])

    assert refused("baku", "--language", "az", "-o", tmp_path, noun="visit") == (
        4,
        "“Bakü” is not complete in Azerbaijani. Needed: title, summary, city.",
    )
