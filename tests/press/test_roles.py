"""The four roles hold the rights of the table, and nothing else."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from press import roles
from press.roles import ADMINISTRATOR, EDITOR, PLANNER, WRITER
from tests.factories.press import UserFactory

pytestmark = pytest.mark.django_db


def rights(role):
    held = Group.objects.get(name=role).permissions.filter(
        content_type__app_label="press"
    )
    return set(held.values_list("codename", flat=True))


@pytest.mark.parametrize("role", [WRITER, EDITOR, PLANNER, ADMINISTRATOR])
def test_each_role_holds_exactly_its_row_of_the_table(role):
    assert rights(role) == roles.RIGHTS["press"][role]


def test_every_right_of_the_table_exists():
    wanted = set().union(*roles.RIGHTS["press"].values())

    known = Permission.objects.filter(
        content_type__app_label="press", codename__in=wanted
    )

    assert set(known.values_list("codename", flat=True)) == wanted


@pytest.mark.parametrize(
    ("right", "who"),
    [
        ("add_release", {WRITER, EDITOR, ADMINISTRATOR}),
        ("submit_release", {WRITER, EDITOR, ADMINISTRATOR}),
        ("approve_release", {EDITOR, ADMINISTRATOR}),
        ("delete_release", {EDITOR, ADMINISTRATOR}),
        ("read_any_release", {EDITOR, PLANNER, ADMINISTRATOR}),
        ("change_person", {WRITER, EDITOR, ADMINISTRATOR}),
        ("change_topic", {EDITOR, ADMINISTRATOR}),
        ("view_photo", {WRITER, EDITOR, PLANNER, ADMINISTRATOR}),
        ("view_user", {ADMINISTRATOR}),
        ("change_presscontact", {ADMINISTRATOR}),
    ],
)
def test_who_holds_a_right(right, who):
    assert {role for role in roles.NAMES if right in rights(role)} == who


def test_a_migration_mends_what_somebody_changed_by_hand():
    writers = Group.objects.get(name=WRITER)
    writers.permissions.add(Permission.objects.get(codename="approve_release"))
    writers.permissions.remove(Permission.objects.get(codename="add_release"))
    elsewhere = Permission.objects.get(codename="add_session")
    writers.permissions.add(elsewhere)

    roles.give_rights(apps.get_app_config("press"), using="default")

    assert rights(WRITER) == roles.RIGHTS["press"][WRITER]
    assert elsewhere in writers.permissions.all()


@pytest.mark.django_db(transaction=True)
def test_the_roles_survive_an_emptied_database():
    call_command("flush", verbosity=0, interactive=False)

    assert rights(EDITOR) == roles.RIGHTS["press"][EDITOR]
    assert UserFactory(role=EDITOR).has_perm("press.approve_release")
