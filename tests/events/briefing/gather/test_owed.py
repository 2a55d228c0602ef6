"""What is still owed between us and the institutions of a visit, wherever it was agreed."""

import datetime as dt

import pytest

from events.briefing import Commitment
from events.models import CommitmentStatus
from press.text.dates import PartialDate
from tests.events.briefing.gather.gathering import AT, gathered, met, visit_of
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import OrganisationFactory, PositionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def own():
    return OrganisationFactory(is_own=True)


@pytest.fixture
def host():
    return OrganisationFactory(name_tr="Örnek Kurum", name_az="Nümunə Qurum")


@pytest.fixture
def visit(own, host):
    return visit_of("Aylin Örnek", hosts=[host])


def texts(visit, at=AT):
    return [one.text for one in gathered(visit, at=at).commitments]


@pytest.mark.parametrize("status", ["", "open", "under_way", "done", "dropped"])
def test_only_what_is_still_open_is_told(visit, host, status):
    CommitmentFactory(their_side=host, status=status, text_tr="Söz")

    assert texts(visit) == ([] if status in {"done", "dropped"} else ["Söz"])


def test_the_hosts_are_owed_to_as_sides_as_hosts_and_as_partners(visit, host):
    hosted = VisitFactory(hosts=[host])
    received = MeetingFactory(host=host).visit
    partnered = AnniversaryFactory()
    partnered.partners.add(host)
    CommitmentFactory(text_tr="Yanımızda", our_side=host)
    CommitmentFactory(text_tr="Karşımızda", their_side=host)
    CommitmentFactory(text_tr="Ev sahibi", visit=hosted)
    CommitmentFactory(text_tr="Satırda", visit=received)
    CommitmentFactory(text_tr="Ortak", visit=None, anniversary=partnered)
    CommitmentFactory(text_tr="Kendisi", visit=visit)
    CommitmentFactory(text_tr="Başkası", their_side=OrganisationFactory())

    assert texts(visit) == [
        "Yanımızda",
        "Karşımızda",
        "Ev sahibi",
        "Satırda",
        "Ortak",
        "Kendisi",
    ]


def test_so_are_those_for_whom_the_people_met_hold_a_post(visit):
    lale = met(visit, "Lale Nümune").person
    union = PositionFactory(person=lale).organisation
    left = PositionFactory(person=lale, until=PartialDate(2024)).organisation
    CommitmentFactory(text_tr="Birlik", their_side=union)
    CommitmentFactory(text_tr="Eski görev", their_side=left)

    assert texts(visit) == ["Birlik"]


@pytest.mark.parametrize(
    ("direction", "expected"), [("outgoing", []), ("incoming", ["Söz"])]
)
def test_whoever_comes_to_us_stands_for_the_institutions_at_home(
    visit, direction, expected
):
    union = PositionFactory(person=visit.delegates.get().person).organisation
    CommitmentFactory(text_tr="Söz", their_side=union)
    visit.direction = direction
    visit.save()

    assert texts(visit) == expected


def test_what_we_owe_to_others_is_not_told_to_these(visit, own):
    visit.hosts.add(own)
    CommitmentFactory(our_side=own, their_side=OrganisationFactory())

    assert texts(visit) == []


def test_the_road_map_of_the_anniversary_it_prepares_is_told(own):
    anniversary = AnniversaryFactory(title_tr="Kardeş şehir")
    CommitmentFactory(text_tr="Söz", visit=None, anniversary=anniversary)
    visit = visit_of("Aylin Örnek", anniversary=anniversary)

    (one,) = gathered(visit).commitments

    assert (one.text, one.agreed) == ("Söz", "Kardeş şehir")


def test_a_commitment_is_told_with_all_that_somebody_has_set(visit, own, host):
    own.name_az = "Bizim Dərnək"
    own.save()
    old = VisitFactory(
        title_az="Köhnə səfər", starts_on=PartialDate(2025, 3), ends_on=None
    )
    CommitmentFactory(
        visit=old,
        text_az="Söz",
        our_side=own,
        their_side=host,
        due=PartialDate(2025, 12),
        status=CommitmentStatus.UNDER_WAY,
    )

    assert gathered(visit, "az").commitments == (
        Commitment(
            "Söz",
            responsible="Bizim Dərnək / Nümunə Qurum",
            due="dekabr 2025",
            status="İcradadır",
            overdue=True,
            agreed="Köhnə səfər, mart 2025",
        ),
    )


def test_a_bare_commitment_is_told_without_owner_date_or_state(visit):
    CommitmentFactory(visit=visit, text_tr="Söz")

    assert gathered(visit).commitments == (Commitment("Söz"),)


def test_what_is_due_first_stands_first_and_becomes_overdue_the_day_after(visit):
    later = PartialDate(2026, 2)
    CommitmentFactory(visit=visit, text_tr="Tarihsiz")
    CommitmentFactory(visit=visit, text_tr="Sonra", due=later)
    CommitmentFactory(visit=visit, text_tr="Önce", due=PartialDate(2026, 1, 20))

    assert texts(visit) == ["Önce", "Sonra", "Tarihsiz"]
    for days, overdue in ((0, False), (1, True)):
        first = gathered(visit, at=AT + dt.timedelta(days=days)).commitments[0]
        assert first.overdue is overdue
