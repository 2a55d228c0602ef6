"""Two people who edit the same row at once lose nothing."""

import pytest
import reversion

from press.models import Organisation, Person, Position
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PositionFactory,
    UserFactory,
)
from tests.press.admin.desk import address, browser, fields_of, opened, texts
from tests.press.at_once import at_once


@pytest.fixture
def perviz(db):
    return PersonFactory(name_tr="Perviz", name_az="Pərviz", biography_tr="Kurucu.")


@pytest.fixture
def leyla(db):
    """A colleague with a browser of her own."""
    return browser(UserFactory(role="editor", name="Leyla"))


def test_a_form_that_nobody_overtook_is_saved(editor, perviz):
    sent = opened(editor, address(perviz)) | {"biography_tr": ["Kurucu ve başkan."]}

    answer = editor.post(address(perviz), sent)

    perviz.refresh_from_db()
    assert (answer.status_code, perviz.biography_tr, perviz.version) == (
        302,
        "Kurucu ve başkan.",
        2,
    )


def test_the_second_to_save_writes_nothing_and_sees_both_texts(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {"biography_tr": ["Benim sözüm."]}
    hers = opened(leyla, address(perviz)) | {"biography_tr": ["Leyla yazdı."]}
    leyla.post(address(perviz), hers)

    answer = editor.post(address(perviz), mine)

    perviz.refresh_from_db()
    assert (answer.status_code, perviz.biography_tr, perviz.version) == (
        200,
        "Leyla yazdı.",
        2,
    )
    assert fields_of(answer)["biography_tr"] == ["Benim sözüm."]
    assert texts(answer, "meanwhile-text") == ["Leyla yazdı.", "Benim sözüm."]
    assert "Leyla" in texts(answer, "meanwhile")[0]


def test_the_page_says_once_that_somebody_saved(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {"biography_tr": ["Benim sözüm."]}
    leyla.post(
        address(perviz), opened(leyla, address(perviz)) | {"biography_tr": ["Onun."]}
    )

    answer = editor.post(address(perviz), mine)

    assert (texts(answer, "errornote"), len(texts(answer, "meanwhile"))) == ([], 1)


def test_what_is_wrong_with_a_stale_form_is_still_said(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {"name_tr": [""], "biography_tr": ["B."]}
    leyla.post(
        address(perviz), opened(leyla, address(perviz)) | {"biography_tr": ["Onun."]}
    )

    answer = editor.post(address(perviz), mine)

    assert len(texts(answer, "errornote")) == 1
    assert list(answer.context["adminform"].form.errors) == ["name_tr"]


def test_saving_again_puts_mine_over_it(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {"biography_tr": ["Benim sözüm."]}
    leyla.post(
        address(perviz), opened(leyla, address(perviz)) | {"biography_tr": ["Onun."]}
    )
    shown = editor.post(address(perviz), mine)

    editor.post(address(perviz), fields_of(shown))

    perviz.refresh_from_db()
    assert (perviz.biography_tr, perviz.version) == ("Benim sözüm.", 3)


def test_what_i_left_alone_is_taken_from_the_other_one(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {"biography_tr": ["Benim sözüm."]}
    hers = opened(leyla, address(perviz)) | {"name_tr": ["Perviz Altay"]}
    leyla.post(address(perviz), hers)
    shown = editor.post(address(perviz), mine)

    editor.post(address(perviz), fields_of(shown))

    perviz.refresh_from_db()
    assert (perviz.name_tr, perviz.biography_tr) == ("Perviz Altay", "Benim sözüm.")


def test_theirs_can_be_chosen_field_by_field(editor, leyla, perviz):
    mine = opened(editor, address(perviz)) | {
        "biography_tr": ["Benim sözüm."],
        "biography_az": ["Mənim sözüm."],
    }
    hers = opened(leyla, address(perviz)) | {
        "biography_tr": ["Onun."],
        "biography_az": ["Onun (az)."],
    }
    leyla.post(address(perviz), hers)
    shown = fields_of(editor.post(address(perviz), mine))

    editor.post(address(perviz), shown | {"theirs": ["biography_az"]})

    perviz.refresh_from_db()
    assert (perviz.biography_tr, perviz.biography_az) == ("Benim sözüm.", "Onun (az).")


def test_a_form_without_its_version_is_not_written(editor, perviz):
    sent = opened(editor, address(perviz)) | {"biography_tr": ["Sürümsüz."]}
    del sent["version"]

    answer = editor.post(address(perviz), sent)

    perviz.refresh_from_db()
    assert (answer.status_code, perviz.biography_tr) == (200, "Kurucu.")


def test_a_changed_row_of_a_noun_counts_as_a_change_of_the_noun(editor, leyla, perviz):
    position = PositionFactory(person=perviz, title_tr="Üye")
    mine = opened(editor, address(perviz)) | {"positions-0-title_tr": ["Başkan"]}
    hers = opened(leyla, address(perviz)) | {"positions-0-title_tr": ["Sekreter"]}
    leyla.post(address(perviz), hers)

    answer = editor.post(address(perviz), mine)

    position.refresh_from_db()
    assert (answer.status_code, position.title_tr) == (200, "Sekreter")
    assert texts(answer, "meanwhile-text") == ["Sekreter", "Başkan"]


def test_a_row_that_somebody_added_stays(editor, leyla, perviz):
    organisation = OrganisationFactory()
    mine = opened(editor, address(perviz)) | {"biography_tr": ["Benim sözüm."]}
    hers = opened(leyla, address(perviz)) | {
        "positions-TOTAL_FORMS": ["1"],
        "positions-0-organisation": [organisation.pk],
        "positions-0-title_tr": ["Başkan"],
        "positions-0-order": ["0"],
    }
    leyla.post(address(perviz), hers)
    shown = editor.post(address(perviz), mine)

    editor.post(address(perviz), fields_of(shown))

    perviz.refresh_from_db()
    assert perviz.biography_tr == "Benim sözüm."
    assert list(perviz.positions.values_list("title_tr", flat=True)) == ["Başkan"]


def test_a_row_that_somebody_removed_is_offered_again_with_my_words(
    editor, leyla, perviz
):
    position = PositionFactory(person=perviz, title_tr="Üye")
    mine = opened(editor, address(perviz)) | {"positions-0-title_tr": ["Başkan"]}
    hers = opened(leyla, address(perviz)) | {"positions-0-DELETE": ["on"]}
    leyla.post(address(perviz), hers)
    shown = fields_of(editor.post(address(perviz), mine))
    gone = not Position.objects.filter(pk=position.pk).exists()

    editor.post(address(perviz), shown)

    assert (gone, shown["positions-INITIAL_FORMS"]) == (True, ["0"])
    assert list(perviz.positions.values_list("title_tr", flat=True)) == ["Başkan"]


def test_two_who_save_in_the_same_moment_are_not_both_told_that_it_worked(
    several_editors,
):
    row = PersonFactory(biography_tr="Kurucu.")
    users = [UserFactory(role="editor", name=name) for name in ("Aynur", "Leyla")]
    desks = [browser(user) for user in users]
    forms = [
        opened(desk, address(row)) | {"biography_tr": [user.name]}
        for desk, user in zip(desks, users, strict=True)
    ]

    answers = at_once(
        *(
            lambda desk=desk, sent=sent: desk.post(address(row), sent)
            for desk, sent in zip(desks, forms, strict=True)
        )
    )

    row.refresh_from_db()
    statuses = [answer.status_code for answer in answers]
    winner = users[statuses.index(302)].name
    assert (sorted(statuses), row.biography_tr, row.version) == ([200, 302], winner, 2)


def test_an_organisation_that_was_never_kept_in_the_history_is_guarded_too(
    editor, leyla, db
):
    row = OrganisationFactory(about_tr="Eski.")
    mine = opened(editor, address(row)) | {"about_tr": ["Benim."]}
    with reversion.create_revision():
        pass
    Organisation.objects.get(pk=row.pk).save()

    answer = editor.post(address(row), mine)

    row.refresh_from_db()
    assert (answer.status_code, row.about_tr) == (200, "Eski.")


def test_a_new_row_has_no_version_to_send(editor):
    sent = opened(editor, address(Person, "add")) | {"name_tr": ["Yeni Kişi"]}

    editor.post(address(Person, "add"), sent)

    assert ("version" in sent, Person.objects.get().slug_tr) == (False, "yeni-kisi")
