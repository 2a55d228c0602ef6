"""What the list of visits can be narrowed by."""

import pytest
from django.utils.translation import override

from events.filters import VisitFilter
from events.models import Direction, Visit
from press.filters import Chip, Option
from press.text.dates import PartialDate
from tests.factories.events import VisitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield


def chosen(**data):
    narrowed = VisitFilter(data, Visit.objects.public_in("tr"))
    assert narrowed.is_valid()
    return narrowed


def titles(**data):
    return sorted(visit.title_tr for visit in chosen(**data).qs)


def visit(title, starts="2026-01-27", ends=None, **fields):
    return VisitFactory(
        **{
            "public": True,
            "title_tr": title,
            "starts_on": PartialDate.parse(starts),
            "ends_on": ends and PartialDate.parse(ends),
        }
        | fields
    )


@pytest.mark.parametrize("field", ["title_tr", "summary_tr", "city_tr", "body_tr"])
def test_words_are_looked_for_in_title_summary_city_and_text(field):
    VisitFactory(public=True, **{field: "İzmirli kanarya"})
    VisitFactory(public=True)

    assert chosen(q="KANARYA izmirli").qs.count() == 1


def test_words_of_the_other_language_are_not_searched():
    visit("Ziyaret", title_az="Kanarya")

    assert titles(q="kanarya") == []


def test_a_visit_over_new_year_belongs_to_both_years():
    visit("Yılbaşı", "2025-12-30", "2026-01-02")
    visit("Ocak")
    visit("Yıl", "2025")

    assert titles(year="2025") == ["Yıl", "Yılbaşı"]
    assert titles(year="2026") == ["Ocak", "Yılbaşı"]
    assert [(o.value, o.count) for o in chosen().choices["year"]] == [
        ("2026", 2),
        ("2025", 2),
    ]


@pytest.mark.parametrize("year", ["0000", "99999", "-1", "2O26", "٢٠٢٦", "20 26"])
def test_what_is_no_year_leaves_nothing(year):
    visit("Bir")

    assert titles(year=year) == []


def test_a_city_and_a_direction_leave_theirs():
    visit("Bakü'ye")
    visit("Gence'ye", city_tr="Gence")
    visit("Gence'den", city_tr="Gence", direction=Direction.INCOMING)

    assert titles(city="Gence") == ["Gence'den", "Gence'ye"]
    assert titles(direction="incoming") == ["Gence'den"]
    assert titles(city="Gence", direction="outgoing") == ["Gence'ye"]
    assert titles(direction="sideways") == []


def test_choices_say_how_many_visits_they_would_leave():
    visit("Bakü'ye")
    visit("Gence'ye", city_tr="Gence", city_az="Gəncə")
    visit("Gence'den", city_tr="Gence", city_az="Gəncə", direction=Direction.INCOMING)

    offered = chosen(city="Gence").choices

    assert offered["city"] == [
        Option("Bakü", "Bakü", "Bakı", 1),
        Option("Gence", "Gence", "Gəncə", 2),
    ]
    assert {(o.value, o.twin, o.count) for o in offered["direction"]} == {
        ("incoming", "incoming", 1),
        ("outgoing", "outgoing", 1),
    }


def test_choices_tell_nothing_of_what_is_not_public():
    for state in ({}, {"in_review": True}, {"embargoed": True}, {"withdrawn": True}):
        visit("Gizli", "2031", city_tr="Gence", **{"public": False} | state)
    VisitFactory(public=True, languages=["az"], city_tr="Gence")

    assert chosen().choices == {"year": [], "city": [], "direction": []}


def test_a_city_that_no_reader_of_the_other_language_knows_has_no_twin():
    visit("Yalnız Türkçe", languages=["tr"], city_az="Gəncə")

    assert [option.twin for option in chosen().choices["city"]] == [""]


def test_a_choice_that_does_not_exist_stays_visible_so_that_it_can_be_dropped():
    visit("Bir")

    assert chosen(city="yok", year="2026").chips == [
        Chip("year", "Yıl", "2026", "city=yok"),
        Chip("city", "Şehir", "yok", "year=2026"),
    ]


def test_unknown_parameters_change_nothing():
    visit("Bir")
    VisitFactory()

    narrowed = chosen(status="draft", order="author__password")

    assert narrowed.qs.count() == 1
    assert narrowed.query() == ""
