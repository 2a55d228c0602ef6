"""A query with an old address means what it meant when it was kept."""

import pytest
from django.utils.translation import override

from press.filters import Chip, ReleaseFilter
from press.models import Release
from tests.factories.press import PersonFactory, ReleaseFactory, TopicFactory
from tests.press.feeds.reading import SITE, links, read
from tests.press.renaming import HIDDEN, renamed
from tests.press.views.reading import head_of, links_in, titles_in

pytestmark = pytest.mark.django_db
TURKISH, AZERBAIJANI = "/tr/bultenler/", "/az/press-relizler/"
NOUNS = {"topic": (TopicFactory, "topics"), "person": (PersonFactory, "people")}
OF_BOTH = pytest.mark.parametrize("name", NOUNS)


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield


def wanted(name, how=None, **fields):
    """A row whose release is wanted, beside another release."""
    factory, place = NOUNS[name]
    row = factory(slug_tr="eski", slug_az="kohne", **fields)
    ReleaseFactory(
        **{"public": True} if how is None else how, title_tr="Aranan", **{place: [row]}
    )
    ReleaseFactory(public=True)
    return row


def chosen(**data):
    narrowed = ReleaseFilter(data, Release.objects.public_in("tr"))
    assert narrowed.is_valid()
    return narrowed


@OF_BOTH
def test_an_old_address_chooses_what_the_new_one_chooses(name):
    row = renamed(wanted(name, name_tr="Ayla"), "iki", "yeni")

    for slug in ("eski", "iki", "yeni"):
        narrowed = chosen(**{name: slug}, year="2026")

        assert [release.title_tr for release in narrowed.qs] == ["Aranan"]
        assert narrowed.query() == f"year=2026&{name}=yeni"
        assert narrowed.twin_query == f"year=2026&{name}={row.slug_az}"
        assert [chip.words for chip in narrowed.chips] == ["2026", "Ayla"]


@OF_BOTH
@pytest.mark.parametrize("how", HIDDEN)
def test_an_old_address_of_what_nobody_reads_of_is_one_that_never_was(name, how):
    row = wanted(name, how, name_tr="Gizli")
    renamed(row, "yeni")
    row.old_slugs.create(language="tr", slug="eski")

    narrowed = chosen(**{name: "eski"})

    assert narrowed.query() == f"{name}=eski"
    assert [chip.words for chip in narrowed.chips] == ["eski"]
    assert list(narrowed.qs) == []


@OF_BOTH
def test_an_address_of_the_other_language_chooses_nothing(name):
    renamed(wanted(name), "teze", language="az")

    assert list(chosen(**{name: "kohne"}).qs) == []


@OF_BOTH
def test_whoever_stands_at_an_address_is_meant_by_it(name):
    renamed(wanted(name), "yeni")
    factory, place = NOUNS[name]
    ReleaseFactory(
        public=True, title_tr="Şimdiki", **{place: [factory(slug_tr="eski")]}
    )

    assert [release.title_tr for release in chosen(**{name: "eski"}).qs] == ["Şimdiki"]


def test_a_choice_that_means_nothing_stays_as_it_was_written():
    narrowed = chosen(topic="yok", person="hic")

    assert narrowed.chips == [
        Chip("topic", "Konu", "yok", "person=hic"),
        Chip("person", "Kişi", "hic", "topic=yok"),
    ]


@OF_BOTH
def test_a_list_names_the_new_address_everywhere(client, name):
    row = renamed(wanted(name), "yeni")
    ReleaseFactory.create_batch(21, public=True, **{NOUNS[name][1]: [row]})

    response = client.get(TURKISH, {name: "eski"})
    swapped = client.get(TURKISH, {name: "eski"}, headers={"hx-request": "true"})

    canonical, _meta = head_of(response)
    assert canonical["canonical"] == f"{SITE}{TURKISH}?{name}=yeni"
    assert f"{AZERBAIJANI}?{name}=kohne" in links_in(response)
    assert f"{TURKISH}?{name}=yeni&page=2" in links_in(response)
    assert swapped.headers["HX-Push-Url"] == f"{TURKISH}?{name}=yeni"
    assert f"{name}=eski" not in response.content.decode()


@OF_BOTH
@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_a_feed_names_the_new_address(client, name, kind):
    renamed(wanted(name), "yeni")
    path = f"{TURKISH}{kind}/"

    root = read(client.get(path, {name: "eski"}))

    top = root.find("channel") if kind == "rss" else root
    assert links(top, rel="self") == [f"{SITE}{path}?{name}=yeni"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_one_question_more_however_many_addresses_there_were(
    client, count, django_assert_num_queries
):
    row, topic = wanted("person"), TopicFactory()
    Release.objects.get(title_tr="Aranan").topics.add(topic)
    for memory in (row.old_slugs, topic.old_slugs):
        for n in range(count):
            memory.create(language="tr", slug=f"once-{n}")

    with django_assert_num_queries(6):
        response = client.get(TURKISH, {"topic": "once-0", "person": "once-0"})

    assert titles_in(response) == ["Aranan"]


@OF_BOTH
@pytest.mark.parametrize("value", ["\x00", "x" * 10_000])
def test_what_is_no_address_is_not_even_looked_for(name, value, client):
    assert client.get(TURKISH, {name: value}).status_code == 400
