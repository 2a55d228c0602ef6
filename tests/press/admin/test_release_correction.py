"""Correcting approved words: what is asked, recorded, refused and shown."""

import pytest
from reversion.models import Version

from press.models import Release, Status
from press.models.record import ReleaseSlug
from press.models.words import TranslationState, state
from tests.factories.press import (
    PersonFactory,
)
from tests.press.admin.desk import address, fields_of, opened
from tests.press.admin.releases import hostile
from tests.press.admin.rows import add_row, fill_row, remove_row

pytestmark = pytest.mark.django_db


def correcting(editor, release, **typed):
    url = address(release) + "?correct=1"
    data = opened(editor, url) | {"correction_kind": ["small"]}
    return url, data | {name: [text] for name, text in typed.items()}


def test_a_small_correction_is_public_at_once_and_leaves_no_note(editor, public):
    url, data = correcting(editor, public, lead_tr="Düzeltildi.")

    answer = editor.post(url, data)
    public.refresh_from_db()

    assert (answer.status_code, answer.url) == (302, address(public))
    assert (public.lead_tr, public.status) == ("Düzeltildi.", Status.APPROVED)
    assert [(c.kind, c.note_tr, c.by) for c in public.corrections.all()] == [
        ("small", "", editor.user)
    ]
    assert [move.verb for move in public.moves.all()] == ["correct"]
    assert state(public, "az") == TranslationState.CURRENT  # it never followed anything


def test_a_public_note_stands_in_every_approved_language(editor, public):
    url, data = correcting(
        editor,
        public,
        correction_kind="noted",
        note_tr="Ad düzeltildi.",
        note_az="Ad düzəldildi.",
    )

    editor.post(url, data)

    correction = public.corrections.get()
    assert (correction.kind, correction.note_tr, correction.note_az) == (
        "noted",
        "Ad düzeltildi.",
        "Ad düzəldildi.",
    )


def test_a_refused_correction_gives_its_reasons_and_keeps_what_was_typed(
    editor, public
):
    before = Release.objects.values().get()
    url, data = correcting(
        editor, public, correction_kind="noted", lead_tr="Yeni.", title_az=""
    )

    answer = editor.post(url, data)

    said = answer.content.decode()
    assert answer.status_code == 200
    assert Release.objects.values().get() == before
    assert not public.corrections.exists()
    assert fields_of(answer)["lead_tr"] == ["Yeni."]
    assert "Azerbaycanca: henüz eksik: başlık." in said


def test_a_correction_can_change_rows_and_answers_for_what_they_lack(editor, public):
    url, data = correcting(editor, public)
    stranger = PersonFactory()
    add_row(data, "mentions", person=stranger.pk)
    remove_row(data, "quotes", 0)

    refused = editor.post(url, data)
    kept = public.mentions.count(), public.quotes.count()
    fill_row(data, "mentions", 2, title_tr="Üye", title_az="Üzv")
    saved = editor.post(url, data)

    assert (refused.status_code, kept) == (200, (2, 1))
    assert (saved.status_code, public.mentions.count(), public.quotes.count()) == (
        302,
        3,
        0,
    )


def test_an_unapproved_quote_cannot_slip_in_by_a_correction(editor, public):
    url, data = correcting(editor, public)
    speaker = public.quotes.get().speaker
    quote = {"title_tr": "A", "title_az": "A", "text_tr": "Yeni.", "text_az": "Yeni."}
    add_row(data, "quotes", speaker=speaker.pk, **quote)

    answer = editor.post(url, data)

    assert (answer.status_code, public.quotes.count()) == (200, 1)


def test_a_corrected_address_leads_on_from_the_old_one(editor, public):
    old = public.slug_tr
    url, data = correcting(editor, public, slug_tr="yeni-adres")

    editor.post(url, data)

    slugs = ReleaseSlug.objects.values_list("language", "slug", "release")
    assert list(slugs) == [("tr", old, public.pk)]


def test_a_correction_does_not_move_the_publication_time(editor, public):
    url, data = correcting(
        editor, public, publish_at_0="01/01/2020", publish_at_1="10:00"
    )
    before = public.publish_at

    editor.post(url, data | {"embargo": ["on"]})
    public.refresh_from_db()

    assert (public.publish_at, public.embargo) == (before, False)


def test_only_those_who_approve_can_correct(signed_in, public):
    for role in ("writer", "planner"):
        client = signed_in(role)
        answer = client.post(address(public) + "?correct=1", hostile(public))

        assert answer.status_code == 403


def test_an_earlier_version_of_approved_words_comes_back_as_a_correction(
    editor, public
):
    url, data = correcting(editor, public, lead_tr="Düzeltildi.")
    editor.post(url, data)
    url, data = correcting(editor, public, lead_tr="Yine değişti.")
    editor.post(url, data)

    version = Version.objects.get_for_object(public).order_by("pk")[1]
    way = address(public) + f"?restored={version.pk}"
    data = opened(editor, way)

    answer = editor.post(way, data | {"correction_kind": ["small"]})
    public.refresh_from_db()

    assert data["lead_tr"] == ["Düzeltildi."]
    assert (answer.status_code, public.lead_tr) == (302, "Düzeltildi.")
    assert public.corrections.count() == 3
