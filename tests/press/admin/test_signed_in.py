"""A form that is about to be sent learns whether its writer is still known."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.press import UserFactory
from tests.press.admin.desk import address, opened, way
from tests.press.admin.releases import ADD, TYPED

pytestmark = pytest.mark.django_db
ASK = reverse("admin:press_user_signed_in")


def test_whoever_is_signed_in_gets_a_token_with_which_the_form_is_taken():
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(UserFactory(role="writer"))
    data = opened(browser, ADD) | TYPED | {"csrfmiddlewaretoken": ["void"]}

    before = browser.post(ADD, data).status_code
    answer = browser.get(ASK)
    after = browser.post(ADD, data | {"csrfmiddlewaretoken": answer.json()["token"]})

    assert (before, after.status_code) == (403, 302)
    assert "no-store" in answer.headers["Cache-Control"]


def test_whoever_is_signed_out_is_led_to_signing_in(client):
    answer = client.get(ASK)

    assert (answer.status_code, "login" in answer.url) == (302, True)


def test_the_question_is_only_asked_never_posted(writer):
    assert writer.post(ASK).status_code == 405


def test_forms_and_steps_know_where_to_ask(editor, ready):
    pages = [editor.get(address(ready)), editor.get(way(ready, "send_back"))]

    assert [f'data-asks="{ASK}"' in page.content.decode() for page in pages] == [
        True,
        True,
    ]
