"""The pages of people and institutions, as readers and search engines see them."""

import datetime as dt
import json
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils.translation import override

from press.models import Consent
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
SITE = "http://127.0.0.1:8000"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def address(row, language="tr"):
    with override(language):
        return row.get_absolute_url()


def page(client, row, language="tr"):
    response = client.get(address(row, language))
    assert response.status_code == 200
    return response.content.decode()


def data(html):
    """The structured data of a page, by type."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return {thing["@type"]: thing for thing in map(json.loads, found)}


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


FACTORIES = {"people": PersonFactory, "organisations": OrganisationFactory}
BOTH = pytest.mark.parametrize("place", FACTORIES)


@BOTH
def test_the_other_language_is_linked_where_the_page_is_public(client, place):
    both, turkish = FACTORIES[place](), FACTORIES[place]()
    ReleaseFactory(public=True, **{place: [both]})
    ReleaseFactory(public=True, languages=["tr"], **{place: [turkish]})

    html = page(client, both)
    alone = page(client, turkish)

    for code in ("tr", "az"):
        link = f'<link rel="alternate" hreflang="{code}" href="{SITE}{address(both, code)}">'
        assert link in html
    assert address(turkish, "az") not in alone
    assert client.get(address(turkish, "az")).status_code == 404
    assert page(client, both, "az").count("<h1>") == 1


@BOTH
@pytest.mark.parametrize(
    "how", [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]
)
def test_whoever_no_public_release_names_has_no_page(client, place, how):
    row = FACTORIES[place](name_tr=CANARY)
    ReleaseFactory(**how, **{place: [row]})
    nothing = client.get(address(row).replace(row.slug_tr, "yok"))

    response = client.get(address(row))

    assert (response.status_code, response.content) == (404, nothing.content)


@BOTH
def test_a_page_appears_with_the_release(client, place):
    row = FACTORIES[place]()
    ReleaseFactory(public=True, publish_at=T, **{place: [row]})
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            found.append(client.get(address(row)).status_code)

    assert found == [404, 200, 200]


@BOTH
def test_hidden_releases_and_pictures_leave_no_trace(client, place):
    picture = PhotoFactory(consent=Consent.REFUSED, alt_tr=CANARY, credit=CANARY)
    field = {"people": "portrait", "organisations": "logo"}[place]
    row = FACTORIES[place](**{field: picture})
    ReleaseFactory(public=True, **{place: [row]})
    for how in ({}, {"embargoed": True}, {"withdrawn": True}):
        ReleaseFactory(title_tr=CANARY, lead_tr=CANARY, **how, **{place: [row]})

    html = page(client, row)

    assert CANARY not in html
    assert picture.key not in html


@BOTH
def test_the_words_of_the_other_language_fill_no_gap(client, place):
    extra = {"people": "biography_az", "organisations": "about_az"}[place]
    row = FACTORIES[place](**{extra: CANARY})
    ReleaseFactory(public=True, **{place: [row]})

    assert CANARY not in page(client, row, "tr")
    assert CANARY in page(client, row, "az")


@BOTH
def test_a_hostile_name_is_only_text(client, place):
    row = FACTORIES[place](name_tr="</script><!--<script>alert(1)</script>")
    ReleaseFactory(public=True, **{place: [row]})

    html = page(client, row)

    assert "<script>alert" not in html
    assert [d["name"] for d in data(html).values()] == [row.name_tr]


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

    with django_assert_num_queries(8):
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

    with django_assert_num_queries(7):
        html = page(client, organisation)

    assert html.count('class="role"') == html.count("<h3><a") == count
