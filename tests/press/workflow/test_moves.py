"""Handing in, sending back, scheduling, recalling, correcting and withdrawing."""

import pytest

from press import workflow
from press.models import ReleaseCorrection, SavedMeanwhile, Status
from press.models.record import ReleaseSlug
from press.roles import WRITER
from tests.press import office
from tests.press.office import LATER, NOW, SOON, member, standing

pytestmark = pytest.mark.django_db


def refused(move, *args, **kwargs):
    with pytest.raises(workflow.Refused) as refusal:
        move(*args, **kwargs)
    return [str(reason) for reason in refusal.value.reasons]


def test_a_draft_without_a_complete_language_is_not_handed_in():
    writer = member(WRITER)
    row = standing(Status.DRAFT, author=writer, body_tr="<p></p>", lead_az="")

    assert refused(workflow.submit, row, by=writer, at=NOW) == [
        "No language is complete. Needed: title, lead, body."
    ]


@pytest.mark.parametrize("gap", ["lead_tr", "lead_az"])
def test_one_complete_language_is_enough_to_hand_in(gap):
    writer = member(WRITER)
    row = standing(Status.DRAFT, author=writer, **{gap: ""})

    workflow.submit(row, by=writer, at=NOW)

    assert row.status == Status.IN_REVIEW


def test_sending_back_makes_it_a_draft_that_can_be_handed_in_again(editor):
    row = standing(Status.IN_REVIEW)

    workflow.send_back(row, by=editor, at=NOW, reason="Tarih eksik.")
    row.refresh_from_db()

    assert (row.status, row.moves.get().reason) == (Status.DRAFT, "Tarih eksik.")


def test_scheduling_anew_changes_time_embargo_and_pairing(editor):
    row = standing(Status.APPROVED, publish_at=SOON, embargo=True, together=True)

    workflow.schedule(row, by=editor, at=NOW, plan=workflow.Plan(publish_at=LATER))
    row.refresh_from_db()

    assert (row.publish_at, row.embargo, row.together) == (LATER, False, False)


def test_a_scheduled_release_is_published_at_once(editor):
    row = standing(Status.APPROVED, publish_at=LATER)

    workflow.schedule(row, by=editor, at=SOON, plan=workflow.Plan())

    assert row.public_languages(SOON) == ["tr", "az"]


def test_nothing_is_scheduled_into_the_past(editor):
    row = standing(Status.APPROVED, publish_at=LATER)
    plan = workflow.Plan(publish_at=NOW)

    assert refused(workflow.schedule, row, by=editor, at=SOON, plan=plan) == [
        "That publication time has passed: choose a later one, or publish at once."
    ]


def test_recalling_takes_every_approval_back(editor):
    row = standing(Status.APPROVED, publish_at=LATER)

    workflow.recall(row, by=editor, at=SOON, reason="Tarih kaydı.")
    row.refresh_from_db()

    assert (row.status, row.approved_languages()) == (Status.DRAFT, [])
    assert row.moves.get().reason == "Tarih kaydı."


def test_withdrawing_needs_a_notice_in_every_language_that_readers_have_seen(editor):
    row = standing(Status.APPROVED, "az")
    nothing_said = {"tr": "Yanlış.", "az": "  "}

    assert refused(
        workflow.withdraw, row, by=editor, at=SOON, notices=nothing_said
    ) == ["Write the public notice in every language that readers have seen."]


def test_a_withdrawn_release_leaves_every_page_and_keeps_its_notice(editor):
    row = standing(Status.APPROVED, "az")

    workflow.withdraw(row, by=editor, at=SOON, notices={"az": " Səhv. "})
    row.refresh_from_db()

    assert (row.status, row.withdrawn_at) == (Status.WITHDRAWN, SOON)
    assert (row.notice_tr, row.notice_az) == ("", "Səhv.")
    assert row.public_languages(LATER) == []


