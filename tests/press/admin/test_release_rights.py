"""Who reads, writes and deletes which release in the admin; nothing slips in by a form."""

import pytest

from press.models import Release, Status
from tests.factories.press import PersonFactory, ReleaseFactory, UserFactory
from tests.press.admin.desk import address, opened, texts
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db

LIST = address(Release, "changelist")
CANARY = "Kızılkuyruklubaykuş"


@pytest.fixture
def foreign():
    """A draft of somebody else, with a word that must not be seen."""
    return ReleaseFactory(
        author=UserFactory(role="writer"), title_tr=CANARY, title_az=CANARY
    )


def listed(client, query=""):
    return texts(client.get(LIST + query), "field-titled")


def test_writers_find_their_own_and_what_was_handed_in(signed_in, foreign):
    writer = signed_in("writer")
    own = ReleaseFactory(author=writer.user, title_tr="Benim taslağım")
    submitted = ReleaseFactory(in_review=True, title_tr="Başkasının")

    assert set(listed(writer)) == {str(own), str(submitted)}
    assert listed(writer, f"?q={CANARY}") == []


@pytest.mark.parametrize("role", ["editor", "planner", "administrator"])
def test_the_others_find_every_draft(signed_in, foreign, role):
    assert listed(signed_in(role)) == [CANARY]


PAGES = ["change", "history", "delete"]


@pytest.mark.parametrize("page", PAGES)
def test_a_foreign_draft_is_at_no_page_of_a_writers(signed_in, foreign, page):
    writer = signed_in("writer")

    answer = writer.get(address(foreign, page), follow=True)
    missing = writer.get(
        address(foreign, page).replace(str(foreign.pk), "99999"), follow=True
    )

    assert CANARY not in answer.content.decode()
    assert (answer.status_code, answer.redirect_chain) == (
        missing.status_code,
        missing.redirect_chain,
    )


@pytest.mark.parametrize("way", ["preview/tr/", "move/submit/", "move/approve/"])
def test_a_foreign_draft_is_neither_previewed_nor_moved(signed_in, foreign, way):
    answer = signed_in("writer").get(f"/admin/press/release/{foreign.pk}/{way}")

    assert answer.status_code == 403
    assert CANARY not in answer.content.decode()


@pytest.mark.parametrize(
    "status", [Status.IN_REVIEW, Status.APPROVED, Status.WITHDRAWN]
)
def test_writers_read_their_own_text_but_write_it_only_as_a_draft(signed_in, status):
    writer = signed_in("writer")
    traits = {"in_review": {"in_review": True}, "approved": {"public": True}}
    row = ReleaseFactory(author=writer.user, **traits.get(status, {"withdrawn": True}))
    before = Release.objects.values().get()

    page = writer.get(address(row))
    answer = writer.post(address(row), {"title_tr": "Değişti", "version": row.version})

    assert row.title_tr in page.content.decode()
    assert (page.status_code, answer.status_code) == (200, 403)
    assert Release.objects.values().get() == before


@pytest.mark.parametrize("role", [None, "planner"])
def test_whoever_does_not_write_adds_nothing(signed_in, role):
    answer = signed_in(role).post(address(Release, "add"), {"title_tr": "x"})

    assert answer.status_code == 403
    assert not Release.objects.exists()


def test_what_the_workflow_decides_cannot_be_posted(signed_in):
    writer = signed_in("writer")
    row = ReleaseFactory(author=writer.user)
    names = [
        "status",
        "number",
        "year",
        "author",
        "submitted_by",
        "approved_by",
        "withdrawn_at",
        "approved_tr_at",
        "approved_az_at",
        "worded_tr_by",
        "follows_tr",
        "notice_tr",
        "is_sample",
    ]
    before = Release.objects.values(*names).get()
    sent = {name: ["1"] for name in names} | {"status": ["approved"], "embargo": ["on"]}
    planned = {
        "publish_at_0": ["28/01/2026"],
        "publish_at_1": ["12:00"],
        "together": ["on"],
    }

    writer.post(address(row), opened(writer, address(row)) | sent | planned)
    row.refresh_from_db()

    assert row.version == 2
    assert Release.objects.values(*names).get() == before
    assert (row.publish_at, row.embargo, row.together) == (None, False, False)


def test_editors_may_plan_a_draft_ahead(editor):
    row = ReleaseFactory()
    planned = {
        "publish_at_0": ["28/01/2036"],
        "publish_at_1": ["12:00"],
        "embargo": ["on"],
    }

    editor.post(address(row), opened(editor, address(row)) | planned)
    row.refresh_from_db()

    assert row.publish_at.isoformat() == "2036-01-28T09:00:00+00:00"
    assert (row.embargo, row.status) == (True, Status.DRAFT)


def test_a_forged_row_in_a_read_only_form_is_not_saved(signed_in):
    writer = signed_in("writer")
    row = ReleaseFactory(author=writer.user)
    data = opened(writer, address(row))
    add_row(data, "mentions", person=PersonFactory().pk, order=0)
    Release.objects.update(status=Status.IN_REVIEW)

    answer = writer.post(address(row), data)

    assert answer.status_code == 403
    assert not row.mentions.exists()


@pytest.mark.parametrize(
    ("trait", "status"),
    [
        ({}, 302),
        ({"in_review": True}, 302),
        ({"embargoed": True}, 403),
        ({"public": True}, 403),
        ({"withdrawn": True}, 403),
    ],
    ids=str,
)
def test_editors_delete_what_nobody_has_seen_and_nothing_else(editor, trait, status):
    row = ReleaseFactory(**trait)

    answer = editor.post(address(row, "delete"), {"post": "yes"})

    assert answer.status_code == status
    assert Release.objects.exists() is (status == 403)


def test_a_writer_deletes_their_own_draft_and_finds_it_among_the_deleted(signed_in):
    writer = signed_in("writer")
    row = ReleaseFactory(author=writer.user, title_tr=CANARY)
    writer.post(address(row, "delete"), {"post": "yes"})

    page = writer.get(address(Release, "deleted"))

    assert not Release.objects.exists()
    assert CANARY in page.content.decode()


def test_a_recovered_draft_is_its_authors_again(signed_in):
    author = UserFactory(role="writer")
    editor = signed_in("editor")
    row = ReleaseFactory(author=author)
    editor.post(address(row, "delete"), {"post": "yes"})
    deleted = editor.get(address(Release, "deleted")).context["versions"][0]
    way = address(Release, "add") + f"?recovered={deleted.pk}"

    editor.post(way, opened(editor, way))

    assert Release.objects.get().author == author


def test_nothing_is_deleted_by_a_selection(editor):
    row = ReleaseFactory()

    editor.post(
        LIST, {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"}
    )

    assert Release.objects.exists()


@pytest.mark.parametrize(
    "lookup",
    [
        "author__password__startswith=a",
        "author__email__contains=x",
        "_to_field=author",
        "e=1",
        "body_tr__contains=x",
    ],
)
def test_the_list_answers_no_question_that_it_does_not_offer(
    signed_in, foreign, lookup
):
    page = signed_in("writer").get(f"{LIST}?{lookup}", follow=True)

    assert CANARY not in page.content.decode()
    assert page.status_code in {200, 400}
