"""What pages of people and of institutions share: they are public through releases only."""

import datetime as dt

import pytest
import time_machine

from press.models import Consent
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)
from tests.press.views.profiles import SITE, address, data, page

pytestmark = pytest.mark.django_db
CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)
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
