"""The admin leads to the public page of a noun while there is one."""

import pytest

from tests.factories.press import PersonFactory, ReleaseFactory
from tests.press.admin.desk import address

pytestmark = pytest.mark.django_db


def test_a_person_in_a_public_release_is_linked_to_their_page(editor):
    person = PersonFactory(slug_tr="perviz")
    ReleaseFactory(public=True, people=[person])

    page = editor.get(address(person)).content.decode()

    assert 'href="/tr/kisiler/perviz/"' in page


def test_a_person_in_a_draft_is_not(editor):
    person = PersonFactory(slug_tr="perviz")
    ReleaseFactory(people=[person])

    page = editor.get(address(person)).content.decode()

    assert "/kisiler/" not in page
    assert "/admin/r/" not in page


def test_there_is_no_way_over_a_number(editor):
    release = ReleaseFactory(public=True)

    for kind in range(1, 40):
        assert editor.get(f"/admin/r/{kind}/{release.pk}/").status_code == 404
