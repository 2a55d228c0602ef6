"""The briefing book with broken pictures, and with text without measure or from anywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.briefing import Day, Delegate, Desk, Post, pdf
from press.kit import Contact
from tests.events.briefing.reading import pictures, reader, text
from tests.events.briefing.samples import ELMIR, briefing, line, person, portrait


@pytest.mark.parametrize(
    "broken",
    [b"no picture", portrait()[:400], portrait()[:-200], b"GIF89a" + b"x" * 99],
)
def test_a_broken_portrait_is_left_out_and_costs_nothing(broken):
    people = (person(portrait=broken), person(ELMIR, portrait=portrait()))

    made = pdf.book(briefing(people=people))

    assert made.standard == "a-2a ua-1"
    assert pictures(made) == 1
    assert text(made) == text(pdf.book(briefing(people=(person(), person(ELMIR)))))


def test_a_letter_that_no_font_draws_costs_the_standard_only():
    named = (person(name="مثال 🎉"), person(ELMIR, name="Пример"))

    made = pdf.book(briefing(people=named))

    assert made.standard == ""
    assert "/StructTreeRoot" in reader(made).trailer["/Root"]
    assert "Пример" in text(made)


def test_nothing_in_the_text_becomes_markup():
    tricky = '#import "x" *star* _under_ $x$ @ref <label> \\ `code` // gone = {y} [z] ~'
    days = (Day(tricky, (line(tricky, topics=(tricky,)),)),)

    found = text(pdf.book(briefing(title=tricky, days=days)))

    assert found.count(tricky) == 4


def test_a_word_without_end_breaks_instead_of_leaving_the_page():
    endless = "Ş" * 400

    made = pdf.book(briefing(days=(Day("Salı", (line(endless, place=endless),)),)))

    found = text(made).replace(" ", "").replace("\u200b", "")
    rows = [
        row for page in reader(made).pages for row in page.extract_text().split("\n")
    ]
    assert found.count(endless) == 2
    assert max(row.count("Ş") for row in rows) < 100


def test_a_very_long_book_is_typeset_and_loses_nothing():
    words = "Uzun bir başlık " * 25
    lines = tuple(line(f"{words}{place}.", topics=(words,) * 3) for place in range(40))
    people = tuple(person(key=str(place), name=f"Kişi {place}") for place in range(60))
    delegation = tuple(
        Delegate(str(place), f"Üye {place}", words, "+90 232") for place in range(60)
    )
    desks = (Desk(words, Contact(words, words, phone="+90 232")),) * 9

    made = pdf.book(
        briefing(
            title=words,
            days=(Day("Salı", lines),),
            people=people,
            delegation=delegation,
            desks=desks,
        )
    )

    found = text(made)
    assert made.standard == "a-2a ua-1"
    assert all(f"başlık {place}." in found for place in range(40))
    assert all(f"Kişi {place} " in found for place in range(60))
    assert all(f"{place + 1}. Üye {place} " in found for place in range(60))


@given(st.text(max_size=60))
@settings(max_examples=15, deadline=None)
def test_any_text_gives_a_document(words):
    days = (Day(words, (line(words, place=words, topics=(words,)),)),)
    one = person(name=words, posts=(Post(words, words),), portrait=words.encode())

    made = pdf.book(
        briefing(title=words or "x", origin=words, days=days, people=(one,))
    )

    assert made.data.startswith(b"%PDF-")
