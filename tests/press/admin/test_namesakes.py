"""Whoever enters somebody a second time is told of the first."""

import pytest
from django.contrib.messages import get_messages

from press.models import Organisation, Person
from tests.factories.press import OrganisationFactory, PersonFactory
from tests.press.admin.desk import address, opened, save

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("source_language")]


def warnings(browser, model, **typed):
    url = address(model, "add")
    fields = {name: [text] for name, text in typed.items()}
    answer = save(browser, url, opened(browser, url) | fields)
    return [str(each) for each in get_messages(answer.wsgi_request) if each.level == 30]


@pytest.mark.parametrize(
    "typed",
    [
        {"name_tr": "Perviz Altay"},
        {"name_tr": "PERVİZ ALTAY"},
        {"name_tr": "Pərviz Altay"},
        {"name_tr": "Başka", "name_az": "Pərviz Altay"},
    ],
)
def test_the_same_name_in_any_spelling_is_pointed_out_and_kept(writer, typed):
    known = PersonFactory(name_tr="Perviz Altay", name_az="Pərviz Altay")

    said = warnings(writer, Person, **typed)

    assert len(said) == 1
    assert address(known) in said[0]
    assert Person.objects.count() == 2


@pytest.mark.parametrize("name", ["Perviz", "Perviz Altaylı", "Altay Perviz"])
def test_a_name_that_only_resembles_is_nobodys_business(writer, name):
    PersonFactory(name_tr="Perviz Altay", name_az="")

    assert warnings(writer, Person, name_tr=name) == []


def test_organisations_are_entered_once_as_well(writer):
    OrganisationFactory(name_tr="Örnek Dernek")

    assert len(warnings(writer, Organisation, name_tr="Örnek Dernek")) == 1


def test_a_name_that_breaks_out_of_its_place_is_only_a_name(writer):
    PersonFactory(name_tr="<b>{0}</b>")

    (said,) = warnings(writer, Person, name_tr="<b>{0}</b>")

    assert "&lt;b&gt;{0}&lt;/b&gt;" in said
