"""What is posted past the forms: rows of others, columns that no form has, endless rows."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils.translation import override

from press.models import (
    Mention,
    Naming,
    Photo,
    Picture,
    Quote,
    Release,
    User,
)
from tests.factories.press import (
    MentionFactory,
    NamingFactory,
    PersonFactory,
    PhotoFactory,
    PictureFactory,
    QuoteFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.admin.desk import address, opened
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db

PARTS = {
    "mentions": (Mention, MentionFactory, "person"),
    "quotes": (Quote, QuoteFactory, "speaker"),
    "namings": (Naming, NamingFactory, "organisation"),
    "pictures": (Picture, PictureFactory, "photo"),
}
STRANGE = ["1000000000000", "0", "-1", "x"]


@pytest.fixture
def writer(signed_in):
    return signed_in("writer")


@pytest.fixture
def own(writer):
    return ReleaseFactory(author=writer.user)


def row(part, placed, **more):
    """One row of a part as a form that was opened with it would send it."""
    _model, _factory, noun = PARTS[part]
    fields = {"id": placed.pk, noun: getattr(placed, f"{noun}_id"), "order": 0} | more
    if part == "quotes":
        fields["spoken_in"] = "tr"
    return {f"{part}-0-{name}": [value] for name, value in fields.items()} | {
        f"{part}-TOTAL_FORMS": ["1"],
        f"{part}-INITIAL_FORMS": ["1"],
    }


def kept(model, key):
    """What the database holds; asked in one language, for columns differ by it."""
    with override("tr"):
        return model.objects.filter(pk=key).values().get()


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("forged", [{}, {"DELETE": "on"}, {"title_tr": "Forged"}])
def test_a_row_of_another_release_is_neither_changed_taken_nor_deleted(
    writer, own, part, forged
):
    model, factory, _noun = PARTS[part]
    placed = factory(release=ReleaseFactory(author=UserFactory(role="writer")))
    before = kept(model, placed.pk)
    sent = opened(writer, address(own)) | row(part, placed, **forged)
    sent[f"{part}-0-release"] = [own.pk]

    answer = writer.post(address(own), sent)

    assert answer.status_code in {200, 302}
    assert kept(model, placed.pk) == before


@pytest.mark.parametrize("name", ["INITIAL_FORMS", "TOTAL_FORMS"])
@pytest.mark.parametrize("count", STRANGE)
def test_no_number_of_rows_keeps_the_office_waiting(writer, own, name, count):
    MentionFactory(release=own)
    sent = opened(writer, address(own))

    answer = writer.post(address(own), sent | {f"mentions-{name}": [count]})

    assert answer.status_code in {200, 302}
    assert own.mentions.count() == 1


@pytest.mark.parametrize("part", ["mentions", "namings", "pictures"])
def test_what_somebody_else_entered_meanwhile_is_not_entered_twice(writer, own, part):
    model, factory, noun = PARTS[part]
    sent = opened(writer, address(own))
    placed = factory(release=own)
    add_row(sent, part, **{noun: getattr(placed, f"{noun}_id"), "order": 0})

    answer = writer.post(address(own), sent)

    assert answer.status_code == 200
    assert "zaten" in answer.content.decode()
    assert model.objects.count() == 1


def test_the_first_author_is_whoever_signed_in(writer):
    sent = opened(writer, address(Release, "add"))
    forged = {"author": [UserFactory().pk], "status": ["approved"], "number": ["7"]}

    writer.post(address(Release, "add"), sent | forged | {"title_tr": ["Benim"]})

    kept = Release.objects.values("author", "status", "number").get()
    assert kept == {"author": writer.user.pk, "status": "draft", "number": None}


def test_what_intake_found_out_about_a_photo_cannot_be_posted(writer):
    photo = PhotoFactory()
    names = ["key", "original", "sha256", "extension", "format", "size", "width"]
    names += ["body_start", "body_end", "body_crc32", "uploaded_by", "version"]
    before = Photo.objects.values(*names).get()
    forged = {name: ["1"] for name in names[:-1]} | {"original": ["../db.sqlite3"]}

    writer.post(address(photo), opened(writer, address(photo)) | forged)

    photo.refresh_from_db()
    assert photo.version == 2
    assert Photo.objects.values(*names).get() == before | {"version": 2}


@pytest.mark.parametrize("role", ["writer", "editor", "planner"])
def test_only_administrators_touch_accounts(signed_in, role):
    client, other = signed_in(role), UserFactory()
    pages = [address(User, "changelist"), address(User, "add"), address(other)]
    pages += [f"/admin/press/user/{other.pk}/password/", address(other, "delete")]

    answers = [(client.get(page), client.post(page, {"post": "yes"})) for page in pages]

    statuses = {answer.status_code for pair in answers for answer in pair}
    assert statuses == {403}
    assert User.objects.filter(pk=other.pk).exists()


def test_an_administrator_makes_nobody_a_superuser(signed_in):
    admin, other = signed_in("administrator"), UserFactory(role="writer")
    foreign = Group.objects.create(name="everything")
    forged = {
        "is_superuser": ["on"],
        "user_permissions": [str(Permission.objects.first().pk)],
        "groups": [str(foreign.pk)],
        "password": ["plain"],
        "email_key": ["x"],
        "last_login_0": ["2020-01-01"],
    }
    before = User.objects.filter(pk=other.pk).values().get()

    admin.post(address(other), opened(admin, address(other)) | forged)
    admin.post(address(User, "add"), {"email": ["a@example.org"]} | forged)

    assert User.objects.filter(pk=other.pk).values().get() == before
    assert not User.objects.filter(is_superuser=True).exists()
    assert not foreign.user_set.exists()


def test_an_administrator_neither_changes_nor_becomes_a_superuser(signed_in):
    admin, above = signed_in("administrator"), UserFactory(is_superuser=True)
    before = User.objects.filter(pk=above.pk).values().get()
    pages = [address(above), address(above, "delete")]
    pages += [f"/admin/press/user/{above.pk}/password/"]

    answers = [
        admin.post(page, {"password1": "x" * 20, "password2": "x" * 20, "post": "yes"})
        for page in pages
    ]

    assert {answer.status_code for answer in answers} == {403}
    assert User.objects.filter(pk=above.pk).values().get() == before


def test_nobody_gives_themselves_another_role(signed_in):
    admin = signed_in("administrator")
    sent = opened(admin, address(admin.user))
    editors = Group.objects.get(name="editor").pk

    admin.post(address(admin.user), sent | {"groups": [editors], "is_staff": []})

    admin.user.refresh_from_db()
    assert [group.name for group in admin.user.groups.all()] == ["administrator"]
    assert admin.user.is_staff


def test_a_search_of_a_thousand_words_is_a_search(writer):
    PersonFactory(name_tr="Perviz")

    answer = writer.get("/admin/press/person/", {"q": "perviz " * 1_200})

    assert answer.status_code == 200
    assert "Perviz" in answer.content.decode()
