import datetime as dt

import pytest

from events.pages.visit import VisitPage
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import PUBLISHED, OrganisationFactory, PersonFactory

pytestmark = pytest.mark.django_db
NOW = PUBLISHED + dt.timedelta(days=1)


def page(visit, at=NOW):
    return VisitPage(visit, "tr", at)


def test_a_visit_is_a_draft_until_its_second():
    visit = VisitFactory(public=True)

    before = page(visit, PUBLISHED - dt.timedelta(seconds=1))

    assert not before.is_public
    assert page(visit, PUBLISHED).is_public


@pytest.mark.parametrize(("marked", "head"), [(None, 0), (0, 0), (1, 1)])
def test_the_head_is_whoever_is_marked_or_else_the_first(marked, head):
    visit = VisitFactory()
    rows = [
        DelegateFactory(visit=visit, order=n, is_head=n == marked) for n in range(2)
    ]

    assert page(visit).head == rows[head]


def test_nobody_heads_a_delegation_of_nobody():
    assert page(VisitFactory()).head is None


def test_whom_the_public_lines_name_beside_the_delegation_was_met():
    visit = VisitFactory()
    ours = DelegateFactory(visit=visit).person
    second = CounterpartFactory(visit=visit, order=2).person
    first = CounterpartFactory(visit=visit, order=1).person
    CounterpartFactory(visit=visit, order=3)
    guest, unseen = PersonFactory(), PersonFactory()
    MeetingFactory(visit=visit, public=True, participants=[guest, second, ours])
    MeetingFactory(visit=visit, public=True, participants=[first])
    MeetingFactory(visit=visit, participants=[unseen])

    assert [taking.person for taking in page(visit).met] == [first, second, guest]


def test_our_own_organisation_is_a_host_only_where_it_is_one():
    own, other = OrganisationFactory(is_own=True), OrganisationFactory()
    away, here = VisitFactory(hosts=[other]), VisitFactory(hosts=[own])

    assert page(away).hosts == [other]
    assert page(here).hosts == [own]


def test_each_photo_stands_once_with_its_line_or_with_the_others():
    visit = VisitFactory()
    line, untitled = (
        MeetingFactory(visit=visit, public=True),
        MeetingFactory(visit=visit, public=True, title_tr=""),
    )
    free, bound, stray, hidden = (
        VisitPictureFactory(visit=visit, meeting=meeting).photo
        for meeting in (None, line, untitled, MeetingFactory(visit=visit))
    )

    shown = page(visit)

    assert [each.photos for each in shown.lines] == [[bound]]
    assert shown.photos == [free, stray]
    assert hidden not in [row.photo for row in shown.pictures]


def test_meetings_are_counted_without_meals_and_without_what_is_internal():
    visit = VisitFactory()
    MeetingFactory.create_batch(2, visit=visit, public=True)
    MeetingFactory(visit=visit, public=True, kind="meal")
    MeetingFactory(visit=visit)

    assert page(visit).meetings == 2
