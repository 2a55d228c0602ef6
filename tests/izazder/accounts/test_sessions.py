"""A session belongs to whoever signed in, and ends when they say so."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from tests.factories.press import PASSWORD, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]
DESK = reverse("admin:index")


@pytest.fixture(autouse=True)
def fresh_limits():
    """Tries are counted in the cache, which outlives a test."""
    cache.clear()


@pytest.fixture
def user():
    return UserFactory(email="yazar@example.org", role="writer")


def signed_in(client=None):
    client = client or Client()
    sent = {"login": "yazar@example.org", "password": PASSWORD}
    client.post(reverse("account_login"), sent)
    return client


def test_a_session_that_somebody_else_began_is_not_taken_over(user):
    attacker = Client()
    attacker.get(reverse("account_login"))
    attacker.session.save()
    planted = attacker.session.session_key or "a" * 32
    victim = Client()
    victim.cookies["sessionid"] = planted

    signed_in(victim)
    attacker.cookies["sessionid"] = planted

    assert victim.get(DESK).status_code == 200
    assert victim.cookies["sessionid"].value != planted
    assert attacker.get(DESK).status_code == 302


def test_signing_out_ends_the_session_everywhere_it_was_copied_to(user):
    client, copy = signed_in(), Client()
    copy.cookies["sessionid"] = client.cookies["sessionid"].value
    before = copy.get(DESK).status_code

    client.post(reverse("account_logout"))

    assert (before, copy.get(DESK).status_code) == (200, 302)


def test_a_new_password_ends_every_other_session(user):
    here, elsewhere = signed_in(), signed_in()
    chosen = "bir körfez bir deniz"
    sent = {"oldpassword": PASSWORD, "password1": chosen, "password2": chosen}

    here.post(reverse("account_change_password"), sent)

    user.refresh_from_db()
    assert user.check_password(chosen)
    assert elsewhere.get(DESK).status_code == 302


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(user):
    cookie = signed_in().cookies["sessionid"]

    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert (cookie["max-age"], cookie["domain"]) == ("", "")
