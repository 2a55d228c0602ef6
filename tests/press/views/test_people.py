"""The pages of people and institutions, as readers and search engines see them."""

import datetime as dt
import re

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
)
from tests.press.views.profiles import SITE, address, data, page

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def test_a_person_is_shown_with_posts_portrait_biography_and_releases(client):
    portrait = PhotoFactory()
    person = PersonFactory(
        name_tr="Perviz Altay", biography_tr="İzmir'de yaşar.", portrait=portrait
    )
    organisation = OrganisationFactory(name_tr="Örnek Dernek")
    PositionFactory(person=person, organisation=organisation, title_tr="Başkan")
    release = ReleaseFactory(public=True, people=[person])
    other = ReleaseFactory(public=True)

    html = page(client, person)

    assert "<h1>Perviz Altay</h1>" in html
    assert "Başkan, Örnek Dernek" in html
    assert "İzmir&#x27;de yaşar." in html
    assert f"/media/{portrait.key}/square160.avif" in html
    assert portrait.credit in html
    assert release.title_tr in html
    assert other.title_tr not in html
    assert data(html)["Person"] == {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": "Perviz Altay",
        "url": SITE + address(person),
        "description": "İzmir'de yaşar.",
        "image": f"{SITE}/media/{portrait.key}/web.jpg",
        "jobTitle": ["Başkan"],
        "affiliation": [{"@type": "Organization", "name": "Örnek Dernek"}],
    }


def test_whoever_is_only_quoted_has_a_page_too(client):
    person = PersonFactory()
    quote = QuoteFactory(speaker=person, release=ReleaseFactory(public=True))

    assert quote.release.title_tr in page(client, person)


def test_posts_are_those_held_today_the_latest_first(client):
    person = PersonFactory()
    for title, since, until in (
        ("Eskiden", "2010", "2015-06"),
        ("Önce", "2011", ""),
        ("Sonra", "2016-02", ""),
        ("İleride", "2199", ""),
    ):
        PositionFactory(
            person=person, title_tr=title, since=since or None, until=until or None
        )
    PositionFactory(person=person, title_tr="", title_az="Sədr")
    ReleaseFactory(public=True, people=[person])

    html = page(client, person)

    assert re.findall(r'<p class="spot">(\w+),', html) == ["Sonra", "Önce"]


def test_an_institution_of_a_post_is_linked_only_where_it_has_a_page(client):
    person = PersonFactory()
    known, unknown = OrganisationFactory(), OrganisationFactory()
    for organisation in (known, unknown):
        PositionFactory(person=person, organisation=organisation)
    ReleaseFactory(public=True, people=[person], organisations=[known])

    html = page(client, person)

    assert f'href="{address(known)}"' in html
    assert unknown.name_tr in html
    assert address(unknown) not in html


def test_an_organisation_is_shown_with_its_people_place_and_releases(client):
    logo = PhotoFactory()
    organisation = OrganisationFactory(
        name_tr="Örnek Dernek",
        short_name_tr="ÖRDER",
        about_tr="Bir dernektir.",
        city_tr="Bakü",
        country="AZ",
        website="https://example.org",
        logo=logo,
    )
    named, unnamed = PersonFactory(), PersonFactory()
    for person in (named, unnamed):
        PositionFactory(person=person, organisation=organisation, title_tr="Başkan")
    release = ReleaseFactory(public=True, organisations=[organisation], people=[named])

    html = page(client, organisation)

    assert "<h1>Örnek Dernek</h1>" in html
    for words in ("ÖRDER", "Bir dernektir.", "Bakü, Azerbaycan", "https://example.org"):
        assert words in html
    assert f'href="{address(named)}"' in html
    assert unnamed.name_tr not in html
    assert release.title_tr in html
    assert data(html)["Organization"] == {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Örnek Dernek",
        "alternateName": "ÖRDER",
        "url": SITE + address(organisation),
        "sameAs": "https://example.org",
        "description": "Bir dernektir.",
        "logo": f"{SITE}/media/{logo.key}/web.jpg",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Bakü",
            "addressCountry": "AZ",
        },
    }


def test_our_own_organisation_is_always_there(client):
    assert "<h1>İZAZDER</h1>" in page(
        client, OrganisationFactory(name_tr="İZAZDER", is_own=True)
    )


def test_the_list_goes_on_in_the_archive(client):
    person = PersonFactory()
    ReleaseFactory.create_batch(21, public=True, people=[person])

    html = page(client, person)

    with override("tr"):
        archive = reverse("press:release-list")
    assert html.count("<h3><a") == 20
    assert f'href="{archive}?person={person.slug_tr}"' in html


@pytest.mark.parametrize("count", [1, 3])
def test_a_person_costs_the_same_however_known(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    person = PersonFactory(portrait=PhotoFactory())
    for _ in range(count):
        organisation = PositionFactory(person=person).organisation
        ReleaseFactory(public=True, people=[person], organisations=[organisation])

    with django_assert_num_queries(9):
        html = page(client, person)

    assert html.count('<p class="spot">') == html.count("<h3><a") == count


@pytest.mark.parametrize("count", [1, 3])
def test_an_organisation_costs_the_same_however_large(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    organisation = OrganisationFactory(logo=PhotoFactory())
    for _ in range(count):
        person = PositionFactory(organisation=organisation).person
        ReleaseFactory(public=True, people=[person], organisations=[organisation])

    with django_assert_num_queries(8):
        html = page(client, organisation)

    assert html.count('class="role"') == html.count("<h3><a") == count
