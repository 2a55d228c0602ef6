"""Every move from every status by every role: made where the table says so, refused elsewhere."""

import pytest

from press import workflow
from press.models import ReleaseMove, Status
from press.roles import ADMINISTRATOR, EDITOR, PLANNER, WRITER
from press.workflow import Verb
from tests.press.office import LATER, NOW, SOON, contact, member, standing

pytestmark = pytest.mark.django_db

ROLES = [None, WRITER, EDITOR, PLANNER, ADMINISTRATOR]
APPROVING = {EDITOR, ADMINISTRATOR}
# From which status a move is legal, whether readers may have seen it, and who makes it.
LEGAL = {
    Verb.SUBMIT: ({"draft"}, APPROVING),  # and the author; see below
    Verb.SEND_BACK: ({"in_review"}, APPROVING),
    Verb.APPROVE: (
        {"in_review", "approved in Turkish", "scheduled in Turkish"},
        APPROVING,
    ),
    Verb.SCHEDULE: ({"scheduled", "scheduled in Turkish"}, APPROVING),
    Verb.RECALL: ({"scheduled", "scheduled in Turkish"}, APPROVING),
    Verb.CORRECT: (
        {"approved", "approved in Turkish", "scheduled", "scheduled in Turkish"},
        APPROVING,
    ),
    Verb.WITHDRAW: ({"approved", "approved in Turkish"}, APPROVING),
}
STANDINGS = {
    "draft": (Status.DRAFT, (), {}),
    "in_review": (Status.IN_REVIEW, (), {}),
    "scheduled": (Status.APPROVED, (), {"publish_at": LATER}),
    "scheduled in Turkish": (Status.APPROVED, ("tr",), {"publish_at": LATER}),
    "approved": (Status.APPROVED, (), {}),
    "approved in Turkish": (Status.APPROVED, ("tr",), {}),
    "withdrawn": (Status.WITHDRAWN, (), {}),
}


def make(verb, row, by):
    """Try a move with everything that it asks for besides."""
    with_both = {"tr": "Yanlış.", "az": "Səhv."}
    moves = {
        Verb.SUBMIT: lambda: workflow.submit(row, by=by, at=SOON),
        Verb.SEND_BACK: lambda: workflow.send_back(
            row, by=by, at=SOON, reason="Eksik."
        ),
        Verb.APPROVE: lambda: workflow.approve(
            row, by=by, at=SOON, plan=workflow.Plan()
        ),
        Verb.SCHEDULE: lambda: workflow.schedule(
            row, by=by, at=SOON, plan=workflow.Plan()
        ),
        Verb.RECALL: lambda: workflow.recall(row, by=by, at=SOON),
        Verb.CORRECT: lambda: workflow.correct(
            row, by=by, at=SOON, correcting=workflow.Correcting()
        ),
        Verb.WITHDRAW: lambda: workflow.withdraw(
            row, by=by, at=SOON, notices=with_both
        ),
    }
    moves[verb]()


@pytest.mark.parametrize("verb", list(Verb))
@pytest.mark.parametrize("standing_name", STANDINGS)
@pytest.mark.parametrize("role", ROLES)
def test_a_move_is_made_exactly_where_it_is_legal(role, standing_name, verb):
    contact()
    status, languages, fields = STANDINGS[standing_name]
    row = standing(status, *languages, author=member(WRITER), **fields)
    by = member(role)
    before = (row.status, row.version)
    froms, roles = LEGAL[verb]

    try:
        make(verb, row, by)
    except workflow.Refused as refusal:
        made, reasons = False, refusal.reasons
    else:
        made, reasons = True, []
    row.refresh_from_db()

    assert made is (standing_name in froms and role in roles)
    assert bool(reasons) is not made
    assert [move.verb for move in row.moves.all()] == ([verb] if made else [])
    assert made or (row.status, row.version) == before


def test_the_table_speaks_of_every_move():
    assert set(workflow.MOVES) == set(LEGAL) == set(Verb)


def test_a_writer_hands_in_their_own_draft():
    writer = member(WRITER)
    row = standing(Status.DRAFT, author=writer)

    workflow.submit(row, by=writer, at=NOW)

    assert (row.status, row.submitted_by) == (Status.IN_REVIEW, writer)


def test_a_writer_cannot_hand_in_a_colleagues_draft():
    row = standing(Status.DRAFT, author=member(WRITER))

    with pytest.raises(workflow.Refused) as refusal:
        workflow.submit(row, by=member(WRITER), at=NOW)

    assert reasons(refusal) == ["Only its author or an editor can hand it in."]


def test_whoever_left_the_office_makes_no_move():
    row = standing(Status.IN_REVIEW)
    former = member(EDITOR, is_active=False)

    with pytest.raises(workflow.Refused) as refusal:
        workflow.send_back(row, by=former, at=NOW, reason="Eksik.")

    assert reasons(refusal) == ["Your role does not allow this step."]


def test_a_refusal_gives_every_reason_and_not_only_the_first():
    row = standing(Status.WITHDRAWN, author=member(WRITER))

    with pytest.raises(workflow.Refused) as refusal:
        workflow.send_back(row, by=member(WRITER), at=NOW, reason=" ")

    assert reasons(refusal) == [
        "Your role does not allow this step.",
        "This step is not possible while the status is “withdrawn”.",
        "Say why it goes back, so that the author knows what to do.",
    ]


def test_what_readers_have_seen_is_neither_recalled_nor_scheduled_anew():
    row = standing(Status.APPROVED)

    for verb in (Verb.RECALL, Verb.SCHEDULE):
        with pytest.raises(workflow.Refused) as refusal:
            make(verb, row, member(EDITOR))
        assert reasons(refusal) == [
            "Readers have already seen it: correct or withdraw it instead."
        ]


def test_what_nobody_has_seen_needs_no_notice_of_withdrawal():
    row = standing(Status.APPROVED, publish_at=LATER)

    with pytest.raises(workflow.Refused) as refusal:
        make(Verb.WITHDRAW, row, member(EDITOR))

    assert reasons(refusal) == ["It is not public yet: take it back to draft instead."]


def test_every_move_leaves_its_record():
    author, editor = member(WRITER), member(EDITOR)
    contact()
    row = standing(Status.DRAFT, author=author)

    workflow.submit(row, by=author, at=NOW)
    workflow.send_back(row, by=editor, at=SOON, reason="Tarih eksik.")
    workflow.submit(row, by=author, at=SOON)
    workflow.approve(row, by=editor, at=LATER, plan=workflow.Plan(languages=["tr"]))

    assert list(
        ReleaseMove.objects.values_list("verb", "by", "at", "languages", "reason")
    ) == [
        ("approve", editor.pk, LATER, "tr", ""),
        ("submit", author.pk, SOON, "", ""),
        ("send_back", editor.pk, SOON, "", "Tarih eksik."),
        ("submit", author.pk, NOW, "", ""),
    ]


def reasons(refusal):
    return [str(reason) for reason in refusal.value.reasons]
