"""Two people move the same release, or two releases want the same number."""

from functools import partial

import pytest

from press import workflow
from press.models import Release, ReleaseMove, SavedMeanwhile, Status
from press.roles import EDITOR
from tests.press.at_once import at_once
from tests.press.office import NOW, contact, member, release

pytestmark = pytest.mark.usefixtures("several_editors")


def approve(pk, by):
    workflow.approve(Release.objects.get(pk=pk), by=by, at=NOW, plan=workflow.Plan())


def in_review():
    return release(status=Status.IN_REVIEW)


def test_approving_twice_at_once_gives_one_number_and_one_record():
    contact()
    row, editors = in_review(), [member(EDITOR), member(EDITOR)]

    results = at_once(*(partial(approve, row.pk, by) for by in editors))
    refusals = [result for result in results if result is not None]
    row.refresh_from_db()

    assert len(refusals) == 1
    assert isinstance(refusals[0], (SavedMeanwhile, workflow.Refused))
    assert (row.status, row.number, row.version) == (Status.APPROVED, 1, 2)
    assert ReleaseMove.objects.count() == 1


def test_an_approval_and_a_sending_back_at_once_do_not_mix():
    contact()
    row, editor = in_review(), member(EDITOR)

    def send_back():
        workflow.send_back(
            Release.objects.get(pk=row.pk), by=editor, at=NOW, reason="!"
        )

    results = at_once(partial(approve, row.pk, member(EDITOR)), send_back)
    row.refresh_from_db()

    assert results.count(None) == 1
    assert row.moves.get().verb == ("approve" if results[0] is None else "send_back")
    assert row.status == (Status.APPROVED if results[0] is None else Status.DRAFT)


def test_five_first_approvals_at_once_give_five_numbers():
    contact()
    rows, editor = [in_review() for _ in range(5)], member(EDITOR)

    results = at_once(*(partial(approve, row.pk, editor) for row in rows))

    assert results == [None] * 5
    assert sorted(Release.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5]


def test_of_two_saves_at_once_one_is_kept_and_the_other_is_told():
    row = in_review()
    copies = [Release.objects.get(pk=row.pk) for _ in range(2)]
    for copy, lead in zip(copies, ("Birinci.", "İkinci."), strict=True):
        copy.lead_tr = lead

    results = at_once(*(copy.save for copy in copies))
    row.refresh_from_db()

    assert sorted(map(type, results), key=str) == [type(None), SavedMeanwhile]
    assert row.lead_tr == ("Birinci." if results[0] is None else "İkinci.")
    assert row.version == 2
