"""Rows of a visit that are deleted, left out or bound to each other in one form."""

import pytest

from press.models import Photo
from tests.factories.events import (
    MeetingFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import PersonFactory, PhotoFactory
from tests.press.admin.desk import address, opened, save
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db


def correction(editor, visit):
    url = address(visit) + "?correct=1"
    return url, opened(editor, url) | {"correction_kind": ["small"]}


def bound(visit, **line):
    """A photo that belongs to a line, before another one that belongs to none."""
    line = MeetingFactory(visit=visit, **line)
    photo = PhotoFactory()
    VisitPictureFactory(visit=visit, photo=photo, meeting=line, order=0)
    VisitPictureFactory(visit=visit, photo=PhotoFactory(), order=1)
    return photo


def test_a_photo_of_an_internal_line_is_not_shown_once_the_line_is_deleted(editor):
    visit = VisitFactory(public=True)
    photo = bound(visit)
    url, data = correction(editor, visit)

    save(editor, url, data | {"lines-0-DELETE": ["on"]})

    assert not visit.lines.exists()
    assert visit.pictures.count() == 1
    assert photo not in Photo.objects.public_in("tr")


def test_nor_is_one_that_is_bound_to_it_in_the_same_moment(editor):
    visit = VisitFactory(public=True)
    line = MeetingFactory(visit=visit)
    url, data = correction(editor, visit)
    add_row(data, "pictures", photo=PhotoFactory().pk, meeting=line.pk)

    save(editor, url, data | {"lines-0-DELETE": ["on"]})

    assert not visit.pictures.exists()


def test_a_photo_of_a_public_line_stays_with_the_visit(editor):
    visit = VisitFactory(public=True)
    photo = bound(visit, public=True)
    url, data = correction(editor, visit)

    # Dragged to the end, it is saved anew, bound to a line that is there no more.
    save(editor, url, data | {"lines-0-DELETE": ["on"], "pictures-0-order": ["5"]})

    assert [row.meeting for row in visit.pictures.all()] == [None, None]
    assert visit.pictures.last().photo == photo


def test_whoever_posts_no_delegates_takes_nobody_s_place(planner):
    visit = VisitFactory(
        public=True,
        approved_az_at=None,
        delegation=PersonFactory.create_batch(2),
    )
    visit.delegates.update(is_head=False)
    last = visit.delegates.last()
    visit.delegates.filter(pk=last.pk).update(is_head=True)
    data = opened(planner, address(visit))
    none = {"delegates-TOTAL_FORMS": ["0"], "delegates-INITIAL_FORMS": ["0"]}

    save(planner, address(visit), data | none)

    assert list(visit.delegates.filter(is_head=True)) == [last]
