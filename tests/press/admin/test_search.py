"""Searching forgives spelling, and answers only what may be asked."""

import pytest
from django.urls import reverse

from press.admin.search import searched
from press.models import Organisation, Person, Photo, PressContact, Topic
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    TopicFactory,
)
from tests.press.admin.desk import address

pytestmark = pytest.mark.django_db


def found(browser, model, term):
    answer = browser.get(address(model, "changelist"), {"q": term})
    return [str(row) for row in answer.context["cl"].result_list]


@pytest.mark.parametrize(
    "term", ["perviz altay", "PERVİZ", "pervis", "Pərviz", "altay p"]
)
def test_a_person_is_found_however_the_name_is_spelled(editor, term):
    PersonFactory(name_tr="Perviz Altay", name_az="Pərviz Altay")
    PersonFactory(name_tr="Leyla Aliyeva", name_az="Leyla Əliyeva")

    assert found(editor, Person, term) == ["Perviz Altay"]


@pytest.mark.parametrize("term", ["izmir", "IZMIR", "İzmir", "ızmır"])
def test_a_dotless_i_finds_izmir(editor, term):
    OrganisationFactory(name_tr="İzmir Ticaret Odası")
    OrganisationFactory(name_tr="Bakü Odası")

    assert found(editor, Organisation, term) == ["İzmir Ticaret Odası"]


def test_nouns_without_a_folded_column_are_searched_the_same_way(signed_in):
    admin = signed_in("administrator")
    TopicFactory(name_tr="Kardeş şehir", name_az="Qardaşlaşmış şəhər")
    TopicFactory(name_tr="Kültür", name_az="Mədəniyyət")
    PressContactFactory(name_tr="Işık Güneş")

    assert found(admin, Topic, "kardesh") == []
    assert found(admin, Topic, "qardas") == ["Kardeş şehir"]
    assert found(admin, PressContact, "isik") == ["Işık Güneş"]


def test_a_photo_is_found_by_its_caption(editor):
    PhotoFactory(title_tr="Görüşme", caption_az="Bakıda görüş")

    assert found(editor, Photo, "bakida") == ["Görüşme"]


@pytest.mark.parametrize(
    "term", ["%", "_", "(", "[a", "\\", "*", "a|b", ".{1000}", "'"]
)
def test_signs_of_a_query_language_are_letters_like_any_other(editor, term):
    PersonFactory(name_tr="Perviz")

    assert found(editor, Person, term) == []


def test_a_null_sign_is_left_out():
    assert searched("a\x00b") == ["ab"]


def complete(browser, term="", **asked):
    asked = {
        "app_label": "press",
        "model_name": "person",
        "field_name": "portrait",
    } | asked
    return browser.get(reverse("admin:autocomplete"), {"term": term, **asked})


def test_autocompletion_searches_the_same_way(editor):
    OrganisationFactory(name_tr="İzmir Büyükşehir Belediyesi")

    answer = complete(editor, "izmir", model_name="position", field_name="organisation")

    assert [row["text"] for row in answer.json()["results"]] == [
        "İzmir Büyükşehir Belediyesi"
    ]


@pytest.mark.parametrize(
    ("model", "field"),
    [("release", "author"), ("photo", "uploaded_by"), ("release", "approved_by")],
)
def test_autocompletion_tells_no_editor_about_users(editor, model, field):
    assert complete(editor, model_name=model, field_name=field).status_code == 403


@pytest.mark.parametrize(
    "asked",
    [
        {"field_name": "name_tr"},
        {"field_name": "nothing"},
        {"model_name": "nothing"},
        {"app_label": "auth", "model_name": "user", "field_name": "groups"},
    ],
)
def test_autocompletion_answers_no_question_that_no_form_asks(editor, asked):
    assert complete(editor, **asked).status_code == 403


def test_autocompletion_with_a_null_sign_finds_and_breaks_nothing(editor):
    assert complete(editor, "a\x00b").status_code == 200


@pytest.mark.parametrize(
    "question",
    [
        {"uploaded_by__password__startswith": "a"},
        {"uploaded_by__email": "a@example.org"},
        {"_to_field": "sha256"},
        {"_to_field": "key"},
    ],
)
def test_a_list_cannot_be_asked_about_other_tables(editor, question):
    PhotoFactory()

    answer = editor.get(address(Photo, "changelist"), question)

    assert answer.status_code == 400


def test_an_unknown_question_is_dropped(editor):
    answer = editor.get(address(Person, "changelist"), {"nonsense": "1"})

    assert answer.status_code == 302
    assert answer.headers["Location"].endswith("?e=1")
