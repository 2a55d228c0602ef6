"""The four roles of the office and their rights; always present after a migration."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps as registry
from django.utils.translation import gettext_lazy as _

WRITER, EDITOR, PLANNER, ADMINISTRATOR = "writer", "editor", "planner", "administrator"
NAMES = {
    WRITER: _("writer"),
    EDITOR: _("editor"),
    PLANNER: _("planner"),
    ADMINISTRATOR: _("administrator"),
}


def each(verbs: str, nouns: str) -> set[str]:
    """Codenames of every verb with every noun, both in words with spaces between."""
    return {f"{verb}_{noun}" for verb in verbs.split() for noun in nouns.split()}


WHO_IS_WHO = "organisation person photo"
WRITING = (
    each("add view change", f"release {WHO_IS_WHO}")
    | each("view", "topic presscontact")
    | {"submit_release"}
)
EDITING = (
    WRITING
    | each("add view change delete", f"release topic {WHO_IS_WHO}")
    | {"approve_release", "read_any_release"}
)
READING = each("view", f"release topic presscontact {WHO_IS_WHO}") | {
    "read_any_release"
}
ADMINISTRATION = EDITING | each("add view change delete", "presscontact user")

# Which role holds which rights, per app. A higher app enters its own at start-up.
RIGHTS: dict[str, dict[str, set[str]]] = {
    "press": {
        WRITER: WRITING,
        EDITOR: EDITING,
        PLANNER: READING,
        ADMINISTRATOR: ADMINISTRATION,
    }
}


def give_rights(app_config: Any, using: str, apps: Any = registry, **_: Any) -> None:
    """Bring the groups in line with the table; runs after each migration and flush."""
    try:
        group_model = apps.get_model("auth", "Group")
        permission_model = apps.get_model("auth", "Permission")
    except LookupError:  # going back to before there were groups
        return
    for role, wanted in RIGHTS.get(app_config.label, {}).items():
        group, _created = group_model.objects.using(using).get_or_create(name=role)
        rights = permission_model.objects.using(using).filter(
            content_type__app_label=app_config.label
        )
        set_rights(group, rights, wanted)


def set_rights(group: Any, rights: Any, wanted: Iterable[str]) -> None:
    """Give a group exactly these rights of one app, and leave other apps' alone."""
    held = group.permissions.filter(pk__in=rights.values("pk"))
    group.permissions.remove(*held.exclude(codename__in=wanted))
    group.permissions.add(*rights.filter(codename__in=wanted))
