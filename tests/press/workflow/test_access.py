"""Who may read, write and delete what: every status, for every role, own and others'."""

import pytest

from press import workflow
from press.models import Release, Status
from press.roles import ADMINISTRATOR, EDITOR, PLANNER, WRITER
from tests.press.office import LATER, NOW, SOON, member, standing

pytestmark = pytest.mark.django_db

# Per role: which statuses may be read, written and deleted, of others' and of one's own.
EVERYTHING = set(Status)
SUBMITTED = EVERYTHING - {Status.DRAFT}
UNAPPROVED = {Status.DRAFT, Status.IN_REVIEW}
ALIVE = EVERYTHING - {Status.WITHDRAWN}
NOTHING = set()
OTHERS = {
    None: (NOTHING, NOTHING, NOTHING),
    WRITER: (SUBMITTED, NOTHING, NOTHING),
    EDITOR: (EVERYTHING, ALIVE, UNAPPROVED),
    PLANNER: (EVERYTHING, NOTHING, NOTHING),
    ADMINISTRATOR: (EVERYTHING, ALIVE, UNAPPROVED),
}
OWN = OTHERS | {WRITER: (EVERYTHING, {Status.DRAFT}, {Status.DRAFT})}


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("own", [True, False], ids=["own", "others'"])
@pytest.mark.parametrize("role", OTHERS)
def test_the_table_of_roles_holds_for_every_release(role, own, status):
    user = member(role)
    row = standing(status, author=user if own else member(WRITER))
    read, written, deleted = (OWN if own else OTHERS)[role]

    assert workflow.may_read(user, row) is (status in read)
    assert (row in workflow.readable(Release.objects.all(), user)) is (status in read)
    assert workflow.may_write(user, row) is (status in written)
    assert workflow.may_delete(user, row, SOON) is (status in deleted)


def test_what_waits_for_its_time_is_recalled_before_it_is_deleted():
    editor, row = member(EDITOR), standing(Status.APPROVED, publish_at=LATER)
    before = workflow.may_delete(editor, row, SOON)

    workflow.recall(row, by=editor, at=SOON)

    assert (before, workflow.may_delete(editor, row, SOON)) == (False, True)


def test_whoever_left_the_office_reads_nothing():
    former = member(EDITOR, is_active=False)
    row = standing(Status.APPROVED)

    assert not workflow.may_read(former, row)
    assert not workflow.readable(Release.objects.all(), former).exists()
    assert row.is_public("tr", NOW)
