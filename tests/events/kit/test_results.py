"""What came of a visit: told as far as somebody has set or approved it."""

import datetime as dt

import pytest

from press.kit import Row
from press.text.dates import PartialDate
from press.text.richtext import Run
from tests.events.kit.office import for_the_office, printed, section
from tests.factories.events import (
    CommitmentFactory,
    OutcomeFactory,
    ProgressNoteFactory,
    VisitFactory,
)
from tests.factories.press import PUBLISHED, OrganisationFactory, ReleaseFactory

pytestmark = pytest.mark.usefixtures("contact", "own")


@pytest.fixture
def visit(db):
    return VisitFactory(public=True)


def said(section):
    return ["".join(run.text for run in block.runs) for block in section.blocks]


def test_an_outcome_says_what_kind_it_is_unless_that_says_nothing(visit):
    OutcomeFactory(visit=visit, text_tr="Anlaştılar.", text_az="Razılaşdılar.")
    OutcomeFactory(visit=visit, text_tr="Tanıştılar.", kind="other")
    OutcomeFactory(visit=visit, text_tr="", text_az="Yalnız azərbaycanca.")

    outcomes = section(visit, "Sonuçlar")

    assert said(outcomes) == ["Anlaşma: Anlaştılar.", "Tanıştılar."]
    assert said(section(visit, "Nəticələr", "az"))[0] == "Razılaşma: Razılaşdılar."


def test_a_step_of_which_nothing_is_set_is_told_as_it_was_agreed(visit):
    CommitmentFactory(visit=visit, text_tr="Ortak projeler")
    CommitmentFactory(visit=visit, text_tr="")

    assert section(visit, "Yol haritası").rows == (Row("Ortak projeler"),)


def test_a_step_tells_of_its_status_its_day_and_both_sides(visit):
    CommitmentFactory(
        visit=visit,
        text_tr="Ortak projeler",
        status="under_way",
        due=PartialDate(2026, 3),
        our_side=OrganisationFactory(name_tr="Dernek"),
        their_side=OrganisationFactory(name_tr="Forum"),
    )
    CommitmentFactory(
        visit=visit,
        text_tr="Sergi",
        their_side=OrganisationFactory(name_tr="", name_az="Adsız"),
    )

    assert section(visit, "Yol haritası").rows == (
        Row(
            "Ortak projeler",
            "Durum: sürüyor\nSon tarih: Mart 2026\nSorumlu: Dernek, Forum",
        ),
        Row("Sergi"),
    )


def test_only_approved_notes_are_told_in_the_order_of_their_days(visit):
    step = CommitmentFactory(visit=visit, text_tr="Sergi")
    for day, text, approved in ((20, "Sonra.", PUBLISHED), (10, "Önce.", PUBLISHED)):
        on = dt.date(2026, 2, day)
        ProgressNoteFactory(commitment=step, on=on, text_tr=text, approved_at=approved)
    ProgressNoteFactory(commitment=step, text_tr="Onaysız.")
    ProgressNoteFactory(commitment=step, text_tr="", approved_at=PUBLISHED)
    told = Row("Sergi", "10 Şubat 2026: Önce.\n20 Şubat 2026: Sonra.")

    office = for_the_office(visit).version("tr").sections

    assert section(visit, "Yol haritası").rows == (told,)
    assert [one.rows for one in office if one.title == "Yol haritası"] == [(told,)]


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"public": True, "number": 7}, "Durum: tamamlandı\n2026/07 · Sonuç"),
        ({}, "Durum: tamamlandı"),
        ({"embargoed": True}, "Durum: tamamlandı"),
        ({"withdrawn": True}, "Durum: tamamlandı"),
        ({"public": True, "approved_tr_at": None}, "Durum: tamamlandı"),
    ],
)
def test_the_release_that_closed_a_step_is_named_once_it_is_public(visit, how, told):
    release = ReleaseFactory(title_tr="Sonuç", **how)
    CommitmentFactory(visit=visit, text_tr="A", status="done", closed_by=release)

    assert section(visit, "Yol haritası").rows == (Row("A", told),)


def test_readers_are_led_to_the_releases_that_they_can_read(visit, settings):
    settings.PUBLIC_URL = "https://basin.example.org"
    shown = ReleaseFactory(public=True, number=3, title_tr="Bakü'de", slug_tr="bakude")
    draft = ReleaseFactory(title_tr="Taslak")
    other = ReleaseFactory(public=True, approved_tr_at=None, title_az="Bakıda")
    visit.releases.set([draft, other, shown])

    listed = section(visit, "Basın bültenleri")
    office = [
        block.runs
        for one in for_the_office(visit).version("tr").sections
        if one.title == "Basın bültenleri"
        for block in one.blocks
    ]

    address = "https://basin.example.org/tr/bultenler/2026/bakude/"
    led = (Run("2026/03 · Bakü'de", link=address),)
    assert [block.runs for block in listed.blocks] == [led]
    assert led in office
    assert (Run("Taslak"),) in office
    assert printed(visit, "az") is not None
