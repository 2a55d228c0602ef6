"""Whoever gives a row another address in the admin breaks no reader's bookmark."""

import pytest

from press.admin.history.snapshots import versions_of
from press.models import Organisation, Person, Topic
from tests.press.admin.desk import address, opened, save
from tests.press.renaming import NOUNS, memory, renamed, standing

pytestmark = pytest.mark.django_db
OF_EACH = pytest.mark.parametrize(
    "noun", [Person, Organisation, Topic], ids=lambda noun: noun.__name__
)


def saved(client, row, way=None, **changes):
    """The row after somebody opened its form, changed something and saved."""
    way = way or address(row)
    typed = {name: [value] for name, value in changes.items()}
    save(client, way, opened(client, way) | typed)
    row.refresh_from_db()
    return row


@OF_EACH
def test_the_address_that_readers_have_is_remembered(editor, noun):
    row = standing(noun, slug_tr="eski", slug_az="kohne")

    saved(editor, row, slug_tr="yeni")

    assert (row.slug_tr, memory(row)) == ("yeni", [("tr", "eski")])


@OF_EACH
def test_an_address_made_from_a_new_name_leads_on_from_the_old_one(editor, noun):
    row = standing(noun, name_tr="Ayla", slug_tr="ayla")

    saved(editor, row, name_tr="Ayla Deniz", slug_tr="")

    assert (row.slug_tr, memory(row)) == ("ayla-deniz", [("tr", "ayla")])


def test_readers_are_led_from_the_first_address_to_the_last(editor, client):
    row = standing(Person, slug_tr="bir")
    for slug in ("iki", "uc"):
        saved(editor, row, slug_tr=slug)

    answer = client.get("/tr/kisiler/bir/")

    assert (answer.status_code, answer.url) == (301, "/tr/kisiler/uc/")
    assert client.get(answer.url).context["person"] == row


@OF_EACH
def test_an_address_that_no_reader_has_is_not_remembered(editor, noun):
    row = standing(noun, release={}, slug_tr="eski")

    saved(editor, row, slug_tr="yeni")

    assert (row.slug_tr, memory(row)) == ("yeni", [])


@OF_EACH
def test_whoever_was_overtaken_has_nothing_remembered(editor, noun):
    row = standing(noun, slug_tr="eski")
    sent = opened(editor, address(row)) | {"slug_tr": ["yeni"]}
    noun.objects.get(pk=row.pk).save()

    answer = editor.post(address(row), sent)

    assert answer.status_code == 200
    assert memory(row) == []


@OF_EACH
def test_a_new_row_takes_no_address_that_leads_to_somebody_else(editor, noun):
    known = renamed(standing(noun, slug_tr="ayla"), "ayla-deniz")
    form = address(noun, "add")

    save(editor, form, opened(editor, form) | {"name_tr": ["Ayla"]})

    assert noun.objects.latest("pk").slug_tr == "ayla-2"
    assert memory(known) == [("tr", "ayla")]


@OF_EACH
def test_an_earlier_version_brings_no_address_back(editor, noun):
    row = standing(noun, name_tr="Ayla", slug_tr="bir")
    saved(editor, row, name_tr="Ayla Deniz", slug_tr="iki")
    first = versions_of(noun, row.pk).earliest("pk")

    saved(editor, row, f"{address(row)}?restored={first.pk}")

    assert (row.name_tr, row.slug_tr) == ("Ayla", "iki")
    assert memory(row) == [("tr", "bir")]


@OF_EACH
def test_a_deleted_row_comes_back_without_its_old_addresses(editor, noun):
    factory, _place = NOUNS[noun]
    row = factory(slug_tr="iki")
    row.old_slugs.create(language="tr", slug="bir")
    editor.post(address(row, "delete"), {"post": "yes"})
    (kept,) = versions_of(noun, row.pk)
    form = f"{address(noun, 'add')}?recovered={kept.pk}"

    save(editor, form, opened(editor, form))

    assert memory(noun.objects.get(slug_tr="iki")) == []
