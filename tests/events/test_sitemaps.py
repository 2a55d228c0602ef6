"""What search engines are told of visits and anniversaries: what is public, and no more."""

import datetime as dt

import pytest
import time_machine

from events.models import Anniversary, Visit
from tests.events.feeds.test_calendars import T
from tests.factories.events import AnniversaryFactory, MeetingFactory, VisitFactory
from tests.factories.press import OrganisationFactory, PersonFactory
from tests.press.renaming import renamed
from tests.press.test_sitemaps import listed, pages_of

pytestmark = pytest.mark.django_db
NOUNS = {"visits": VisitFactory, "anniversaries": AnniversaryFactory}
SECTIONS = pytest.mark.parametrize("section", NOUNS)


@SECTIONS
def test_a_public_page_is_listed_in_each_of_its_languages(client, section):
    row = NOUNS[section](public=True)

    assert listed(client, section) == pages_of(row, "tr", "az")


@SECTIONS
def test_a_language_that_is_not_public_is_no_alternate(client, section):
    row = NOUNS[section](public=True, approved_az_at=None)

    assert row.slug_az
    assert listed(client, section) == pages_of(row, "tr")


@SECTIONS
@pytest.mark.parametrize(
    "how", [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]
)
def test_what_is_not_public_is_not_listed(client, section, how):
    NOUNS[section](**how)
    shown = NOUNS[section](public=True)

    assert listed(client, section) == pages_of(shown, "tr", "az")


@SECTIONS
def test_a_page_is_listed_from_its_second(client, section):
    NOUNS[section](public=True, publish_at=T)
    found = []

    for moment in (T - dt.timedelta(seconds=1), T, T + dt.timedelta(seconds=60)):
        with time_machine.travel(moment, tick=False):
            found.append(len(listed(client, section)))

    assert found == [0, 2, 2]


@SECTIONS
def test_an_old_address_is_not_listed(client, section):
    row = renamed(NOUNS[section](public=True), "iki", "uc")

    assert row.old_slugs.count() == 2
    assert listed(client, section) == pages_of(row, "tr", "az")


@pytest.mark.parametrize(
    ("section", "model"), [("visits", Visit), ("anniversaries", Anniversary)]
)
def test_it_tells_when_a_page_changed_and_nothing_of_its_drafts(client, section, model):
    row = NOUNS[section](public=True, languages=["tr"])
    row.corrections.create(kind="small", at=T)
    model.objects.filter(pk=row.pk).update(title_az="Qaralama")

    response = client.get(f"/sitemap-{section}.xml")

    assert b"<lastmod>2026-03-01</lastmod>" in response.content


def test_whom_only_an_internal_line_names_is_not_listed(client):
    visit = VisitFactory(public=True)
    shown, hidden = PersonFactory(), PersonFactory()
    places = OrganisationFactory(), OrganisationFactory()
    MeetingFactory(visit=visit, public=True, participants=[shown], host=places[0])
    MeetingFactory(visit=visit, participants=[hidden], host=places[1])

    assert listed(client, "people") == pages_of(shown, "tr", "az")
    assert listed(client, "organisations") == pages_of(places[0], "tr", "az")


@SECTIONS
@pytest.mark.parametrize("count", [1, 3])
def test_a_sitemap_costs_the_same_however_long(
    client, section, count, django_assert_num_queries
):
    NOUNS[section].create_batch(count, public=True)

    with django_assert_num_queries(2):
        assert len(listed(client, section)) == 2 * count
