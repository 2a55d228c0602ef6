"""Whoever comes by an old address is led on, and learns of nothing that is not public."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from press.models import Organisation, Person, Release
from tests.factories.press import ReleaseFactory
from tests.press.renaming import HIDDEN, renamed, standing
from tests.press.views.profiles import SITE, address
from tests.press.views.reading import azerbaijani, head_of, turkish

pytestmark = pytest.mark.django_db
PAGES = {Release: "release", Person: "person", Organisation: "organisation"}
OF_EACH = pytest.mark.parametrize("noun", PAGES, ids=lambda noun: noun.__name__)
PROFILES = pytest.mark.parametrize(
    "noun", [Person, Organisation], ids=lambda noun: noun.__name__
)


def at(noun, slug, language="tr"):
    """The page of a noun at an address."""
    year = {"year": 2026} if noun is Release else {}
    with override(language):
        return reverse(f"press:{PAGES[noun]}", kwargs={"slug": slug} | year)


@OF_EACH
@pytest.mark.parametrize("language", ["tr", "az"])
def test_an_old_address_leads_on_in_its_own_language_only(client, noun, language):
    row = renamed(standing(noun), "eski", "yeni", language=language)
    other = "az" if language == "tr" else "tr"

    answer = client.get(at(noun, "eski", language))

    assert (answer.status_code, answer.url) == (301, address(row, language))
    assert client.get(answer.url).status_code == 200
    assert client.get(at(noun, "eski", other)).status_code == 404


@OF_EACH
def test_every_address_of_a_chain_leads_to_the_page_in_one_step(client, noun):
    row = renamed(standing(noun, slug_tr="bir"), "iki", "uc", "dort")

    ways = [client.get(at(noun, slug)).url for slug in ("bir", "iki", "uc")]

    assert ways == [address(row)] * 3
    assert client.head(at(noun, "bir")).url == address(row)


@OF_EACH
def test_browsers_ask_again_because_addresses_come_back(client, noun):
    row = renamed(standing(noun, slug_tr="bir"), "iki")
    there = client.get(at(noun, "bir"))

    renamed(row, "bir")
    back = client.get(at(noun, "iki"))

    assert [answer.headers["Cache-Control"] for answer in (there, back)] == [
        "no-cache"
    ] * 2
    assert (back.url, client.get(back.url).status_code) == (at(noun, "bir"), 200)


@OF_EACH
def test_an_address_that_somebody_took_over_is_theirs(client, noun):
    former = renamed(standing(noun, slug_tr="ortak"), "yeni")
    owner = standing(noun, release={}, slug_tr="baska")

    renamed(owner, "ortak")
    before = client.get(at(noun, "ortak"))
    publish(owner)
    after = client.get(at(noun, "ortak"))

    assert (before.status_code, before.url) == (301, address(former))
    assert (after.status_code, after.context["object"]) == (200, owner)


def publish(row):
    """Readers see it from now on: in a release of its own, or being one."""
    if isinstance(row, Release):
        Release.objects.filter(pk=row.pk).update(
            status="approved",
            publish_at="2026-01-28T09:00Z",
            approved_tr_at="2026-01-28T09:00Z",
        )
    else:
        place = "people" if isinstance(row, Person) else "organisations"
        ReleaseFactory(public=True, **{place: [row]})


@PROFILES
@pytest.mark.parametrize("how", [*HIDDEN, {"public": True, "languages": ["az"]}])
def test_what_is_not_public_answers_at_an_old_address_like_what_never_was(
    client, noun, how
):
    row = standing(noun, release=how, slug_tr="gizli")
    row.old_slugs.create(language="tr", slug="eski")

    nothing = client.get(at(noun, "hic-olmadi"))
    answer = client.get(at(noun, "eski"))

    assert (answer.status_code, answer.content) == (404, nothing.content)
    assert answer.headers == nothing.headers


@PROFILES
def test_whoever_lost_name_or_address_in_a_language_is_not_led_to(client, noun):
    unnamed = renamed(standing(noun, slug_tr="bir"), "iki")
    noun.objects.filter(pk=unnamed.pk).update(name_tr="")
    renamed(standing(noun, slug_tr="uc"), None)

    answers = [client.get(at(noun, slug)).status_code for slug in ("bir", "uc")]

    assert answers == [404, 404]


@OF_EACH
@pytest.mark.parametrize("count", [1, 3])
def test_the_way_on_costs_the_same_however_many_addresses_there_were(
    client, noun, count, django_assert_num_queries
):
    row = standing(noun)
    for n in range(count):
        row.old_slugs.create(language="tr", slug=f"eski-{n}")

    with django_assert_num_queries(2):
        answer = client.get(at(noun, "eski-0"))

    assert answer.url == address(row)


@OF_EACH
def test_a_page_names_its_new_address_only(client, noun):
    row = renamed(standing(noun, slug_tr="eskiden", slug_az="kohne"), "yeni")
    renamed(row, "teze", language="az")

    answer = client.get(address(row))
    links, meta = head_of(answer)

    assert links["canonical"] == links["tr"] == meta["og:url"] == SITE + address(row)
    assert links["az"] == SITE + address(row, "az")
    for old in ("eskiden", "kohne"):
        assert old not in answer.content.decode()


def test_an_old_address_in_another_year_leads_to_the_release(client):
    renamed(standing(Release, slug_tr="eski"), "yeni")

    assert client.get(turkish("eski", 2025)).url == turkish("yeni")


def test_whoever_stands_at_an_address_is_led_to_before_whoever_stood_there(client):
    former = standing(Release, slug_tr="yeni", slug_az="teze")
    for language in ("tr", "az"):
        former.old_slugs.create(language=language, slug="ortak")
    standing(Release, slug_tr="ortak")
    standing(Release, release={"withdrawn": True}, slug_az="ortak")

    assert client.get(turkish("ortak", 2025)).url == turkish("ortak")
    assert client.get(azerbaijani("ortak")).status_code == 410
