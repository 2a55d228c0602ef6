"""The photo archive and the page of one photo."""

import datetime as dt
import json
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils.translation import override

from press.models import Consent, Shown
from tests.factories.press import (
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
SITE = "http://127.0.0.1:8000"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def archive(language="tr"):
    with override(language):
        return reverse("press:photo-list")


def address(photo, language="tr"):
    with override(language):
        return photo.get_absolute_url()


def read(client, path, **query):
    response = client.get(path, query)
    assert response.status_code == 200
    return response.content.decode()


def canaries():
    """Photos that readers may not see, each with the canary in all its words."""
    words = {
        f"{field}_{code}": CANARY
        for field in ("title", "caption", "alt", "usage_terms", "city")
        for code in ("tr", "az")
    } | {"credit": CANARY, "copyright": CANARY}
    photos = [PhotoFactory(**words) for _ in range(4)]
    for photo, how in zip(
        photos,
        ({}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}),
        strict=True,
    ):
        ReleaseFactory(photos=[photo], **how)
    refused = PhotoFactory(consent=Consent.REFUSED, **words)
    lapsed = PhotoFactory(consent_until=dt.date(2026, 2, 1), **words)
    ReleaseFactory(public=True, photos=[refused, lapsed])
    return [*photos, refused, lapsed, PhotoFactory(**words)]


def test_the_archive_shows_caption_credit_and_downloads(client):
    photo = PhotoFactory(pixels=(3000, 2000))
    ReleaseFactory(public=True, photos=[photo])

    html = read(client, archive())

    assert f'href="{address(photo)}"' in html
    assert photo.caption_tr in html
    assert photo.credit in html
    assert f'alt="{photo.alt_tr}"' in html
    assert f'href="/media/{photo.key}/web.jpg"' in html
    assert f'href="/media/{photo.key}/print.jpg"' in html
    assert f"/media/{photo.key}/lead600.avif 600w" in html
    assert "1600 \N{MULTIPLICATION SIGN} 1067" in html


def test_the_archive_is_shown_by_pages(client):
    ReleaseFactory(public=True, photos=[PhotoFactory() for _ in range(25)])

    first, second = read(client, archive()), read(client, archive(), page=2)

    assert (first.count("<figure>"), second.count("<figure>")) == (24, 1)
    assert f'rel="canonical" href="{SITE}{archive()}?page=2"' in second
    for wrong in ("3", "0", "-1", "x", "10" * 20):
        assert client.get(archive(), {"page": wrong}).status_code == 404


def test_an_empty_archive_says_so(client):
    assert "<figure>" not in read(client, archive())


@pytest.mark.parametrize("language", ["tr", "az"])
def test_the_archive_holds_only_what_is_public(client, language):
    hidden = canaries()
    shown = PhotoFactory()
    ReleaseFactory(public=True, photos=[shown])

    html = read(client, archive(language))

    assert html.count("<figure>") == 1
    assert CANARY not in html
    assert not any(photo.key in html for photo in hidden)


def test_a_photo_is_shown_with_all_that_is_known(client):
    photo = PhotoFactory(
        pixels=(1600, 1000),
        title_tr="Bakü'de görüşme",
        usage_terms_tr="Kaynak gösterilerek.",
        city_tr="Bakü",
        taken_on="2026-01-28",
    )
    known, unknown = PersonFactory(), PersonFactory()
    for order, person in enumerate([unknown, known]):
        Shown.objects.create(photo=photo, person=person, order=order)
    release = ReleaseFactory(public=True, photos=[photo], people=[known])

    html = read(client, address(photo))

    for words in (
        "Kaynak gösterilerek.",
        "Bakü",
        "28 Ocak 2026",
        "1600 \N{MULTIPLICATION SIGN} 1000",
        "© İZAZDER",
    ):
        assert words in html
    assert html.index(unknown.name_tr) < html.index(known.name_tr)
    assert f'href="{address(known)}"' in html
    assert address(unknown) not in html
    assert release.title_tr in html
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert [json.loads(text)["@type"] for text in found] == ["ImageObject"]
    image = json.loads(found[0])
    assert image["contentUrl"] == f"{SITE}/media/{photo.key}/web.jpg"
    assert image["creditText"] == photo.credit
    assert image["acquireLicensePage"] == SITE + address(photo)


def test_a_photo_without_a_title_is_called_by_what_it_shows(client):
    photo = PhotoFactory(title_tr="", alt_tr="Boş bir salon")
    ReleaseFactory(public=True, photos=[photo])

    assert "<h1>Boş bir salon</h1>" in read(client, address(photo))


@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_hidden_photo_has_the_page_of_none(client, language):
    nothing = client.get(archive(language) + "x" * 22 + "/")

    for photo in canaries():
        response = client.get(address(photo, language))
        assert (response.status_code, response.content) == (404, nothing.content)


def test_a_photo_page_appears_with_its_release(client):
    photo = PhotoFactory()
    ReleaseFactory(public=True, publish_at=T, photos=[photo])
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            listed = photo.key in read(client, archive())
            found.append((client.get(address(photo)).status_code, listed))

    assert found == [(404, False), (200, True), (200, True)]


def test_a_photo_exists_only_in_languages_that_describe_and_show_it(client):
    undescribed = PhotoFactory(alt_az="", caption_az=CANARY)
    unshown = PhotoFactory(caption_az=CANARY)
    ReleaseFactory(public=True, photos=[undescribed])
    ReleaseFactory(public=True, languages=["tr"], photos=[unshown])

    for photo in (undescribed, unshown):
        html = read(client, address(photo))
        assert address(photo, "az") not in html
        assert client.get(address(photo, "az")).status_code == 404
    assert CANARY not in read(client, archive("az"))


def test_hidden_releases_are_not_named_beside_a_photo(client):
    photo = PhotoFactory()
    ReleaseFactory(public=True, photos=[photo])
    for how in ({}, {"embargoed": True}, {"withdrawn": True}):
        ReleaseFactory(title_tr=CANARY, photos=[photo], **how)

    assert CANARY not in read(client, address(photo))


@pytest.mark.parametrize("count", [1, 3])
def test_the_archive_costs_the_same_however_full(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    ReleaseFactory(public=True, photos=[PhotoFactory() for _ in range(count)])

    with django_assert_num_queries(3):
        html = read(client, archive())

    assert html.count("<figure>") == count


@pytest.mark.parametrize("count", [1, 3])
def test_a_photo_costs_the_same_however_many_it_shows(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    photo, people = PhotoFactory(), PersonFactory.create_batch(count)
    for person in people:
        Shown.objects.create(photo=photo, person=person)
        ReleaseFactory(public=True, photos=[photo], people=people)

    with django_assert_num_queries(7):
        html = read(client, address(photo))

    assert html.count('class="who"') == html.count("<h3><a") == count
