"""A lost second factor is taken back by an administrator, and its owner hears of it."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.test import Client
from django.urls import reverse

from press.models import User
from tests.factories.press import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


def with_factor(role="editor", **fields):
    user = UserFactory(role=role, **fields)
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)
    return user


def signed_in(role, **fields):
    browser = Client()
    browser.user = UserFactory(role=role, name="Yönetici", **fields)
    browser.force_login(browser.user)
    return browser


def page(user):
    return reverse("admin:press_user_second_factor", args=[user.pk])


def factors(user):
    return Authenticator.objects.filter(user=user).count()


@pytest.fixture
def administrator():
    return signed_in("administrator")


def reset(browser, user, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return browser.post(page(user))


def test_it_is_gone_with_its_recovery_codes(
    administrator, django_capture_on_commit_callbacks
):
    user, other = with_factor(), with_factor()

    answer = reset(administrator, user, django_capture_on_commit_callbacks)

    assert answer.url == reverse("admin:press_user_change", args=[user.pk])
    assert (factors(user), factors(other)) == (0, 2)


def test_its_owner_is_asked_for_a_new_one(
    administrator, settings, django_capture_on_commit_callbacks
):
    user, owner = with_factor(), Client()
    reset(administrator, user, django_capture_on_commit_callbacks)

    settings.TWO_FACTOR_REQUIRED = True
    owner.force_login(user)

    assert owner.get("/admin/").url.startswith(reverse("mfa_activate_totp"))


def test_its_owner_gets_a_mail_that_says_who_did_it(
    administrator, django_capture_on_commit_callbacks
):
    user = with_factor(email="editor@example.org")

    reset(administrator, user, django_capture_on_commit_callbacks)

    (message,) = mail.outbox
    assert message.to == ["editor@example.org"]
    assert message.body.count("Yönetici") == 2


def test_a_mail_server_that_is_away_keeps_nobody_out(
    administrator, settings, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = "tests.izazder.accounts.nowhere.Unreachable"
    user = with_factor()

    answer = reset(administrator, user, django_capture_on_commit_callbacks)

    assert (answer.status_code, factors(user)) == (302, 0)


def test_it_stands_in_the_users_history(
    administrator, django_capture_on_commit_callbacks
):
    user = with_factor()

    reset(administrator, user, django_capture_on_commit_callbacks)

    history = reverse("admin:press_user_history", args=[user.pk])
    assert "İkinci doğrulama" in administrator.get(history).content.decode()


def test_looking_changes_nothing(administrator):
    user = with_factor()

    answer = administrator.get(page(user))

    assert (answer.status_code, factors(user)) == (200, 2)
    assert "office-step-danger" in answer.content.decode()


def test_the_way_to_it_stands_on_the_users_page_while_there_is_one(administrator):
    user, without = with_factor(), UserFactory(role="editor")

    shown = [
        page(who) in administrator.get(address(who)).content.decode()
        for who in (user, without, administrator.user)
    ]

    assert shown == [True, False, False]


def address(user):
    return reverse("admin:press_user_change", args=[user.pk])


@pytest.mark.parametrize("role", ["writer", "editor", "planner", None])
def test_nobody_but_administrators_takes_one_back(role):
    user, browser = with_factor(), signed_in(role)

    answers = [browser.get(page(user)), browser.post(page(user))]

    assert [answer.status_code for answer in answers] == [403, 403]
    assert factors(user) == 2


def test_nobody_takes_back_their_own(administrator):
    me = administrator.user
    TOTP.activate(me, generate_totp_secret())

    assert administrator.post(page(me)).status_code == 403
    assert factors(me) == 1


def test_a_superusers_is_out_of_an_administrators_reach(administrator):
    above = with_factor(is_superuser=True)

    assert administrator.post(page(above)).status_code == 403
    assert factors(above) == 2


def test_a_link_from_elsewhere_takes_nothing_back():
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(UserFactory(role="administrator"))
    user = with_factor()

    assert browser.post(page(user)).status_code == 403
    assert factors(user) == 2


def test_a_user_that_does_not_exist_is_not_told_from_a_forbidden_one(administrator):
    missing = User(pk=999_999)

    assert administrator.post(page(missing)).status_code == 403
