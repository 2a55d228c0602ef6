"""Members of the office sign in by e-mail; nobody else does, and not by guessing."""

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.urls import reverse

from press.models import User
from tests.factories.press import PASSWORD, PhotoFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


@pytest.fixture(autouse=True)
def fresh_limits():
    """Tries are counted in the cache, which outlives a test."""
    cache.clear()


def sign_in(client, email, password=PASSWORD, **extra):
    return client.post(
        reverse("account_login"), {"login": email, "password": password}, **extra
    )


def code_of(secret):
    counter = next(iter(yield_hotp_counters_from_time()))
    return f"{hotp_value(secret, counter):06}"


def test_the_admin_asks_strangers_to_sign_in_and_leads_back(client):
    response = client.get("/admin/press/release/", follow=True)

    assert response.redirect_chain == [
        ("/admin/login/?next=/admin/press/release/", 302),
        ("/account/login/?next=%2Fadmin%2Fpress%2Frelease%2F", 302),
    ]


def test_a_writer_signs_in_by_email_and_reaches_the_admin(client):
    UserFactory(email="yazar@example.org", role="writer")

    response = sign_in(client, "yazar@example.org")

    assert response.url == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_the_email_is_compared_case_folded(client):
    UserFactory(email="Isik@example.org", role="writer")

    assert sign_in(client, "ISIK@EXAMPLE.org").status_code == 302


@pytest.mark.parametrize(
    "lookalike", ["alİ@example.org", "alı@example.org", "\u0430li@example.org"]
)
def test_a_lookalike_of_an_email_is_somebody_else(client, lookalike):
    UserFactory(email="ali@example.org", role="writer")

    response = sign_in(client, lookalike)

    assert response.status_code == 200
    assert "_auth_user_id" not in client.session


def test_one_account_for_all_spellings_of_an_email():
    UserFactory(email="ali@example.org")
    double = User(email="ALI@example.org", name="Ali", password="x")

    with pytest.raises(ValidationError, match="e-posta"):
        double.full_clean()


def test_unknown_inactive_and_wrong_password_answer_alike(client):
    UserFactory(email="here@example.org")
    UserFactory(email="gone@example.org", is_active=False)

    answers = {
        sign_in(client, email, "wrong password").content.count(b"errorlist")
        for email in ("here@example.org", "gone@example.org", "nobody@example.org")
    }

    assert answers == {1}


def test_a_deactivated_user_is_out_at_the_next_click(client):
    user = UserFactory(role="writer")
    client.force_login(user)
    assert client.get("/admin/").status_code == 200

    user.is_active = False
    user.save()

    assert client.get("/admin/").status_code == 302


def test_tries_are_limited_even_when_the_forwarded_address_changes(client):
    UserFactory(email="yazar@example.org", role="writer")
    for number in range(20):
        sign_in(
            client,
            "yazar@example.org",
            "wrong",
            HTTP_X_FORWARDED_FOR=f"10.0.0.{number}",
        )

    response = sign_in(client, "yazar@example.org")

    assert "_auth_user_id" not in client.session
    assert response.status_code in {200, 429}


def test_nobody_signs_up(client):
    assert client.get("/account/signup/").status_code == 404
    assert b"signup" not in client.get("/account/login/").content


@pytest.mark.parametrize(
    "target", ["//evil.example", "/\\evil.example", "https://evil.example"]
)
def test_signing_in_never_leads_to_another_site(client, target):
    UserFactory(email="yazar@example.org", role="writer")

    response = client.post(
        reverse("account_login"),
        {"login": "yazar@example.org", "password": PASSWORD, "next": target},
    )

    assert response.url == "/admin/"


@pytest.mark.parametrize("role", ["editor", "planner", "administrator"])
def test_whoever_reads_all_drafts_must_set_up_a_second_factor(client, settings, role):
    settings.TWO_FACTOR_REQUIRED = True
    UserFactory(email="who@example.org", role=role)
    sign_in(client, "who@example.org")

    response = client.get("/admin/press/release/")

    assert (
        response.url == "/account/2fa/app/activate/?next=%2Fadmin%2Fpress%2Frelease%2F"
    )


def test_a_writer_needs_no_second_factor(client, settings):
    settings.TWO_FACTOR_REQUIRED = True
    UserFactory(email="yazar@example.org", role="writer")
    sign_in(client, "yazar@example.org")

    assert client.get("/admin/").status_code == 200


def test_an_editor_enters_with_the_code_of_the_second_factor(client, settings):
    settings.TWO_FACTOR_REQUIRED = True
    user = UserFactory(email="editor@example.org", role="editor")
    secret = generate_totp_secret()
    TOTP.activate(user, secret)

    response = sign_in(client, "editor@example.org")
    assert response.url.startswith("/account/2fa/authenticate/")
    assert client.get("/admin/").status_code == 302
    client.post(response.url, {"code": code_of(secret)})

    assert client.get("/admin/").status_code == 200


def test_a_session_without_the_second_factor_is_asked_for_it(client, settings):
    settings.TWO_FACTOR_REQUIRED = True
    user = UserFactory(email="editor@example.org", role="editor")
    TOTP.activate(user, generate_totp_secret())
    client.force_login(user)

    response = client.get("/admin/")

    assert response.url == "/account/2fa/reauthenticate/?next=%2Fadmin%2F"


@pytest.mark.parametrize(
    ("language", "word"), [("tr", "Giriş yap"), ("az", "Daxil ol")]
)
def test_the_sign_in_page_speaks_the_browser_s_language(client, language, word):
    response = client.get("/account/login/", HTTP_ACCEPT_LANGUAGE=language)

    assert f'<html lang="{language}">' in response.content.decode()
    assert word in response.content.decode()


def test_elsewhere_a_session_without_the_second_factor_is_a_reader(client, settings):
    photo = PhotoFactory()
    address = reverse("photo-file", args=[photo.key, "web", "jpg"])
    client.force_login(UserFactory(role="editor"))
    assert client.get(address).status_code == 200

    settings.TWO_FACTOR_REQUIRED = True

    assert client.get(address).status_code == 404
