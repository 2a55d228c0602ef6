"""A step is taken by those whose it is, from the version they have read, and never by looking."""

import pytest
from django.test import Client

from press.models import Release, Status
from press.roles import EDITOR
from press.workflow import Verb
from tests.factories.press import ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, opened, texts, way

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("source_language")]


def test_a_release_that_somebody_saved_is_read_again_before_it_is_approved(
    editor, ready
):
    seen = editor.get(way(ready, "approve")).context["form"]["version"].value()
    colleague = browser(UserFactory(role=EDITOR, name="Leyla"))
    colleague.post(
        address(ready), opened(colleague, address(ready)) | {"lead_tr": ["Başka."]}
    )
    approval = {"version": seen, "languages": ["tr", "az"], "when": "now"}

    refused = editor.post(way(ready, "approve"), approval)
    ready.refresh_from_db()
    after_refusal = ready.status
    again = approval | {"version": refused.context["form"]["version"].value()}
    editor.post(way(ready, "approve"), again)
    ready.refresh_from_db()

    assert (refused.status_code, after_refusal) == (200, Status.IN_REVIEW)
    assert (
        "Leyla saved this text after you opened this page."
        in texts(refused, "meanwhile")[0]
    )
    assert ready.status == Status.APPROVED


def test_of_two_who_approve_at_once_the_second_is_told_who_was_faster(editor, ready):
    seen = editor.get(way(ready, "approve")).context["form"]["version"].value()
    approval = {"version": seen, "languages": ["tr"], "when": "now"}
    colleague = browser(UserFactory(role=EDITOR, name="Leyla"))
    colleague.post(way(ready, "approve"), approval)

    answer = editor.post(way(ready, "approve"), approval)

    assert "Leyla saved this text after" in texts(answer, "meanwhile")[0]
    assert answer.context["form"].errors == {}
    ready.refresh_from_db()
    assert ready.approved_languages() == ["tr"]


def test_a_reason_that_was_typed_is_not_lost_to_somebody_who_saved(editor, ready):
    seen = editor.get(way(ready, "send_back")).context["form"]["version"].value()
    colleague = browser(UserFactory(role=EDITOR, name="Leyla"))
    colleague.post(
        address(ready), opened(colleague, address(ready)) | {"lead_tr": ["Başka."]}
    )

    answer = editor.post(
        way(ready, "send_back"), {"version": seen, "reason": "Tarih eksik."}
    )

    assert answer.context["form"]["reason"].value() == "Tarih eksik."


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb != Verb.CORRECT])
@pytest.mark.parametrize("trait", [{}, "in_review", "public", "embargoed", "withdrawn"])
def test_looking_at_a_step_changes_nothing(editor, trait, verb):
    row = ReleaseFactory(**({trait: True} if trait else {}))
    before = Release.objects.values().get()

    answer = editor.get(way(row, verb))

    assert answer.status_code == 200
    assert Release.objects.values().get() == before


@pytest.mark.parametrize("verb", ["correct", "publish", "delete", "draft"])
def test_what_is_no_step_has_no_page(editor, ready, verb):
    assert editor.get(way(ready, verb)).status_code == 404


@pytest.mark.parametrize("role", [None, "writer", "planner"])
@pytest.mark.parametrize(
    "verb", ["send_back", "approve", "schedule", "recall", "withdraw"]
)
def test_a_step_of_editors_is_nobody_elses(signed_in, ready, role, verb):
    client = signed_in(role)
    sent = {"version": ready.version, "reason": "x", "languages": ["tr"], "when": "now"}

    assert client.get(way(ready, verb)).status_code == 403
    assert client.post(way(ready, verb), sent).status_code == 403
    ready.refresh_from_db()
    assert (ready.status, ready.version) == (Status.IN_REVIEW, 1)


def test_a_role_that_was_taken_away_meanwhile_no_longer_approves(editor, ready):
    seen = editor.get(way(ready, "approve")).context["form"]["version"].value()
    editor.user.groups.clear()

    answer = editor.post(
        way(ready, "approve"), {"version": seen, "languages": ["tr"], "when": "now"}
    )

    assert answer.status_code == 403


def test_a_step_needs_the_token_of_its_page(ready):
    client = Client(enforce_csrf_checks=True)
    client.force_login(UserFactory(role=EDITOR))

    answer = client.post(
        way(ready, "send_back"), {"version": ready.version, "reason": "x"}
    )

    assert answer.status_code == 403
