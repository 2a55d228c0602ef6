"""Who sees what: needs are the planner's and one's own, lines are those one takes part in."""

import pytest

from events.briefing import Copy, Day, Delegate, pdf
from events.briefing.copies import narrowed
from tests.events.briefing.reading import text
from tests.events.briefing.samples import (
    AYLIN,
    BORA,
    ELMIR,
    LALE,
    briefing,
    line,
    person,
)

DELEGATION = (
    Delegate("aylin", AYLIN.name, needs="sessiz oda", phone="+90 232 000 00 01"),
    Delegate("bora", BORA.name, needs="fındık alerjisi", phone="+90 232 000 00 02"),
)


@pytest.mark.parametrize(
    ("copy", "seen"),
    [
        (Copy(), set()),
        (Copy(delegate="aylin"), {"sessiz oda"}),
        (Copy(delegate="bora"), {"fındık alerjisi"}),
        (Copy(full=True), {"sessiz oda", "fındık alerjisi"}),
    ],
)
def test_needs_are_seen_by_the_planner_and_by_oneself(copy, seen):
    whole = briefing(delegation=DELEGATION)

    found = text(pdf.book(whole, copy)) + text(pdf.pocket(whole, copy))

    assert {one.needs for one in DELEGATION if one.needs in found} == seen
    assert all(one.phone in found for one in DELEGATION)


def test_hidden_needs_do_not_even_reach_the_typesetter():
    left = narrowed(briefing(delegation=DELEGATION), Copy(delegate="bora"))

    assert [one.needs for one in left.delegation] == ["", "fındık alerjisi"]


def test_a_delegates_programme_is_what_that_delegate_takes_part_in():
    whole = briefing(
        days=(
            Day("Pazartesi", (line("Yalnız Aylin", delegates=(AYLIN,)),)),
            Day(
                "Salı",
                (
                    line("İkisi", delegates=(AYLIN, BORA)),
                    line("Aylin yine", delegates=(AYLIN,)),
                    line("Kimse yazılmamış", delegates=()),
                ),
            ),
        ),
        undated=(
            line("Bora sonra", delegates=(BORA,)),
            line("Aylin sonra", delegates=(AYLIN,)),
        ),
    )

    left = narrowed(whole, Copy(delegate="bora"))

    assert [day.date for day in left.days] == ["Salı"]
    assert [one.title for one in left.lines()] == [
        "İkisi",
        "Kimse yazılmamış",
        "Bora sonra",
    ]
    assert narrowed(whole, Copy()).lines() == whole.lines()


def test_a_delegate_reads_about_those_met_on_these_lines_or_on_none_yet():
    whole = briefing(
        days=(
            Day(
                "Salı",
                (
                    line(delegates=(AYLIN,), met=(ELMIR,)),
                    line(delegates=(BORA,), met=(LALE,)),
                ),
            ),
        ),
        people=(person(LALE), person(ELMIR), person(key="new", name="Yeni Örnek")),
    )

    left = narrowed(whole, Copy(delegate="bora"))

    assert [one.name for one in left.people] == [LALE.name, "Yeni Örnek"]


def test_somebody_who_does_not_travel_has_no_copy():
    with pytest.raises(ValueError, match="nobody"):
        narrowed(briefing(), Copy(delegate="nobody"))


def test_a_delegate_cannot_be_handed_the_planners_copy():
    with pytest.raises(ValueError, match="needs of the others"):
        Copy(delegate="bora", full=True)
