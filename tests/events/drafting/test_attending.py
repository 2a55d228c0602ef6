"""Everybody is named with the posts of those days, the head of the delegation first."""

import pytest

from events.drafting import drafts
from events.models import Delegate
from press.text import richtext
from press.text.dates import PartialDate
from tests.events.drafting.baku import AT, both, izazder
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import PersonFactory, PositionFactory

pytestmark = pytest.mark.django_db


def text(visit, language):
    draft = drafts(visit, AT)[language]
    return "\n".join([draft.title, draft.lead, richtext.plain(draft.body)])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (both("title", "Başkan", "Sədr"), ("İZAZDER Başkanı", "İZAZDER-in sədri")),
        (both("title", "başkan", ""), ("İZAZDER Başkanı", "İZAZDER-in sədri")),
        (both("title", "", "Sədr"), ("İZAZDER Başkanı", "İZAZDER-in sədri")),
        (both("title", "", ""), ("İZAZDER Başkanı", "İZAZDER-in sədri")),
        (
            both("title", "Onursal Başkan", "Fəxri sədr"),
            ("Onursal Başkan", "Fəxri sədr"),
        ),
        (
            both("title", "Onursal Başkan", ""),
            ("Onursal Başkan", "[Tamamlanmalıdır: vəzifəsi, türkcə “Onursal Başkan”]"),
        ),
    ],
)
def test_a_title_finds_its_institution_among_the_posts_of_those_days(typed, expected):
    visit = VisitFactory()
    person = PersonFactory(**both("name", "Ayşe Örnek", "Ayşə Nümunə"))
    DelegateFactory(visit=visit, person=person, **typed)
    PositionFactory(person=person, order=1, **both("title", "Başkan", "Sədr"))
    PositionFactory(person=person, order=0, organisation=izazder())

    found = drafts(visit, AT)

    assert found["tr"].title.startswith(f"{expected[0]} Ayşe Örnek"), found["tr"].title
    assert found["az"].title.startswith(f"{expected[1]} Ayşə Nümunə"), found["az"].title


def test_a_post_that_was_given_up_before_is_not_named():
    visit = VisitFactory()
    person = PersonFactory()
    DelegateFactory(visit=visit, person=person, **both("title", "", ""))
    PositionFactory(person=person, title_tr="Bakan", until=PartialDate(2025, 12))

    said = text(visit, "tr")

    assert "Bakan" not in said
    assert f"[Tamamlanacak: görevi] {person.name_tr}" in said


def test_the_head_leads_and_precedence_orders_the_rest():
    visit = VisitFactory()
    for order, name in enumerate(["A Bir", "B İki", "C Üç"]):
        person = PersonFactory(name_tr=name)
        DelegateFactory(visit=visit, person=person, order=order, title_tr="Üye")
    Delegate.objects.filter(person__name_tr="B İki").update(is_head=True)

    said = text(visit, "tr")

    assert "Üye B İki başkanlığındaki heyet, " in said
    assert "İki'nin başkanlık ettiği heyette Üye A Bir ve Üye C Üç yer aldı." in said


def test_whoever_travels_and_is_entered_among_those_met_still_travels():
    visit = VisitFactory()
    person = PersonFactory(name_tr="Ayşe Örnek")
    DelegateFactory(visit=visit, person=person, title_tr="Başkan")
    CounterpartFactory(visit=visit, person=person, title_tr="Konuk")
    MeetingFactory(visit=visit, public=True, participants=[person])

    said = text(visit, "tr")

    assert "Başkan Ayşe Örnek, " in said
    assert "Konuk" not in said
