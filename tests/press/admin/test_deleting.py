"""What is used stays, and says where it is used; what goes says what it leaves behind."""

import pytest

from press.models import Person, PressContact
from tests.factories.press import (
    PersonFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.admin.desk import address

pytestmark = pytest.mark.django_db


def test_what_is_used_cannot_be_deleted_and_says_where(signed_in):
    person = PersonFactory(name_tr="Perviz")
    ReleaseFactory(title_tr="Bakü ziyareti", people=[person])
    editor = signed_in("editor")

    page = editor.get(address(person, "delete")).content.decode()
    editor.post(address(person, "delete"), {"post": "yes"})

    assert "Bakü ziyareti" in page
    assert Person.objects.filter(pk=person.pk).exists()


def test_a_bulk_deletion_with_a_used_row_deletes_nothing(signed_in):
    used, unused = PersonFactory(), PersonFactory()
    ReleaseFactory(people=[used])
    editor = signed_in("editor")

    editor.post(
        address(Person, "changelist"),
        {
            "action": "delete_selected",
            "_selected_action": [used.pk, unused.pk],
            "post": "yes",
        },
    )

    assert set(Person.objects.all()) == {used, unused}


@pytest.mark.usefixtures("source_language")
def test_a_contact_that_something_public_prints_says_where(signed_in):
    contact, _other = PressContactFactory.create_batch(2)
    ReleaseFactory(public=True, contact=contact, title_tr="Bakü ziyareti")

    page = signed_in("administrator").get(address(contact, "delete")).content.decode()

    assert "Press release: Bakü ziyareti" in page


def test_the_last_contact_stays(signed_in):
    first, last = PressContactFactory.create_batch(2)
    administrator = signed_in("administrator")

    administrator.post(address(first, "delete"), {"post": "yes"})
    administrator.post(address(last, "delete"), {"post": "yes"})

    assert list(PressContact.objects.all()) == [last]


def test_a_selection_of_all_contacts_is_not_deleted(signed_in):
    contacts = PressContactFactory.create_batch(2)
    sent = {"action": "delete_selected", "_selected_action": [c.pk for c in contacts]}

    signed_in("administrator").post(
        address(PressContact, "changelist"), sent | {"post": "yes"}
    )

    assert PressContact.objects.count() == 2


@pytest.mark.usefixtures("source_language")
@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 press release goes on without it."),
        (2, "2 press releases go on without it."),
    ],
)
def test_deleting_a_topic_says_how_many_releases_lose_it(signed_in, count, said):
    topic = TopicFactory()
    ReleaseFactory.create_batch(count, topics=[topic])

    page = signed_in("editor").get(address(topic, "delete")).content.decode()

    assert said in page


@pytest.mark.usefixtures("source_language")
def test_a_long_list_of_uses_is_cut_short(signed_in):
    person = PersonFactory()
    ReleaseFactory.create_batch(23, people=[person])

    page = signed_in("editor").get(address(person, "delete")).content.decode()

    assert page.count("Press release: ") == 20
    assert "and 3 more" in page