def test_a_small_correction_is_recorded_without_a_note(editor):
    row = standing(Status.APPROVED)
    row.lead_tr = "Yeniden görüştüler."

    workflow.correct(row, by=editor, at=SOON, correcting=workflow.Correcting())
    row.refresh_from_db()

    assert row.lead_tr == "Yeniden görüştüler."
    assert corrections() == [("small", "", "", editor.pk, SOON)]


def test_a_correction_with_a_note_says_it_in_every_approved_language(editor):
    row = standing(Status.APPROVED, "tr")
    silent = workflow.Correcting(noted=True, notes={"az": "Ad düzəldildi."})
    said = workflow.Correcting(noted=True, notes={"tr": " Ad düzeltildi. "})

    assert refused(workflow.correct, row, by=editor, at=SOON, correcting=silent) == [
        "Write the public note in every approved language."
    ]
    workflow.correct(row, by=editor, at=SOON, correcting=said)
    assert corrections() == [("noted", "Ad düzeltildi.", "", editor.pk, SOON)]


def test_a_small_correction_keeps_no_note_that_was_typed_and_given_up(editor):
    row = standing(Status.APPROVED)
    typed = workflow.Correcting(noted=False, notes={"tr": "Ad düzeltildi."})

    workflow.correct(row, by=editor, at=SOON, correcting=typed)

    assert corrections() == [("small", "", "", editor.pk, SOON)]


def test_a_correction_remembers_the_address_that_readers_have(editor):
    row = standing(Status.APPROVED, "tr", slug_tr="eski", slug_az="kohne")
    row.slug_tr, row.slug_az = "yeni", "teze"

    workflow.correct(row, by=editor, at=SOON, correcting=workflow.Correcting())

    assert old_addresses() == [("tr", "eski", row.pk)]


def test_an_address_that_comes_back_leads_to_itself_no_more(editor):
    row = standing(Status.APPROVED, "tr", slug_tr="ilk")

    for slug in ("ikinci", "ilk"):
        row.slug_tr = slug
        workflow.correct(row, by=editor, at=SOON, correcting=workflow.Correcting())

    assert old_addresses() == [("tr", "ikinci", row.pk)]


def test_a_correction_cannot_take_from_readers_what_a_page_needs(editor):
    row = standing(Status.APPROVED, "tr")
    row.lead_tr = row.lead_az = ""

    assert refused(
        workflow.correct, row, by=editor, at=SOON, correcting=workflow.Correcting()
    ) == ["Turkish: still missing: lead."]


def test_gaps_that_a_change_left_in_approved_languages_are_refused():
    office.contact()
    row = standing(Status.APPROVED, "tr")
    office.mention(row, office.person("Nadir"), title_tr="", title_az="")

    assert refused(workflow.refuse_gaps, row) == [
        "Turkish: the title of Nadir is missing."
    ]


def test_a_draft_may_have_gaps():
    row = standing(Status.DRAFT, languages=[])

    workflow.refuse_gaps(row)


@pytest.mark.parametrize(
    ("status", "move"),
    [
        (
            Status.IN_REVIEW,
            lambda row, by: workflow.send_back(row, by=by, at=SOON, reason="!"),
        ),
        (
            Status.APPROVED,
            lambda row, by: workflow.withdraw(
                row, by=by, at=SOON, notices={"tr": "!", "az": "!"}
            ),
        ),
    ],
    ids=["send back", "withdraw"],
)
def test_a_move_of_what_somebody_saved_meanwhile_is_not_made(editor, status, move):
    row = standing(status)
    type(row).objects.get().save()

    with pytest.raises(SavedMeanwhile):
        move(row, editor)
    row.refresh_from_db()

    assert (row.status, row.moves.count()) == (status, 0)


def corrections():
    return list(
        ReleaseCorrection.objects.values_list("kind", "note_tr", "note_az", "by", "at")
    )


def old_addresses():
    return list(ReleaseSlug.objects.values_list("language", "slug", "release"))
