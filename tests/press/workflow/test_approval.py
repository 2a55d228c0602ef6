"""What is approved, by whom, and everything that stands in the way."""

import datetime as dt

import pytest

from press import workflow
from press.models import Release, Status
from press.roles import EDITOR
from tests.press import office
from tests.press.office import LATER, NOW, SOON, approve, member, objections, release

pytestmark = pytest.mark.django_db


def test_an_approval_is_public_at_once_in_its_languages(ready, editor):
    approve(ready, editor)

    assert (ready.status, ready.approved_by) == (Status.APPROVED, editor)
    assert (ready.approved_tr_at, ready.approved_az_at, ready.publish_at) == (
        NOW,
        NOW,
        NOW,
    )
    assert ready.public_languages(NOW) == ["tr", "az"]


def test_an_approval_for_later_is_public_only_then(ready, editor):
    approve(ready, editor, publish_at=LATER, embargo=True, together=True)

    assert (ready.publish_at, ready.embargo, ready.together) == (LATER, True, True)
    assert ready.public_languages(LATER - dt.timedelta(seconds=1)) == []
    assert ready.public_languages(LATER) == ["tr", "az"]


def test_one_language_is_approved_before_the_other(ready, editor):
    approve(ready, editor, languages=["tr"])
    after_the_first = ready.public_languages(NOW)
    approve(ready, editor, SOON, languages=["az"])

    assert after_the_first == ["tr"]
    assert ready.public_languages(SOON) == ["tr", "az"]
    assert (ready.publish_at, ready.approved_tr_at, ready.approved_az_at) == (
        NOW,
        NOW,
        SOON,
    )
    assert [move.languages for move in ready.moves.all()] == ["az", "tr"]


def test_asking_for_both_approves_the_one_that_is_missing(ready, editor):
    approve(ready, editor, languages=["tr"])
    approve(ready, editor, SOON)

    assert (ready.approved_tr_at, ready.approved_az_at) == (NOW, SOON)


def test_a_second_approval_does_not_move_a_time_to_come(ready, editor):
    approve(ready, editor, languages=["tr"], publish_at=LATER)
    approve(ready, editor, SOON, languages=["az"])

    assert ready.publish_at == LATER


def test_what_waited_for_its_twin_says_when_it_really_appeared(ready, editor):
    approve(ready, editor, languages=["tr"], together=True)
    approve(ready, editor, SOON, languages=["az"])

    assert ready.publish_at == SOON


def test_nothing_left_to_approve_is_refused(ready, editor):
    approve(ready, editor)

    assert objections(ready, editor) == ["Choose a language that is not approved yet."]


def test_nobody_approves_what_they_wrote(ready):
    ready.author = ready.submitted_by = office.member(EDITOR)

    assert objections(ready, ready.author) == [
        "You wrote or submitted this text: somebody else has to approve it."
    ]


def test_nobody_approves_what_they_handed_in(ready, editor):
    ready.submitted_by = editor

    assert objections(ready, editor) == [
        "You wrote or submitted this text: somebody else has to approve it."
    ]


def test_nobody_approves_the_words_that_they_changed_last(ready, editor):
    before = workflow.snapshot(ready)
    ready.lead_az = "Başqa sözlər."
    ready.save()
    workflow.settle(ready, before, editor)

    assert objections(ready, editor, languages=["tr"]) == []
    assert objections(ready, editor) == [
        "Azerbaijani: you changed the words last, somebody else has to approve them."
    ]
    assert objections(ready, member(EDITOR)) == []


def test_the_words_of_a_quote_are_words_too(ready, editor):
    words = office.quote(ready, office.person("Azer"))
    before = workflow.snapshot(ready)
    words.text_tr = "Ayrıyız."
    words.save()
    workflow.settle(ready, before, editor)

    assert objections(ready, editor) == [
        "Turkish: you changed the words last, somebody else has to approve them."
    ]


def test_a_time_that_has_passed_is_refused_and_so_is_an_embargo_without_one(
    ready, editor
):
    past = NOW - dt.timedelta(minutes=1)

    assert objections(ready, editor, publish_at=past, embargo=True) == [
        "That publication time has passed: choose a later one, or publish at once.",
        "An embargo needs a publication time to come.",
    ]
    assert objections(ready, editor, publish_at=NOW) == []
    assert objections(ready, editor, embargo=True) == [
        "An embargo needs a publication time to come."
    ]


def test_a_refused_approval_leaves_everything_as_it_was(ready, author):
    before = Release.objects.values().get()

    with pytest.raises(workflow.Refused):
        approve(ready, author)

    assert Release.objects.values().get() == before
    assert not ready.moves.exists()


def test_the_first_approval_gives_an_address_that_is_missing(ready, editor):
    release(slug_tr="bakude-gorus")
    ready.title_tr, ready.slug_tr = "Bakü’de görüş", None
    ready.save()

    approve(ready, editor)

    assert (ready.slug_tr, ready.slug_az) == ("bakude-gorus-2", ready.slug_az)
