"""Press kits from the admin: one, or a selection; only of what a person may read."""

import io
import json
from zipfile import ZipFile

import pytest
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.messages import get_messages
from django.core.files.storage import default_storage
from django.urls import reverse

from press.admin import kits
from tests.factories.press import (
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    UserFactory,
)

LIST = "/admin/press/release/"


@pytest.fixture(autouse=True)
def contact(db):
    return PressContactFactory(is_main=True)


def kit(client, release):
    return client.get(reverse("admin:press_release_kit", args=[release.pk]))


def download(client, *releases, **extra):
    pks = [str(release.pk) for release in releases]
    data = {"action": "download_kits", ACTION_CHECKBOX_NAME: pks}
    return client.post(LIST, data | extra)


def unpacked(response):
    return ZipFile(io.BytesIO(b"".join(response)))


def folders(response):
    return {name.split("/")[0] for name in unpacked(response).namelist()}


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_an_editor_takes_the_kit_of_an_embargoed_release_with_its_banner(editor):
    response = kit(editor, ReleaseFactory(embargoed=True, number=3))

    with unpacked(response) as packed:
        text = packed.read("tr/izazder-2026-03-tr.txt").decode()
        manifest = json.loads(packed.read("manifest.json"))
    assert "AMBARGO" in text
    assert manifest["embargo_until"] == "2199-01-01T03:00:00+03:00"
    assert "no-store" in response.headers["Cache-Control"]
    assert "private" in response.headers["Cache-Control"]


def test_a_writer_takes_the_kit_of_their_own_draft(signed_in):
    client = signed_in("writer")

    response = kit(client, ReleaseFactory(author=client.user))

    assert folders(response) == {"tr", "az", "manifest.json"}


@pytest.mark.parametrize("role", [None, "writer"])
def test_nobody_takes_the_kit_of_a_draft_that_they_may_not_read(signed_in, role):
    release = ReleaseFactory(author=UserFactory())

    assert kit(signed_in(role), release).status_code == 403


def test_the_kit_of_nothing_looks_like_the_kit_of_a_foreign_draft(signed_in):
    client, release = signed_in("writer"), ReleaseFactory(author=UserFactory())

    foreign = kit(client, release)
    release.delete()

    assert foreign.status_code == client.get(foreign.wsgi_request.path).status_code


def test_strangers_are_led_to_sign_in(client):
    response = kit(client, ReleaseFactory(public=True))

    assert (response.status_code, response.url.split("?")[0]) == (302, "/admin/login/")


def test_a_release_without_a_complete_text_leads_back_with_the_reason(editor):
    release = ReleaseFactory(title_tr="Yarım", body_tr="", languages=["tr"])

    response = kit(editor, release)

    assert response.url == reverse("admin:press_release_change", args=[release.pk])
    lacking = "“Yarım” şu dilde tamamlanmadı: Türkçe, Azerbaycanca."
    assert said(response) == [f"{lacking} Gerekenler: başlık, spot, metin."]


def test_a_lost_photo_is_named_to_whoever_can_bring_it_back(editor):
    photo = PhotoFactory(title_tr="Liman")
    release = ReleaseFactory(photos=[photo])
    default_storage.delete(photo.original.name)

    response = kit(editor, release)

    assert response.status_code == 302
    assert said(response) == [
        "Şu fotoğrafların okunabilir dosyası yok: “Liman”. Bunları yeniden yükleyin."
    ]


def test_a_selection_comes_as_one_zip_with_a_folder_for_each(editor):
    releases = [
        ReleaseFactory(public=True, number=7, photos=[PhotoFactory()]),
        ReleaseFactory(public=True, number=3),
        ReleaseFactory(slug_tr="taslak", title_tr="Taslak"),
    ]

    response = download(editor, *releases)

    assert response.headers["Content-Disposition"] == (
        'attachment; filename="izazder-2026-03-taslak-kit.zip"'
    )
    assert folders(response) == {"izazder-2026-03", "izazder-2026-07", "izazder-taslak"}


def test_a_selection_with_one_foreign_draft_is_refused_whole_and_names_nothing(
    signed_in,
):
    client = signed_in("writer")
    foreign = ReleaseFactory(title_tr="Gizli bülten", author=UserFactory())

    response = download(client, ReleaseFactory(author=client.user), foreign)

    assert response.status_code == 302
    assert said(response) == [
        "Seçtiklerinizin hepsini okuma yetkiniz yok; hiçbir şey dışa aktarılmadı."
    ]


def test_all_of_the_list_means_all_that_a_person_may_read(signed_in):
    client = signed_in("writer")
    own = ReleaseFactory(author=client.user, slug_tr="benim")
    ReleaseFactory(author=UserFactory(), slug_tr="gizli")
    ReleaseFactory(public=True, number=4)

    response = download(client, own, select_across="1")

    assert folders(response) == {"izazder-2026-04", "izazder-benim"}


def test_a_selection_is_no_larger_than_one_download_holds(editor, monkeypatch):
    monkeypatch.setattr(kits, "MOST_KITS", 2)

    response = download(editor, *ReleaseFactory.create_batch(3))

    assert said(response) == [
        "Bir indirmede en çok 2 basın kiti olabilir: daha azını seçin."
    ]


def test_a_selection_with_one_unfinished_release_leads_back_with_the_reason(editor):
    releases = [
        ReleaseFactory(),
        ReleaseFactory(title_tr="Yarım", lead_tr="", languages=["tr"]),
    ]

    response = download(editor, *releases)

    assert (response.status_code, response.url) == (302, LIST)
    assert [message.split("”")[0] for message in said(response)] == ["“Yarım"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_selection_costs_the_same_however_long(
    editor, count, django_assert_max_num_queries
):
    releases = [
        ReleaseFactory(photos=PhotoFactory.create_batch(count)) for _ in range(count)
    ]

    with django_assert_max_num_queries(22):
        b"".join(download(editor, *releases))


def test_the_page_of_a_release_leads_to_its_kit_once_a_language_is_complete(editor):
    complete = ReleaseFactory(languages=["az"])
    unfinished = ReleaseFactory(lead_tr="", languages=["tr"])

    links = [
        reverse("admin:press_release_kit", args=[release.pk]).encode()
        in editor.get(reverse("admin:press_release_change", args=[release.pk])).content
        for release in (complete, unfinished)
    ]

    assert links == [True, False]
