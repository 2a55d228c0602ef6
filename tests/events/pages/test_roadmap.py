import datetime as dt

import pytest

from events.models import Commitment, CommitmentStatus
from events.pages.roadmap import road_map
from tests.factories.events import CommitmentFactory, ProgressNoteFactory
from tests.factories.press import APPROVED, PUBLISHED, ReleaseFactory

pytestmark = pytest.mark.django_db
NOW = PUBLISHED + dt.timedelta(days=1)


def read(language="tr", at=NOW):
    return road_map(Commitment.objects.all(), language, at)


def test_steps_keep_the_planners_order():
    last, first = CommitmentFactory(order=2), CommitmentFactory(order=1)

    assert read() == [first, last]


def test_only_approved_notes_are_shown_the_latest_first():
    step = CommitmentFactory()
    ProgressNoteFactory(commitment=step)
    old, new = (
        ProgressNoteFactory(
            commitment=step, on=dt.date(2026, month, 1), approved_at=APPROVED
        )
        for month in (2, 3)
    )

    assert list(read()[0].progress.all()) == [new, old]


def test_a_closing_release_is_led_to_from_its_second_on():
    release = ReleaseFactory(public=True, languages=["tr"])
    CommitmentFactory(status=CommitmentStatus.DONE, closed_by=release)

    before = read(at=PUBLISHED - dt.timedelta(seconds=1))

    assert before[0].closed_by is None
    assert read()[0].closed_by == release
    assert read("az")[0].closed_by is None


@pytest.mark.parametrize("count", [1, 3])
def test_a_road_map_costs_the_same_however_long(count, django_assert_num_queries):
    for _ in range(count):
        step = CommitmentFactory(
            status=CommitmentStatus.DONE, closed_by=ReleaseFactory(public=True)
        )
        ProgressNoteFactory.create_batch(count, commitment=step, approved_at=APPROVED)

    with django_assert_num_queries(3):
        for step in read():
            assert len(step.progress.all()) == count
            assert step.closed_by.title
