"""A visit: dates, clocks, what it counts as its words, and whom it makes public."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import override

from events.models import Direction, Meeting, Visit
from press.models import Organisation, Person, Photo
from press.models.words import fingerprint
from press.text.dates import PartialDate
from tests.factories.events import (
    CommitmentFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_turkish():
    with override("tr"):
        yield


JUST_BEFORE = PUBLISHED - dt.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("starts", "ends", "first", "last", "dated"),
    [
        ("2026-01-27", "2026-01-28", "2026-01-27", "2026-01-28", True),
        ("2026-01-27", None, "2026-01-27", "2026-01-27", True),
        ("2026-01", None, "2026-01-01", "2026-01-31", False),
        ("2026", None, "2026-01-01", "2026-12-31", False),
        ("2026-01-27", "2026-02", "2026-01-27", "2026-02-28", False),
    ],
)
def test_a_visit_knows_its_outermost_days(starts, ends, first, last, dated):
    visit = VisitFactory(starts_on=starts, ends_on=ends)
    visit.refresh_from_db()

    assert (str(visit.first_day), str(visit.last_day)) == (first, last)
    assert visit.is_dated is dated


@pytest.mark.parametrize(
    ("starts", "ends"), [("2026-01-28", "2026-01-27"), ("2026-02", "2026-01")]
)
def test_a_visit_that_ends_before_it_begins_is_refused_by_form_and_database(
    starts, ends
):
    visit = Visit(starts_on=PartialDate.parse(starts), ends_on=PartialDate.parse(ends))

    with pytest.raises(ValidationError, match="Başlamadan bitemez"):
        visit.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        visit.save()


@pytest.mark.parametrize("today", ["2026-01-31", "2026-02-01"])
def test_upcoming_and_past_share_all_visits_between_them(today):
    visit = VisitFactory(starts_on="2026-01", ends_on=None)
    today = dt.date.fromisoformat(today)

    upcoming = Visit.objects.upcoming(today).filter(pk=visit.pk).exists()
    past = Visit.objects.past(today).filter(pk=visit.pk).exists()

    assert (upcoming, past) == (today.month == 1, today.month == 2)


@pytest.mark.parametrize(
    ("direction", "country", "zone", "clock", "home"),
    [
        (Direction.OUTGOING, "AZ", "", "Asia/Baku", "Europe/Istanbul"),
        (Direction.OUTGOING, "HU", "", "Europe/Budapest", "Europe/Istanbul"),
        (Direction.INCOMING, "AZ", "", "Europe/Istanbul", "Asia/Baku"),
        (Direction.INCOMING, "", "", "Europe/Istanbul", "Europe/Istanbul"),
        (Direction.INCOMING, "AZ", "Asia/Baku", "Asia/Baku", "Asia/Baku"),
    ],
)
def test_the_programme_runs_on_the_clock_of_the_place(
    direction, country, zone, clock, home
):
    visit = VisitFactory(direction=direction, country=country, zone=zone)

    assert (visit.clock, visit.home_zone) == (clock, home)
    assert MeetingFactory(visit=visit).clock == clock
    assert MeetingFactory(visit=visit, zone="Asia/Tashkent").clock == "Asia/Tashkent"


def test_a_line_of_an_unknown_hour_has_no_span():
    visit = VisitFactory()

    assert MeetingFactory(visit=visit).span.start.isoformat() == (
        "2026-01-27T10:00:00+04:00"
    )
    assert MeetingFactory(visit=visit, starts=None, ends=None).span is None
    assert MeetingFactory(visit=visit, day=None, starts=None, ends=None).span is None


@pytest.mark.parametrize(
    "hours",
    [
        {"day": None, "ends": None},
        {"starts": None},
    ],
)
def test_an_hour_without_what_it_needs_is_refused_by_the_database(hours):
    with pytest.raises(IntegrityError), transaction.atomic():
        MeetingFactory(**hours)


def test_an_hour_on_a_day_known_to_the_month_is_refused_by_the_form():
    line = MeetingFactory(day=PartialDate(2026, 1), starts=None, ends=None)
    line.starts = dt.time(9)

    with pytest.raises(ValidationError, match="günü de verilmelidir"):
        line.full_clean()


def test_lines_stand_by_day_and_hour_and_undated_ones_last():
    visit = VisitFactory()
    late = MeetingFactory(visit=visit, starts=dt.time(15), ends=None)
    undated = MeetingFactory(visit=visit, day=None, starts=None, ends=None)
    early = MeetingFactory(visit=visit, starts=dt.time(9))
    hourless = MeetingFactory(visit=visit, starts=None, ends=None)
    month = MeetingFactory(
        visit=visit, day=PartialDate(2026, 1), starts=None, ends=None
    )

    assert list(visit.lines.all()) == [month, early, late, hourless, undated]


def test_a_delegation_has_one_head_at_most():
    visit = VisitFactory()
    DelegateFactory(visit=visit, is_head=True)

    with pytest.raises(IntegrityError), transaction.atomic():
        DelegateFactory(visit=visit, is_head=True)


@pytest.mark.parametrize("factory", [DelegateFactory, CounterpartFactory])
def test_nobody_takes_part_twice_in_one_role(factory):
    row = factory()

    with pytest.raises(IntegrityError), transaction.atomic():
        factory(visit=row.visit, person=row.person)


def test_only_public_lines_count_as_words_of_the_page():
    visit = VisitFactory()
    before = fingerprint(visit, "tr")

    line = MeetingFactory(visit=visit, title_tr="İç toplantı")
    assert fingerprint(visit, "tr") == before

    Meeting.objects.filter(pk=line.pk).update(is_public=True)
    public = fingerprint(visit, "tr")
    assert public != before

    Meeting.objects.filter(pk=line.pk).update(
        minutes="Gizli", talking_points_tr="Gizli"
    )
    assert fingerprint(visit, "tr") == public

    OutcomeFactory(visit=visit)
    assert fingerprint(visit, "tr") != public


def test_people_are_public_by_a_public_visit_but_not_by_an_internal_line():
    travels, met, hidden = PersonFactory.create_batch(3)
    visit = VisitFactory(public=True, delegation=[travels])
    MeetingFactory(visit=visit, public=True, participants=[travels, met])
    MeetingFactory(visit=visit, participants=[hidden])
    CounterpartFactory(visit=visit, person=hidden)

    def public(at):
        return set(Person.objects.public_in("tr", at))

    assert public(PUBLISHED) == {travels, met}
    assert public(JUST_BEFORE) == set()


def test_organisations_are_public_as_hosts_and_by_the_road_map():
    host, of_line, of_internal, ours, theirs = OrganisationFactory.create_batch(5)
    visit = VisitFactory(public=True, hosts=[host])
    MeetingFactory(visit=visit, public=True, host=of_line)
    MeetingFactory(visit=visit, host=of_internal)
    CommitmentFactory(visit=visit, our_side=ours, their_side=theirs)

    public = set(Organisation.objects.public_in("az", PUBLISHED))

    assert public == {host, of_line, ours, theirs}
    assert not Organisation.objects.public_in("az", JUST_BEFORE).exists()


def test_photos_bound_to_an_internal_line_stay_inside():
    free, shown, hidden = PhotoFactory.create_batch(3)
    visit = VisitFactory(public=True, photos=[free])
    line = MeetingFactory(visit=visit, public=True)
    inside = MeetingFactory(visit=visit)
    VisitPictureFactory(visit=visit, photo=shown, meeting=line)
    VisitPictureFactory(visit=visit, photo=hidden, meeting=inside)

    assert set(Photo.objects.public(PUBLISHED)) == {free, shown}
    assert not hidden.is_public(PUBLISHED)


def test_visits_are_found_by_whom_their_public_side_names():
    person, organisation = PersonFactory(), OrganisationFactory()
    travelling = VisitFactory(delegation=[person])
    met = VisitFactory(hosts=[organisation])
    inside = VisitFactory()
    MeetingFactory(visit=met, public=True, participants=[person], host=organisation)
    MeetingFactory(visit=inside, participants=[person], host=organisation)

    assert set(Visit.objects.of(person)) == {travelling, met}
    assert list(Visit.objects.with_organisation(organisation)) == [met]
