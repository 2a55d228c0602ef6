"""What search engines are told: every public page in its languages, and nothing else."""

import datetime as dt
from xml.etree import ElementTree as ET

import pytest
import time_machine
from django.utils.translation import override

from press.models import Consent, ReleaseCorrection
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)
from tests.press.renaming import renamed

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
SECTIONS = ["releases", "people", "organisations", "photos"]
PLANNED = ["visits", "anniversaries"]
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
NS = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def listed(client, section):
    """Address to its alternates, as a strict parser reads them."""
    response = client.get(f"/sitemap-{section}.xml")
    assert response.status_code == 200
    return {
        url.findtext("s:loc", namespaces=NS): {
            link.get("hreflang"): link.get("href")
            for link in url.iterfind("x:link", NS)
        }
        for url in ET.fromstring(response.content)  # noqa: S314  (we wrote it ourselves)
    }


def pages_of(row, *languages):
    """The page of a row in each of the languages, with those as alternates."""
    found = {}
    for code in languages:
        with override(code):
            found[code] = SITE + row.get_absolute_url()
    return dict.fromkeys(found.values(), found)


def everything(**release):
    """A release with one of each noun that it makes public."""
    rows = {
        "people": PersonFactory(),
        "organisations": OrganisationFactory(),
        "photos": PhotoFactory(),
    }
    made = ReleaseFactory(**release, **{name: [row] for name, row in rows.items()})
    return {"releases": made, **rows}


@pytest.mark.parametrize("section", SECTIONS)
def test_a_public_page_is_listed_in_each_of_its_languages(client, section):
    rows = everything(public=True)

    assert listed(client, section) == pages_of(rows[section], "tr", "az")


@pytest.mark.parametrize("section", SECTIONS)
def test_a_language_that_is_not_public_is_no_alternate(client, section):
    rows = everything(public=True, languages=["tr"], slug_az="gizli")

    assert listed(client, section) == pages_of(rows[section], "tr")


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize(
    "how", [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]
)
def test_what_is_not_public_is_not_listed(client, section, how):
    everything(**how)
    shown = everything(public=True)

    assert listed(client, section) == pages_of(shown[section], "tr", "az")


@pytest.mark.parametrize("section", SECTIONS)
def test_a_page_is_listed_from_its_second(client, section):
    everything(public=True, publish_at=T)
    found = []

    for moment in (T - dt.timedelta(seconds=1), T, T + dt.timedelta(seconds=60)):
        with time_machine.travel(moment, tick=False):
            found.append(len(listed(client, section)))

    assert found == [0, 2, 2]


def test_a_photo_without_consent_is_not_listed(client):
    photos = [
        PhotoFactory(consent=Consent.REFUSED),
        PhotoFactory(consent_until=dt.date(2026, 2, 1)),
    ]
    ReleaseFactory(public=True, photos=photos)

    assert listed(client, "photos") == {}


def test_somebody_without_an_address_is_not_listed(client):
    ReleaseFactory(public=True, people=[PersonFactory(slug_tr=None, slug_az=None)])

    assert listed(client, "people") == {}


@pytest.mark.parametrize("section", ["releases", "people", "organisations"])
def test_an_old_address_is_not_listed(client, section):
    row = renamed(everything(public=True)[section], "iki", "uc")

    assert row.old_slugs.count() == 2
    assert listed(client, section) == pages_of(row, "tr", "az")


def test_a_release_tells_when_it_changed_and_nothing_of_its_drafts(client):
    release = ReleaseFactory(public=True, languages=["tr"])
    ReleaseCorrection.objects.create(release=release, kind="small", at=T)
    release.title_az = "Qaralama"
    release.save()

    response = client.get("/sitemap-releases.xml")

    assert b"<lastmod>2026-03-01</lastmod>" in response.content


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("count", [1, 3])
def test_a_sitemap_costs_the_same_however_long(
    client, section, count, django_assert_num_queries
):
    for _ in range(count):
        everything(public=True)

    with django_assert_num_queries(2):
        assert len(listed(client, section)) == 2 * count


def test_the_pages_that_are_always_there_are_listed_in_both_languages(client):
    found = listed(client, "pages")

    assert f"{SITE}/tr/" in found
    assert len(found) == 18
    assert all(set(alternates) == {"tr", "az"} for alternates in found.values())


def test_the_index_names_every_sitemap_at_our_own_address(
    client, django_assert_num_queries
):
    everything(public=True)

    with django_assert_num_queries(12):
        response = client.get("/sitemap.xml", headers={"host": "localhost"})

    places = [
        place.text
        for place in ET.fromstring(response.content).iterfind(".//s:loc", NS)  # noqa: S314
    ]
    assert places == [
        f"{SITE}/sitemap-{section}.xml" for section in ["pages", *SECTIONS, *PLANNED]
    ]
    assert all(
        client.get(place.removeprefix(SITE)).status_code == 200 for place in places
    )


def test_a_long_sitemap_goes_on_in_further_ones(client, monkeypatch):
    for _ in range(3):
        everything(public=True)
    monkeypatch.setattr("press.sitemaps.SitePages.limit", 4)

    index = client.get("/sitemap.xml").content.decode()
    first = client.get("/sitemap-releases.xml").content.count(b"<loc>")
    second = client.get("/sitemap-releases.xml?p=2").content.count(b"<loc>")

    assert "/sitemap-releases.xml?p=2</loc>" in index
    assert "/sitemap-releases.xml?p=3</loc>" not in index
    assert (first, second) == (4, 2)


def test_robots_are_kept_from_the_office_and_shown_the_way(client):
    response = client.get("/robots.txt", headers={"host": "localhost"})

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /account/",
        "",
        f"Sitemap: {SITE}/sitemap.xml",
    ]


@pytest.mark.parametrize(
    "path",
    ["/sitemap-drafts.xml", "/sitemap-releases.xml?p=2", "/sitemap-releases.xml?p=x"],
)
def test_there_is_no_other_sitemap(client, path):
    assert client.get(path).status_code == 404
