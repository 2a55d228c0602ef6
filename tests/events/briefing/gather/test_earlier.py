"""Earlier meetings: when and what, of other visits that are certainly over; nothing else."""

import datetime as dt

import pytest

from events.briefing import Copy, Earlier, pdf
from press.text.dates import PartialDate
from tests.events.briefing.gather.gathering import gathered, met, visit_of
from tests.events.briefing.reading import text
from tests.factories.events import (
    CommitmentFactory,
    DelegateFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
)

pytestmark = pytest.mark.django_db

CANARY = "kanarya"


@pytest.fixture
def visit():
    return visit_of("Aylin Örnek")


@pytest.fixture
def lale(visit):
    return met(visit, "Lale Nümune").person


def dated(*starts, **fields):
    return VisitFactory(
        starts_on=PartialDate(*starts), ends_on=None, title_tr="Eski ziyaret", **fields
    )


def told(visit, language="tr"):
    (person,) = gathered(visit, language).people
    return [(one.date, one.text) for one in person.earlier]


def test_the_lines_in_which_somebody_took_part_are_told_the_latest_first(visit, lale):
    for year in (2023, 2025, 2024):
        old = dated(year, 3)
        MeetingFactory(
            visit=old,
            title_tr=f"Görüşme {year}",
            day=PartialDate(year, 3, 12),
            participants=[lale],
        )

    assert told(visit) == [
        (f"12 Mart {year}", f"Görüşme {year} (Eski ziyaret)")
        for year in (2025, 2024, 2023)
    ]


def test_a_line_without_a_day_is_told_under_the_dates_of_its_visit(visit, lale):
    MeetingFactory(
        visit=dated(2025, 3, title_az="Köhnə səfər"),
        title_az="Görüş",
        day=None,
        starts=None,
        ends=None,
        participants=[lale],
    )

    assert told(visit, "az") == [("mart 2025", "Görüş (Köhnə səfər)")]


def test_a_delegation_is_told_unless_one_of_its_lines_is(visit, lale):
    with_line, without = dated(2025, 3), dated(2024, 5)
    for old in (with_line, without):
        DelegateFactory(visit=old, person=lale)
    MeetingFactory(
        visit=with_line,
        title_tr="Açılış",
        day=PartialDate(2025, 3, 1),
        participants=[lale],
    )

    (line, delegation) = told(visit)

    assert line == ("1 Mart 2025", "Açılış (Eski ziyaret)")
    assert delegation[0] == "Mayıs 2024"
    assert delegation[1].endswith("Eski ziyaret")


@pytest.mark.parametrize(
    ("starts", "before"),
    [
        ((2026, 1, 26), True),
        ((2026, 1, 27), False),
        ((2025, 12), True),
        # Nobody knows whether it was in the last days of January.
        ((2026, 1), False),
        ((2026,), False),
        ((2027,), False),
    ],
)
def test_only_what_is_certainly_over_before_the_visit_is_told(
    visit, lale, starts, before
):
    MeetingFactory(visit=dated(*starts), participants=[lale])

    assert bool(told(visit)) is before


def test_the_visits_own_lines_and_other_peoples_are_not_told(visit, lale):
    MeetingFactory(visit=visit, participants=[lale])
    MeetingFactory(visit=dated(2025), participants=[visit.delegates.get().person])

    assert told(visit) == []


def test_nothing_internal_of_other_visits_is_told_but_when_and_what(visit, lale):
    old = dated(2025, 3, notes_tr=CANARY, emergency=CANARY, body_tr=f"<p>{CANARY}</p>")
    inside = dict.fromkeys(
        ("minutes", "talking_points_tr", "interpreter", "place_tr", "topics_tr"), CANARY
    )
    MeetingFactory(
        visit=old,
        title_tr="Kısa görüşme",
        day=PartialDate(2025, 3, 12),
        starts=dt.time(9),
        participants=[lale],
        summary_tr=CANARY,
        **inside,
    )
    own = dict.fromkeys(("needs", "phone", "form_of_address_tr", "title_tr"), CANARY)
    DelegateFactory(visit=old, person=lale, **own)
    OutcomeFactory(visit=old, text_tr=CANARY)
    CommitmentFactory(visit=old, text_tr=CANARY)

    found = gathered(visit)

    assert found.people[0].earlier == (
        Earlier("12 Mart 2025", "Kısa görüşme (Eski ziyaret)"),
    )
    assert CANARY not in repr(found)
    assert CANARY not in text(pdf.book(found, Copy(full=True)))
