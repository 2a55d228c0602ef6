import datetime as dt

import pytest

from events.models import Direction
from events.pages.anniversary import AnniversaryPage
from events.pages.article import anniversary_page_of, page_of
from events.pages.visit import VisitPage
from press.text.dates import PartialDate
from tests.factories.events import AnniversaryFactory, VisitFactory
from tests.factories.press import PUBLISHED, OrganisationFactory

pytestmark = pytest.mark.django_db
NOW = PUBLISHED + dt.timedelta(days=1)
BOTH = pytest.mark.parametrize(
    ("factory", "page"),
    [
        (VisitFactory, lambda row: page_of(VisitPage(row, "tr", NOW))),
        (
            AnniversaryFactory,
            lambda row: anniversary_page_of(AnniversaryPage(row, "tr", NOW)),
        ),
    ],
    ids=["visit", "anniversary"],
)


@BOTH
@pytest.mark.parametrize("state", [{}, {"embargoed": True}, {"withdrawn": True}])
def test_a_draft_is_at_no_address_and_in_no_index(factory, page, state):
    head = page(factory(**state))

    assert (head.canonical, head.indexed, head.data) == ("", False, ())
    assert head.addresses == {}


@BOTH
def test_a_language_that_is_not_approved_has_no_address(factory, page):
    row = factory(public=True, approved_az_at=None)

    assert page(row).addresses == {"tr": row.get_absolute_url(), "az": None}


@BOTH
def test_a_page_without_a_twin_leads_to_the_other_languages_list(factory, page):
    head = page(factory(public=True, languages=["tr"]))

    assert head.switch.path in ("/az/seferler/", "/az/ildonumleri/")
    assert not head.switch.translated


def test_an_event_takes_place_where_the_delegation_arrives():
    OrganisationFactory(is_own=True, city_tr="Karşıyaka")
    row = VisitFactory(
        public=True, direction=Direction.INCOMING, country="AZ", city_tr="Bakü"
    )

    event = page_of(VisitPage(row, "tr", NOW)).data[0]

    assert event["location"]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Karşıyaka",
        "addressCountry": "TR",
    }


def test_an_event_is_dated_as_precisely_as_it_is_known():
    row = VisitFactory(public=True, starts_on=PartialDate(2026, 1), ends_on=None)

    event = page_of(VisitPage(row, "tr", NOW)).data[0]

    assert (event["startDate"], event["endDate"]) == ("2026-01", "2026-01")
