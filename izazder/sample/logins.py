"""The people who sign in to the demo: made up, one per role, with a known password."""

from typing import NamedTuple

from django.contrib.auth.models import Group

from press.models import User
from press.models.user import email_key
from press.roles import ADMINISTRATOR, EDITOR, PLANNER, WRITER

PASSWORD = "iki-deniz-1986"  # noqa: S105  (printed by the demo, refused in production)


class Login(NamedTuple):
    """One role, and the fictional person who holds it."""

    role: str
    email: str
    name: str
    language: str


LOGINS = (
    Login(WRITER, "yazar@izazder.example", "Örnek Yazar", "tr"),
    Login(EDITOR, "editor@izazder.example", "Örnek Editör", "tr"),
    Login(PLANNER, "planlama@izazder.example", "Nümunə Planlayıcı", "az"),
    Login(ADMINISTRATOR, "yonetici@izazder.example", "Örnek Yönetici", "tr"),
)


def ensure_users() -> dict[str, User]:
    """The demo's users by role; whoever is there already stays as they were edited."""
    return {login.role: _user(login) for login in LOGINS}


def _user(login: Login) -> User:
    if user := User.objects.filter(email_key=email_key(login.email)).first():
        return user
    user = User.objects.create_user(
        login.email, PASSWORD, name=login.name, language=login.language
    )
    user.groups.set([Group.objects.get(name=login.role)])
    return user
