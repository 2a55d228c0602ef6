"""Where rows stand, once stood, and which address a new one may have."""

import pytest
from django.db import IntegrityError, transaction

from press.models import Person, Release, Topic
from press.models.addresses import ever_at, give_addresses, remember_addresses
from tests.factories.press import (
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.office import LATER
from tests.press.renaming import HIDDEN, NOUNS, memory, renamed, standing

pytestmark = pytest.mark.django_db
OF_EACH = pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
OLD = {"slug_tr": "eski", "slug_az": "kohne"}

# The languages of readers, the addresses before and after, and what is remembered.
CASES = {
    "nothing changed": ("tr az", OLD, OLD, []),
    "the Turkish one changed": (
        "tr az",
        OLD,
        OLD | {"slug_tr": "yeni"},
        [("tr", "eski")],
    ),
    "both changed": (
        "tr az",
        OLD,
        {"slug_tr": "yeni", "slug_az": "teze"},
        [("az", "kohne"), ("tr", "eski")],
    ),
    "only Turkish readers had it": (
        "tr",
        OLD,
        {"slug_tr": "yeni", "slug_az": "teze"},
        [("tr", "eski")],
    ),
    "only Azerbaijani readers had it": (
        "az",
        OLD,
        {"slug_tr": "yeni", "slug_az": "teze"},
        [("az", "kohne")],
    ),
    "it had none": ("tr az", {"slug_tr": None, "slug_az": None}, OLD, []),
    "it has none any more": (
        "tr az",
        OLD,
        OLD | {"slug_tr": None},
        [("tr", "eski")],
    ),
}


@OF_EACH
@pytest.mark.parametrize(
    ("languages", "before", "after", "remembered"), CASES.values(), ids=list(CASES)
)
def test_the_addresses_that_readers_had_are_remembered(
    noun, languages, before, after, remembered
):
    how = {"public": True, "languages": languages.split()}
    row = standing(noun, release=how, **before)
    for name, slug in after.items():
        setattr(row, name, slug)

    remember_addresses(row, LATER)

    assert memory(row) == remembered


@OF_EACH
@pytest.mark.parametrize("how", HIDDEN)
def test_an_address_that_no_reader_had_is_forgotten(noun, how):
    row = standing(noun, release=how, slug_tr="eski")

    assert memory(renamed(row, "yeni")) == []


@OF_EACH
def test_every_address_of_a_chain_leads_to_the_row(noun):
    row = renamed(standing(noun, slug_tr="bir"), "iki", "uc", "dort")

    assert memory(row) == [("tr", "bir"), ("tr", "iki"), ("tr", "uc")]


@OF_EACH
def test_an_address_that_comes_back_is_no_old_one_any_more(noun):
    row = renamed(standing(noun, slug_tr="bir"), "iki", "bir")

    assert memory(row) == [("tr", "iki")]


@OF_EACH
def test_an_old_address_of_another_row_is_taken_over(noun):
    first = renamed(standing(noun, slug_tr="ortak"), "birinci")
    second = renamed(standing(noun, slug_tr="ikinci"), "ortak")
    taken = memory(first), memory(second)

    renamed(second, "baska")

    assert taken == ([], [("tr", "ikinci")])
    assert memory(second) == [("tr", "ikinci"), ("tr", "ortak")]


@OF_EACH
def test_a_row_that_nobody_sees_takes_no_address_from_its_readers(noun):
    known = renamed(standing(noun, slug_tr="ortak"), "birinci")
    hidden = standing(noun, release={}, slug_tr="ikinci")

    renamed(hidden, "ortak")

    assert memory(known) == [("tr", "ortak")]
    assert list(ever_at(noun.objects.public_in("tr"), "tr", "ortak")) == [known]


@OF_EACH
def test_two_rows_change_places(noun):
    first, second = (standing(noun, slug_tr=slug) for slug in ("bir", "iki"))

    renamed(first, "gecici")
    renamed(second, "bir")
    renamed(first, "iki")

    rows = noun.objects.all()
    assert [ever_at(rows, "tr", slug).first() for slug in ("bir", "iki")] == [
        second,
        first,
    ]
    assert (memory(first), memory(second)) == ([("tr", "gecici")], [])


def test_nouns_and_languages_do_not_take_from_each_other():
    person = renamed(standing(Person, slug_tr="ortak"), "birinci")
    azerbaijani = standing(Person, slug_az="ikinci")

    renamed(standing(Topic, slug_tr="konu"), "ortak")
    renamed(azerbaijani, "ortak", language="az")

    assert memory(person) == [("tr", "ortak")]


@OF_EACH
def test_the_database_refuses_an_old_address_that_leads_to_two_rows(noun):
    rows = [standing(noun) for _ in range(2)]
    rows[0].old_slugs.create(language="tr", slug="eski")

    with pytest.raises(IntegrityError), transaction.atomic():
        rows[1].old_slugs.create(language="tr", slug="eski")

    assert memory(rows[1]) == []


def test_a_row_that_is_new_or_gone_or_has_no_address_has_nothing_to_remember():
    gone = standing(Topic)
    Topic.objects.filter(pk=gone.pk).delete()
    gone.slug_tr = "yeni"

    for row in (Person(slug_tr="yeni"), gone, PressContactFactory(), PhotoFactory()):
        remember_addresses(row, LATER)

    assert not Topic.old_slugs.rel.related_model.objects.exists()


def test_a_save_that_changes_no_address_is_looked_at_only_once(
    django_assert_num_queries,
):
    row = standing(Person)

    with django_assert_num_queries(1):
        remember_addresses(row, LATER)


@OF_EACH
@pytest.mark.parametrize("slugs", [("yeni", "ortak"), ("ortak", "yeni")])
def test_whoever_stands_at_an_address_comes_before_whoever_stood_there(noun, slugs):
    rows = {slug: standing(noun, slug_tr=slug) for slug in slugs}
    stood, stands = rows["yeni"], rows["ortak"]
    stood.old_slugs.create(language="tr", slug="ortak")

    rows = noun.objects.all()

    assert list(ever_at(rows, "tr", "ortak")) == [stands, stood]
    assert list(ever_at(rows.exclude(pk=stands.pk), "tr", "ortak")) == [stood]
    assert list(ever_at(rows, "az", "ortak")) == []


def test_whoever_has_no_address_now_is_found_at_none():
    renamed(standing(Person, slug_tr="eski"), None)

    assert list(ever_at(Person.objects.all(), "tr", "eski")) == []


@pytest.mark.parametrize("how", [{"public": True}, *HIDDEN])
def test_a_topic_is_public_through_a_release_that_has_it(how):
    topic = standing(Topic, release=how)
    ReleaseFactory(public=True)

    assert list(Topic.objects.public_in("tr")) == ([topic] if "public" in how else [])


def test_a_topic_without_a_name_in_a_language_is_not_public_in_it():
    topic = standing(Topic, name_az="")

    assert list(Topic.objects.public_in("tr")) == [topic]
    assert list(Topic.objects.public_in("az")) == []


def test_a_new_row_gets_the_first_address_that_leads_to_nobody_else():
    PersonFactory(slug_tr="ayla", slug_az="ayla")
    renamed(standing(Person, slug_tr="ayla-2", slug_az="x"), "ayla-deniz")
    new = Person(name_tr="Ayla", name_az="Ayla")

    give_addresses(new)

    assert (new.slug_tr, new.slug_az) == ("ayla-3", "ayla-2")


def test_old_addresses_of_other_nouns_are_free():
    renamed(standing(Topic, slug_tr="ayla"), "baska")
    new = Person(name_tr="Ayla")

    give_addresses(new)

    assert new.slug_tr == "ayla"


def test_a_row_may_have_its_own_old_address_again():
    row = renamed(standing(Person, name_tr="Ayla", slug_tr="ayla"), "ayla-deniz")
    row.slug_tr = ""

    give_addresses(row)

    assert row.slug_tr == "ayla"


def test_an_old_address_that_is_typed_on_purpose_is_kept():
    known = renamed(standing(Person, slug_tr="ayla"), "ayla-deniz")
    new = Person(name_tr="Başka Ayla", slug_tr="ayla")

    give_addresses(new)
    new.save()
    ReleaseFactory(public=True, people=[new])

    rows = Person.objects.public_in("tr")
    assert list(ever_at(rows, "tr", "ayla")) == [new, known]


def test_releases_get_their_addresses_from_the_title_in_the_same_way():
    renamed(standing(Release, slug_tr="kirk-yil"), "kirkinci-yil")
    new = Release(title_tr="Kırk yıl")

    give_addresses(new, source="title")

    assert new.slug_tr == "kirk-yil-2"


def test_a_name_without_letters_gives_no_address():
    new = TopicFactory.build(name_tr="…", slug_tr="", slug_az="movzu")

    give_addresses(new)

    assert new.slug_tr is None
