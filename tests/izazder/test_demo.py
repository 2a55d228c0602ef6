"""The demo: known passwords, therefore never in production, and nothing edited is lost."""

import pytest
from django.core.management import CommandError, call_command

from izazder.sample.logins import LOGINS, PASSWORD, ensure_users
from press.models import User


def test_the_demo_refuses_to_run_in_production(settings):
    settings.PRODUCTION = True

    with pytest.raises(CommandError, match="never in production"):
        call_command("demo", prepare_only=True)


def test_a_port_that_cannot_be_had_is_a_clear_error():
    with pytest.raises(CommandError, match="make demo PORT=9000"):
        call_command("demo", port=70000)


@pytest.mark.django_db
def test_one_person_per_role_can_sign_in():
    ensure_users()

    users = {user.email: user for user in User.objects.all()}
    assert {
        email: [group.name for group in user.groups.all()]
        for email, user in users.items()
    } == {login.email: [login.role] for login in LOGINS}
    assert all(user.check_password(PASSWORD) for user in users.values())
    assert all(user.is_staff and not user.is_superuser for user in users.values())


@pytest.mark.django_db
def test_people_who_were_edited_stay_as_they_are():
    writer = ensure_users()["writer"]
    writer.name, writer.email = "Yeni Ad", writer.email.upper()
    writer.groups.clear()
    writer.save()

    again = ensure_users()["writer"]

    assert (again.pk, again.name) == (writer.pk, "Yeni Ad")
    assert list(again.groups.all()) == []
    assert User.objects.count() == len(LOGINS)
