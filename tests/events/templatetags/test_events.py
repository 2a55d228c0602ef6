"""Visits and anniversaries beside releases, people and organisations."""

import datetime as dt

import pytest
import time_machine
from django.utils.translation import override

from events.templatetags.events import fact_sheets, named
from tests.factories.events import (
    AnniversaryFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import (
    FAR_AWAY,
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.views.reading import links_in, text_of, turkish

pytestmark = pytest.mark.django_db
HIDDEN = [
    {},
    {"in_review": True},
    {"embargoed": True},
    {"withdrawn": True},
    {"public": True, "publish_at": FAR_AWAY},
    {"public": True, "languages": ["az"]},
]
PERSON, ORGANISATION = "/tr/kisiler/kisi/", "/tr/kurumlar/kurum/"


def test_a_release_leads_to_its_visit_and_to_the_anniversary_that_it_prepares(client):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    prepared = AnniversaryFactory(public=True, title_tr="Kırkıncı yıl", slug_tr="kirk")
    for slug in ("bir", "iki"):
        VisitFactory(
            public=True,
            slug_tr=slug,
            title_tr=f"Ziyaret {slug}",
            releases=[release],
            anniversary=prepared,
        )

    response = client.get(turkish("bulten"))

    links, words = links_in(response), text_of(response)
    assert "Heyet ziyareti Ziyaret iki Ziyaret bir Yıl dönümü Kırkıncı yıl" in words
    assert {"/tr/ziyaretler/bir/", "/tr/ziyaretler/iki/"} <= set(links)
    assert links.count("/tr/yil-donumleri/kirk/") == 1


@pytest.mark.parametrize("state", HIDDEN)
def test_what_is_not_public_stands_beside_nothing(client, state):
    person, organisation = PersonFactory(slug_tr="kisi"), OrganisationFactory()
    release = ReleaseFactory(
        public=True, slug_tr="bulten", people=[person], organisations=[organisation]
    )
    pages = [turkish("bulten"), PERSON, f"/tr/kurumlar/{organisation.slug_tr}/"]
    before = [client.get(page).content for page in pages]

    visit = VisitFactory(
        releases=[release],
        delegation=[person],
        hosts=[organisation],
        anniversary=AnniversaryFactory(public=True),
        **state,
    )
    MeetingFactory(visit=visit, public=True, participants=[person], host=organisation)

    assert [client.get(page).content for page in pages] == before


def test_a_hidden_anniversary_is_not_named_beside_a_release(client):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    prepared = AnniversaryFactory(title_tr="Kanarya")
    VisitFactory(public=True, releases=[release], anniversary=prepared)

    assert "Kanarya" not in client.get(turkish("bulten")).content.decode()


@pytest.mark.parametrize("how", ["delegate", "participant"])
def test_a_person_shows_the_visits_in_which_they_took_part(client, how):
    person = PersonFactory(slug_tr="kisi")
    visit = VisitFactory(public=True, slug_tr="gezi", title_tr="Gezi")
    if how == "delegate":
        DelegateFactory(visit=visit, person=person)
    else:
        MeetingFactory(visit=visit, public=True, participants=[person])
    internal = VisitFactory(public=True, title_tr="Kanarya")
    MeetingFactory(visit=internal, participants=[person])

    response = client.get(PERSON)

    assert "İzmir → Bakü Gezi 27–28 Ocak 2026" in text_of(response)
    assert "/tr/ziyaretler/gezi/" in links_in(response)
    assert "Kanarya" not in response.content.decode()


@pytest.mark.parametrize("how", ["visit", "line"])
def test_an_organisation_shows_the_visits_that_it_hosted(client, how):
    organisation = OrganisationFactory(slug_tr="kurum")
    hosts = [organisation] if how == "visit" else []
    visit = VisitFactory(public=True, title_tr="Gezi", hosts=hosts)
    MeetingFactory.create_batch(2, visit=visit, public=True, host=organisation)
    internal = VisitFactory(public=True, title_tr="Kanarya")
    MeetingFactory(visit=internal, host=organisation)

    response = client.get(ORGANISATION)

    assert response.content.decode().count("Gezi</a>") == 1
    assert "Kanarya" not in response.content.decode()


@pytest.mark.parametrize("page", [PERSON, ORGANISATION])
def test_a_visit_appears_there_with_its_second(client, page):
    person, organisation = (
        PersonFactory(slug_tr="kisi"),
        OrganisationFactory(slug_tr="kurum"),
    )
    ReleaseFactory(public=True, people=[person], organisations=[organisation])
    at = PUBLISHED + dt.timedelta(days=9)
    VisitFactory(
        public=True,
        publish_at=at,
        title_tr="Gezi",
        delegation=[person],
        hosts=[organisation],
    )

    seen = []
    for moment in (at - dt.timedelta(seconds=1), at):
        with time_machine.travel(moment, tick=False):
            seen.append("Gezi" in client.get(page).content.decode())

    assert seen == [False, True]


@pytest.mark.parametrize("count", [1, 3])
def test_visits_cost_each_page_one_question_however_many(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    person, organisation = (
        PersonFactory(slug_tr="kisi"),
        OrganisationFactory(slug_tr="kurum"),
    )
    release = ReleaseFactory(
        public=True,
        slug_tr="bulten",
        people=[person],
        organisations=[organisation],
        topics=[TopicFactory()],
    )
    QuoteFactory(release=release, speaker=person)
    for _ in range(count):
        VisitFactory(
            public=True,
            releases=[release],
            delegation=[person],
            hosts=[organisation],
            anniversary=AnniversaryFactory(public=True),
        )

    for page, queries in [(turkish("bulten"), 10), (PERSON, 7), (ORGANISATION, 7)]:
        with django_assert_num_queries(queries):
            client.get(page)


@override("tr")
def test_a_name_leads_to_its_page_only_where_that_is_public():
    person = PersonFactory(name_tr="<b>", slug_tr="kisi")
    nowhere = PersonFactory(name_tr="Kişi", slug_tr=None)

    assert named(person, linked=True) == (
        f'<a class="who" href="{PERSON}">&lt;b&gt;</a>'
    )
    assert named(person, linked=False) == '<span class="who">&lt;b&gt;</span>'
    assert named(nowhere, linked=True) == '<span class="who">Kişi</span>'


@override("az")
def test_a_fact_sheet_is_offered_in_every_format():
    visit = VisitFactory(slug_az="gedis")

    assert fact_sheets(visit) == [
        (kind.upper(), f"/az/seferler/gedis/metn.{kind}")
        for kind in ("pdf", "docx", "txt")
    ]
