"""Users are managed by administrators, who cannot rise above themselves."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from press.models import User
from tests.factories.press import PASSWORD, ReleaseFactory, UserFactory
from tests.press.admin.desk import address, opened, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(signed_in):
    return signed_in("administrator", name="Yönetici")


def role(name):
    return Group.objects.get(name=name)


def test_an_administrator_makes_a_user_with_a_role(administrator):
    sent = opened(administrator, address(User, "add")) | {
        "email": ["Yeni@Example.org"],
        "name": ["Yeni Üye"],
        "language": ["az"],
        "password1": [PASSWORD],
        "password2": [PASSWORD],
        "groups": [role("editor").pk],
    }

    answer = administrator.post(address(User, "add"), sent)

    made = User.objects.get(email_key="yeni@example.org")
    assert answer.status_code == 302
    assert (made.name, made.language, list(made.groups.all())) == (
        "Yeni Üye",
        "az",
        [role("editor")],
    )
    assert (made.is_superuser, made.check_password(PASSWORD)) == (False, True)


def test_another_spelling_of_an_address_is_the_same_account(administrator):
    UserFactory(email="ali@example.org")
    sent = opened(administrator, address(User, "add")) | {
        "email": ["ALI@example.org"],
        "name": ["Öteki Ali"],
        "password1": [PASSWORD],
        "password2": [PASSWORD],
    }

    answer = administrator.post(address(User, "add"), sent)

    assert list(answer.context["adminform"].form.errors) == ["email"]


@pytest.mark.parametrize("who", ["writer", "editor", "planner", None])
@pytest.mark.parametrize("page", ["changelist", "add"])
def test_nobody_else_sees_the_users(signed_in, who, page):
    assert signed_in(who).get(address(User, page)).status_code == 403


@pytest.mark.parametrize("who", ["writer", "editor", "planner"])
def test_nobody_else_opens_or_changes_a_user(signed_in, who):
    other = UserFactory()
    browser = signed_in(who)
    password = reverse("admin:auth_user_password_change", args=[other.pk])

    answers = [
        browser.get(address(other)),
        browser.post(address(other), {"name": "x"}),
        browser.post(password, {"password1": PASSWORD, "password2": PASSWORD}),
        browser.get(address(other, "history")),
        browser.post(address(other, "delete"), {"post": "yes"}),
    ]

    assert [answer.status_code for answer in answers] == [403] * 5


@pytest.mark.parametrize(
    "field", ["is_superuser", "user_permissions", "last_login", "email_key"]
)
def test_fields_that_no_form_shows_are_not_taken_from_the_post(administrator, field):
    other = UserFactory()
    before = User.objects.filter(pk=other.pk).values().get()
    sent = opened(administrator, address(other)) | {field: ["1"]}

    answer = administrator.post(address(other), sent)

    other.refresh_from_db()
    assert answer.status_code == 302
    assert User.objects.filter(pk=other.pk).values().get() == before
    assert list(other.user_permissions.all()) == []


def test_administrators_give_themselves_nothing_and_lock_nobody_out(administrator):
    me = administrator.user
    sent = opened(administrator, address(me)) | {
        "is_superuser": ["on"],
        "groups": [role("writer").pk],
    }

    administrator.post(address(me), sent)
    administrator.post(address(me, "delete"), {"post": "yes"})

    me.refresh_from_db()
    assert (me.is_superuser, me.is_active, list(me.groups.all())) == (
        False,
        True,
        [role("administrator")],
    )


def test_a_superuser_is_out_of_an_administrators_reach(administrator):
    above = UserFactory(is_superuser=True, name="Kurucu")
    password = reverse("admin:auth_user_password_change", args=[above.pk])

    answers = [
        administrator.post(address(above), {"name": "x"}),
        administrator.post(password, {"password1": "x" * 20, "password2": "x" * 20}),
        administrator.post(address(above, "delete"), {"post": "yes"}),
    ]

    above.refresh_from_db()
    assert [answer.status_code for answer in answers] == [403] * 3
    assert (above.name, above.check_password(PASSWORD)) == ("Kurucu", True)


def test_a_password_cannot_be_guessed_through_the_list(administrator):
    answer = administrator.get(
        address(User, "changelist"), {"password__startswith": "md5"}
    )

    assert answer.status_code == 400


def test_roles_stand_in_the_form_in_the_offices_words(administrator):
    page = administrator.get(address(UserFactory())).content.decode()

    assert [word in page for word in ("yazar", "editör", "planlamacı", "yönetici")] == [
        True
    ] * 4


def test_everybody_chooses_their_own_language_and_returns_to_the_page(signed_in):
    writer = signed_in("writer")
    page = f"http://testserver{reverse('admin:index')}?a=1"

    answer = writer.post(
        reverse("admin:press_user_language"),
        {"language": "az"},
        headers={"referer": page},
    )

    writer.user.refresh_from_db()
    assert (writer.user.language, answer.headers["Location"]) == ("az", page)


@pytest.mark.parametrize(
    ("language", "referer"),
    [
        ("xx", ""),
        ("az", "https://evil.example/"),
        ("az", "//evil.example"),
        ("", "javascript:alert(1)"),
    ],
)
def test_a_choice_of_language_leads_nowhere_else(signed_in, language, referer):
    writer = signed_in("writer")

    answer = writer.post(
        reverse("admin:press_user_language"),
        {"language": language},
        headers={"referer": referer},
    )

    writer.user.refresh_from_db()
    assert answer.headers["Location"] == reverse("admin:index")
    assert writer.user.language in {"tr", "az"}


def test_a_language_is_not_chosen_by_following_a_link(signed_in):
    assert (
        signed_in("writer").get(reverse("admin:press_user_language")).status_code == 405
    )


def test_users_have_no_group_page(administrator):
    page = administrator.get(reverse("admin:index")).content.decode()

    assert "/admin/auth/group/" not in page
    assert texts(administrator.get(reverse("admin:index")), "office-desk") != []


def test_the_page_shows_nothing_of_a_password_and_keeps_it(administrator):
    other = UserFactory(name="Ayşe")
    page = administrator.get(address(other)).content.decode()

    administrator.post(
        address(other), opened(administrator, address(other)) | {"name": ["Aynur"]}
    )

    other.refresh_from_db()
    assert other.password.split("$")[0] not in page
    assert 'href="../password/"' in page
    assert (other.name, other.check_password(PASSWORD)) == ("Aynur", True)


def test_ones_own_roles_are_told_in_the_offices_words(administrator):
    page = administrator.get(address(administrator.user))

    assert [words for words in texts(page, "readonly") if words == "yönetici"] != []
    assert "administrator" not in texts(page, "readonly")


@pytest.mark.usefixtures("source_language")
def test_whoever_has_written_is_switched_off_and_not_deleted(administrator):
    author = UserFactory(role="writer")
    ReleaseFactory(author=author, title_tr="Yazdığı")

    page = administrator.get(address(author, "delete")).content.decode()
    administrator.post(address(author, "delete"), {"post": "yes"})

    assert "Press release: Yazdığı" in page
    assert "Switch “active” off instead: nobody signs in then." in page
    assert User.objects.filter(pk=author.pk).exists()
