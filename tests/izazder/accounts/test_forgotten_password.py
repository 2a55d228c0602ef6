"""A forgotten password is set anew by whoever reads the account's own mailbox."""

import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

from tests.factories.press import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]
RESET = reverse("account_reset_password")


@pytest.fixture(autouse=True)
def fresh_limits():
    """Tries are counted in the cache, which outlives a test."""
    cache.clear()


def ask(client, email, **extra):
    return client.post(RESET, {"email": email}, **extra)


def test_the_link_goes_to_the_stored_address_however_it_was_spelled(client):
    UserFactory(email="Isik@Example.org")

    ask(client, "ISIK@example.ORG")

    assert [message.to for message in mail.outbox] == [["Isik@Example.org"]]


@pytest.mark.parametrize(
    ("stored", "entered"),
    [
        ("ali@example.org", "alı@example.org"),
        ("ali@example.org", "alİ@example.org"),
        ("ali@example.org", "\u0430li@example.org"),
        ("strasse@example.org", "straße@example.org"),
        ("straße@example.org", "strasse@example.org"),
        ("ofis@example.org", "oﬁs@example.org"),
    ],
)
def test_no_lookalike_of_an_address_is_sent_the_link(client, stored, entered):
    UserFactory(email=stored)

    ask(client, entered)

    sent = {
        address
        for message in mail.outbox
        if "/password/reset/key/" in message.body
        for address in message.to
    }
    assert sent <= {stored}


def test_unknown_and_inactive_addresses_are_answered_like_known_ones(client):
    UserFactory(email="here@example.org")
    UserFactory(email="gone@example.org", is_active=False)

    answers = [
        ask(client, f"{name}@example.org") for name in ("here", "gone", "nobody")
    ]

    assert {(answer.status_code, answer.url) for answer in answers} == {
        (302, reverse("account_reset_password_done"))
    }
    linked = [message.to for message in mail.outbox if "http" in message.body]
    assert (linked, len(mail.outbox)) == ([["here@example.org"]], 3)


def test_the_link_is_at_the_site_s_own_address(client, settings):
    settings.ALLOWED_HOSTS = ["*"]
    UserFactory(email="ali@example.org")

    ask(
        client,
        "ali@example.org",
        headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"},
    )

    (message,) = mail.outbox
    assert "evil" not in message.body + message.subject
    assert f"{settings.PUBLIC_URL}/account/password/reset/key/" in message.body


def test_the_link_works_once_and_signs_nobody_in(client):
    user = UserFactory(email="ali@example.org", role="writer")
    ask(client, "ali@example.org")
    (link,) = re.findall(r"http://[^/]+(/\S+)", mail.outbox[0].body)
    form = client.get(link, follow=True)
    chosen = {"password1": "iki deniz bir kıyı", "password2": "iki deniz bir kıyı"}

    client.post(form.redirect_chain[-1][0], chosen)
    user.refresh_from_db()
    again = client.get(link, follow=True)

    assert user.check_password("iki deniz bir kıyı")
    assert "_auth_user_id" not in client.session
    assert b'name="password1"' not in again.content


def test_strangers_fill_nobody_s_mailbox(client):
    UserFactory(email="ali@example.org")

    for number in range(8):
        ask(client, "ali@example.org", REMOTE_ADDR=f"10.0.0.{number}")

    assert len(mail.outbox) == 3


@pytest.mark.parametrize("email", ["ali@example.org\nBcc: x@example.org", "a\x00b@c.d"])
def test_an_address_with_controls_is_none(client, email):
    assert ask(client, email).status_code == 200
    assert mail.outbox == []
