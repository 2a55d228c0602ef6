"""The preview: exactly the public page, for those who may read the draft, and for nobody else."""

import pytest

from tests.factories.press import (
    PersonFactory,
    PhotoFactory,
    QuoteFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.admin.desk import browser

pytestmark = pytest.mark.django_db


def way(row, language="tr"):
    return f"/admin/press/release/{row.pk}/preview/{language}/"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("tr", ["Bakü’de görüş", "BAKÜ, 28 Ocak 2026", "Başkan"]),
        ("az", ["Bakıda görüş", "BAKI, 28 yanvar 2026", "Sədr"]),
    ],
)
def test_a_draft_is_shown_in_the_language_asked_for_whatever_the_editors_is(
    signed_in, language, words
):
    editor = signed_in("editor", language="az" if language == "tr" else "tr")
    row = ReleaseFactory(
        title_tr="Bakü’de görüş", title_az="Bakıda görüş", people=[PersonFactory()]
    )
    QuoteFactory(release=row)

    page = editor.get(way(row, language))
    text = page.content.decode()

    assert f'<html lang="{language}"' in text
    assert [word for word in words if word not in text] == []


def test_a_preview_is_nobody_elses_business(signed_in):
    editor = signed_in("editor")
    headers = editor.get(way(ReleaseFactory())).headers

    assert headers["X-Robots-Tag"] == "noindex"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in headers["Cache-Control"]


def test_a_preview_obeys_the_policy_of_public_pages(editor):
    public = policy(editor.get("/tr/"))

    assert policy(editor.get(way(ReleaseFactory()))) == public
    assert not any("unsafe" in directive for directive in public)


def policy(answer):
    return set(answer.headers["Content-Security-Policy"].split("; "))


def test_the_tab_says_that_it_is_a_preview(signed_in):
    page = (
        signed_in("editor", language="az")
        .get(way(ReleaseFactory(title_tr="Görüş")))
        .content.decode()
    )

    assert "Görüş" in page.split("<title>")[1].split("</title>")[0]
    assert page.split("<title>")[1].split("</title>")[0].strip() != "Görüş"


def test_the_photos_of_a_draft_stand_in_it(editor):
    photo = PhotoFactory()
    row = ReleaseFactory(photos=[photo])

    assert f"/media/{photo.key}/" in editor.get(way(row)).content.decode()


def test_a_language_that_is_not_written_says_so_kindly(editor):
    row = ReleaseFactory(languages=["tr"])

    page = editor.get(way(row, "az"))

    assert page.status_code == 200
    assert row.title_tr in page.content.decode()
    assert f"/admin/press/release/{row.pk}/change/" in page.content.decode()


@pytest.mark.parametrize("trait", ["in_review", "embargoed", "public", "withdrawn"])
def test_every_status_can_be_previewed(editor, trait):
    row = ReleaseFactory(**{trait: True})

    assert row.title_tr in editor.get(way(row)).content.decode()


def test_writers_preview_their_own_drafts_and_no_others():
    author, colleague = UserFactory(role="writer"), UserFactory(role="writer")
    row = ReleaseFactory(author=author)

    assert browser(author).get(way(row)).status_code == 200
    assert browser(colleague).get(way(row)).status_code == 403
    assert (
        browser(colleague).get("/admin/press/release/999/preview/tr/").status_code
        == 403
    )


def test_without_a_sign_in_there_is_only_the_door(client):
    answer = client.get(way(ReleaseFactory()))

    assert answer.status_code == 302
    assert "login" in answer.url


@pytest.mark.parametrize("language", ["en", "xx"])
def test_a_language_that_we_do_not_publish_in_has_no_preview(editor, language):
    assert editor.get(way(ReleaseFactory(), language)).status_code == 404


def test_the_preview_shows_nothing_that_readers_will_not_see(editor):
    embargoed = ReleaseFactory(embargoed=True)

    above_the_title = editor.get(way(embargoed)).content.decode().split("<h1")[0]

    assert "<main" in above_the_title
    assert "<aside" not in above_the_title
