"""The card of a release: drawn from its words, shown no sooner than its page."""

import datetime as dt
from io import BytesIO

import pytest
import time_machine
from django.core.cache import cache
from django.urls import reverse
from django.utils.translation import override
from PIL import Image

from tests.factories.press import ReleaseFactory, UserFactory
from tests.press.renaming import HIDDEN, renamed

pytestmark = pytest.mark.django_db
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def address(release, language="tr"):
    slug = release.slug_tr if language == "tr" else release.slug_az
    with override(language):
        return reverse("press:release-card", kwargs={"year": 2026, "slug": slug})


def test_a_card_is_a_picture_of_the_size_that_networks_ask_for(client):
    response = client.get(address(ReleaseFactory(public=True)))

    image = Image.open(BytesIO(response.content))
    assert (image.format, image.size) == ("JPEG", (1200, 630))
    assert response["Content-Type"] == "image/jpeg"
    assert response["Cache-Control"] == "public, max-age=300"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_each_language_has_a_card_of_its_own(client):
    release = ReleaseFactory(public=True)

    turkish, azerbaijani = (client.get(address(release, code)) for code in ("tr", "az"))

    assert address(release, "az").startswith("/az/")
    assert turkish.content != azerbaijani.content


def test_a_card_is_drawn_once_for_the_same_words(client):
    cache.clear()
    release = ReleaseFactory(public=True)
    first = client.get(address(release))
    again = client.get(address(release), headers={"If-None-Match": first["ETag"]})

    release.title_tr = "Başka"
    release.save()
    changed = client.get(address(release), headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert changed.status_code == 200
    assert changed.content != first.content


@pytest.mark.parametrize(
    ("year", "slug"), [(2026, "eski"), (2025, "eski"), (2025, "yeni")]
)
def test_an_old_address_leads_to_the_card_wherever_it_was_shared(client, year, slug):
    release = renamed(ReleaseFactory(public=True, slug_tr="eski"), "yeni")

    response = client.get(f"/tr/bultenler/{year}/{slug}/kart.jpg")

    assert (response.status_code, response.url) == (301, address(release))
    assert response["Cache-Control"] == "no-cache"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize("how", HIDDEN)
def test_an_old_address_of_what_nobody_sees_leads_to_no_card(client, how):
    ReleaseFactory(**how, slug_tr="gizli").old_slugs.create(language="tr", slug="eski")

    nothing, hidden = (
        client.get(f"/tr/bultenler/2026/{slug}/kart.jpg") for slug in ("yok", "eski")
    )

    assert (hidden.status_code, hidden.content) == (404, nothing.content)
    assert hidden.headers == nothing.headers


def test_a_card_appears_with_its_page(client):
    release = ReleaseFactory(public=True, publish_at=T)
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            found.append(client.get(address(release)).status_code)

    assert found == [404, 200, 200]


@pytest.mark.parametrize(
    "how", [{}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}]
)
def test_a_hidden_release_has_the_card_of_none(client, how):
    release = ReleaseFactory(**how)
    nothing = client.get(address(release).replace(release.slug_tr, "yok"))

    response = client.get(address(release), headers={"If-None-Match": "*"})

    assert (response.status_code, response.content) == (404, nothing.content)
    assert dict(response.headers) == dict(nothing.headers)


def test_an_unapproved_language_has_no_card(client):
    release = ReleaseFactory(
        public=True, languages=["tr"], title_az="Gizli", slug_az="gizli"
    )

    assert client.get(address(release, "az")).status_code == 404


def test_the_office_sees_the_card_of_a_draft(client):
    release = ReleaseFactory()

    client.force_login(UserFactory(role="writer"))
    writer = client.get(address(release))
    client.force_login(UserFactory(role="editor"))
    editor = client.get(address(release))

    assert (writer.status_code, editor.status_code) == (404, 200)
    assert editor["Cache-Control"] == "private, no-store"
