"""Approved words are read-only until an editor chooses to correct them."""

import pytest

from press.models import Release, Status
from press.models.words import TranslationState, state
from tests.factories.press import (
    APPROVED,
    FAR_AWAY,
    PersonFactory,
    ReleaseFactory,
)
from tests.press.admin.desk import address, opened, texts
from tests.press.admin.releases import hostile, words
from tests.press.admin.rows import fill_row, remove_row

pytestmark = pytest.mark.django_db


@pytest.fixture
def half(public):
    """Public in Turkish; the Azerbaijani is written and not approved."""
    Release.objects.update(approved_az_at=None)
    public.refresh_from_db()
    return public


def test_nothing_that_is_approved_can_be_posted(editor, public):
    before = Release.objects.values().get()

    editor.post(address(public), opened(editor, address(public)) | hostile(public))

    after = Release.objects.values().get()
    changed = {name for name in after if after[name] != before[name]}
    assert changed <= {"version", "changed_at"}


def test_the_rows_of_an_approved_release_neither_come_nor_go_nor_change(editor, public):
    url = address(public)
    before = everything_placed(public)
    data = opened(editor, url)
    stranger = PersonFactory()
    remove_row(data, "mentions", 0)
    fill_row(
        data, "mentions", 0, order=7, person=stranger.pk, title_tr="Hiç", title_az="Heç"
    )
    fill_row(
        data, "quotes", 0, text_tr="Demedi.", text_az="Demədi.", approved_by="Kimse"
    )
    data["mentions-TOTAL_FORMS"] = ["3"]
    fill_row(
        data, "mentions", 2, person=stranger.pk, order=0, title_tr="x", title_az="x"
    )

    editor.post(url, data)

    assert everything_placed(public) == before


def everything_placed(release):
    return [
        list(rows.order_by("pk").values())
        for rows in (
            release.mentions,
            release.quotes,
            release.namings,
            release.pictures,
        )
    ]


def test_a_form_that_was_opened_before_the_approval_is_not_saved_after_it(editor):
    row = ReleaseFactory(in_review=True)
    data = opened(editor, address(row)) | {"lead_tr": ["Okunmadı."]}
    Release.objects.update(
        status=Status.APPROVED, approved_tr_at=APPROVED, publish_at=FAR_AWAY, version=2
    )

    answer = editor.post(address(row), data)
    row.refresh_from_db()

    assert (answer.status_code, row.version) == (200, 2)
    assert row.lead_tr != "Okunmadı."
    assert texts(answer, "meanwhile") != []


def test_a_language_that_is_not_approved_stays_open(editor, half):
    url = address(half)
    before = words(half)
    data = opened(editor, url) | hostile(half)
    fill_row(data, "quotes", 0, text_tr="Demedi.", text_az="Çevrildi.")

    editor.post(url, data)
    half.refresh_from_db()
    quote = half.quotes.get()

    turkish = {name: text for name, text in before.items() if name.endswith("_tr")}
    assert {name: getattr(half, name) for name in turkish} == turkish
    assert (half.title_az, half.slug_az, half.kind) == ("Değişti", "deyisdi", "release")
    assert (quote.text_tr, quote.text_az) == ("Söz.", "Çevrildi.")
    assert half.public_languages(half.publish_at) == ["tr"]


def test_a_withdrawn_release_can_only_be_read(editor):
    release = ReleaseFactory(withdrawn=True)
    before = Release.objects.values().get()

    page = editor.get(address(release))
    answer = editor.post(address(release), hostile(release))

    assert (page.status_code, answer.status_code) == (200, 403)
    assert Release.objects.values().get() == before


def test_an_approved_translation_is_marked_as_checked_without_a_correction(
    editor, public
):
    Release.objects.update(follows_az="something older")
    data = opened(editor, address(public)) | {"checked_az": ["on"]}

    editor.post(address(public), data)
    public.refresh_from_db()

    assert state(public, "az") == TranslationState.CURRENT
    assert not public.corrections.exists()


def test_text_that_can_only_be_read_looks_as_it_will(signed_in):
    reader = signed_in("planner")
    row = ReleaseFactory(body_tr="<h2>Ara başlık</h2><p>5 &lt; 7</p>")

    page = reader.get(address(row)).content.decode()

    assert "<h2>Ara başlık</h2><p>5 &lt; 7</p>" in page


def test_the_notice_that_readers_find_stands_above_the_text(editor):
    release = ReleaseFactory(withdrawn=True)
    Release.objects.update(notice_tr="Geri çekildi.", notice_az="Geri götürüldü.")

    said = texts(editor.get(address(release)), "publishing-reason")

    assert ["Geri çekildi." in said[0], "Geri götürüldü." in said[1]] == [True, True]
