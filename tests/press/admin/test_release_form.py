"""Writing a release: words in two languages, and everybody and everything placed in it."""

import datetime as dt

import pytest

from press.models import Release, Status
from press.models.words import TranslationState, state
from tests.factories.press import (
    ReleaseFactory,
    UserFactory,
)
from tests.press.admin.desk import address, fields_of, opened, save
from tests.press.admin.releases import ADD, TYPED

pytestmark = pytest.mark.django_db


def test_a_new_release_belongs_to_its_writer_and_has_its_addresses(writer):
    save(writer, ADD, opened(writer, ADD) | TYPED)

    release = Release.objects.get()
    assert (release.author, release.status) == (writer.user, Status.DRAFT)
    assert (release.slug_tr, release.slug_az) == ("bakude-gorus", "bakida-gorus")
    assert (release.worded_tr_by, release.worded_az_by) == (writer.user, writer.user)
    assert [state(release, code) for code in ("tr", "az")] == [
        TranslationState.CURRENT
    ] * 2


def test_saving_leads_back_to_the_form_and_handing_in_to_its_page(writer):
    saved = save(writer, ADD, opened(writer, ADD) | TYPED)
    release = Release.objects.get()
    again = opened(writer, address(release)) | {"_submit": [""]}

    handed_in = save(writer, address(release), again)

    assert saved.url == address(release)
    assert handed_in.url == f"/admin/press/release/{release.pk}/move/submit/"


def test_one_language_alone_can_be_saved_and_leaves_no_address_in_the_other(writer):
    turkish = {name: value for name, value in TYPED.items() if name.endswith("_tr")}

    save(writer, ADD, opened(writer, ADD) | turkish)

    release = Release.objects.get()
    assert (release.slug_tr, release.slug_az) == ("bakude-gorus", None)


def test_a_change_of_one_language_leaves_the_other_outdated_unless_it_says_otherwise(
    writer,
):
    release = ReleaseFactory(author=writer.user)
    save(
        writer,
        address(release),
        opened(writer, address(release)) | {"lead_az": ["Təzə."]},
    )

    data = opened(writer, address(release)) | {
        "lead_tr": ["Yazım."],
        "untouched": ["on"],
    }
    save(writer, address(release), data)
    release.refresh_from_db()
    small = state(release, "az")
    save(
        writer,
        address(release),
        opened(writer, address(release)) | {"lead_tr": ["Başka."]},
    )
    release.refresh_from_db()

    assert (small, state(release, "az")) == (
        TranslationState.CURRENT,
        TranslationState.OUTDATED,
    )


def test_an_outdated_translation_that_was_checked_becomes_current(writer):
    release = ReleaseFactory(author=writer.user)
    url = address(release)
    save(writer, url, opened(writer, url) | {"lead_tr": ["a"], "lead_az": ["b"]})
    save(writer, url, opened(writer, url) | {"lead_tr": ["Başka."]})

    save(writer, url, opened(writer, url) | {"checked_az": ["on"]})

    release.refresh_from_db()
    assert state(release, "az") == TranslationState.CURRENT


def test_formatted_text_is_clean_before_it_is_stored(writer):
    hostile = {"body_tr": ['<p onclick="x()">Metin<script>alert(1)</script></p>']}

    save(writer, ADD, opened(writer, ADD) | TYPED | hostile)

    assert Release.objects.get().body_tr == "<p>Metin</p>"


def test_an_address_that_is_taken_is_said_in_its_own_tab(writer):
    ReleaseFactory(slug_az="alinmis")

    answer = writer.post(ADD, opened(writer, ADD) | TYPED | {"slug_az": ["alinmis"]})

    assert answer.status_code == 200
    assert fields_of(answer)["title_tr"] == TYPED["title_tr"]
    assert "activeTab = 'az'" in answer.content.decode()


def test_the_year_of_a_number_stays(signed_in):
    editor = signed_in("editor")
    release = ReleaseFactory(
        number=3, author=UserFactory(), dateline_date=dt.date(2026, 1, 28)
    )
    moved = opened(editor, address(release)) | {"dateline_date": ["31/12/2025"]}
    in_the_year = opened(editor, address(release)) | {"dateline_date": ["30/01/2026"]}

    refused = editor.post(address(release), moved)
    save(editor, address(release), in_the_year)

    release.refresh_from_db()
    assert refused.status_code == 200
    assert (release.dateline_date, release.year) == (dt.date(2026, 1, 30), 2026)


def test_every_input_of_a_language_says_which_it_is(writer):
    page = writer.get(ADD).content.decode()

    for name in ("title", "lead", "body", "slug", "dateline_city"):
        for language in ("tr", "az"):
            tag = page.split(f'name="{name}_{language}"')[1].split(">")[0]
            assert f'lang="{language}"' in tag


def test_title_and_lead_are_counted_and_never_cut(writer):
    page = writer.get(ADD).content.decode()
    long_title = "Ş" * 140

    save(writer, ADD, opened(writer, ADD) | TYPED | {"title_tr": [long_title]})

    assert page.count('data-advised="100"') == page.count('data-advised="320"') == 2
    assert "press/admin/advised.js" in page
    assert Release.objects.get().title_tr == long_title


def test_a_refused_form_names_the_release_as_it_is_saved(writer):
    release = ReleaseFactory(author=writer.user, title_tr="Kayıtlı başlık")
    ReleaseFactory(slug_tr="alinmis")
    typed = {"title_tr": ["Yazılan başlık"], "slug_tr": ["alinmis"]}

    answer = writer.post(address(release), opened(writer, address(release)) | typed)

    assert answer.status_code == 200
    assert fields_of(answer)["title_tr"] == typed["title_tr"]
    assert answer.context["original"].title_tr == "Kayıtlı başlık"


@pytest.mark.usefixtures("source_language")
def test_a_publication_time_that_does_not_exist_is_refused_with_one_sentence(editor):
    wrong = {"publish_at_0": ["31.02.2036"], "publish_at_1": ["25:00"]}

    answer = editor.post(ADD, opened(editor, ADD) | TYPED | wrong)

    assert answer.context["adminform"].form.errors == {
        "publish_at": [
            "Give a day of the calendar and an hour, as in 28.01.2026, 14:30."
        ]
    }


def test_a_title_that_is_too_long_is_said_to_be_and_not_cut(editor):
    long = "a" * 300
    form = editor.get(ADD).context["adminform"].form

    answer = editor.post(ADD, opened(editor, ADD) | TYPED | {"title_tr": [long]})

    assert "maxlength" not in form.fields["title_tr"].widget.attrs
    assert list(answer.context["adminform"].form.errors) == ["title_tr"]
    assert fields_of(answer)["title_tr"] == [long]
