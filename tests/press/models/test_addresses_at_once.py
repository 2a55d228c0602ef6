"""Two people give addresses in the same moment."""

from functools import partial

import pytest
from django.db import IntegrityError, transaction

from press.models import Person, SavedMeanwhile
from press.models.addresses import ever_at
from tests.press.at_once import at_once
from tests.press.renaming import memory, renamed, standing

pytestmark = pytest.mark.usefixtures("several_editors")


def rename(row, slug):
    with transaction.atomic():
        renamed(row, slug)


def test_of_two_new_addresses_one_is_kept_and_the_one_that_readers_had_remembered():
    row = standing(Person, slug_tr="eski")
    copies = [Person.objects.get(pk=row.pk) for _ in range(2)]

    results = at_once(
        *map(partial, [rename] * 2, copies, ("birinci", "ikinci")),
    )
    row.refresh_from_db()

    assert sorted(map(type, results), key=str) == [type(None), SavedMeanwhile]
    assert row.slug_tr == ("birinci" if results[0] is None else "ikinci")
    assert memory(row) == [("tr", "eski")]


def test_an_address_that_one_row_leaves_while_another_takes_it_leads_to_who_has_it():
    leaving, taking = standing(Person, slug_tr="ortak"), standing(Person, slug_tr="iki")

    left, took = at_once(
        partial(rename, leaving, "bir"), partial(rename, taking, "ortak")
    )

    assert left is None
    assert took is None or isinstance(took, IntegrityError)
    rows = Person.objects.public_in("tr")
    found = [ever_at(rows, "tr", slug).first() for slug in ("bir", "ortak", "iki")]
    assert found == [leaving, leaving if took else taking, taking]
