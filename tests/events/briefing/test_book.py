"""The briefing book: what stands where, marked on every page, safe from its own text."""

from itertools import pairwise

import pytest

from events.briefing import Commitment, Copy, Day, Desk, Post, pdf
from press.kit import Contact
from press.text.richtext import blocks
from tests.events.briefing.reading import (
    alternatives,
    headings,
    pages,
    pictures,
    reader,
    text,
)
from tests.events.briefing.samples import (
    AYLIN,
    BORA,
    ELMIR,
    LABELS,
    briefing,
    line,
    person,
    portrait,
)

LONG = blocks("<p>Bu paragraf yalnızca düzeni sınar. </p>" * 60)


@pytest.mark.parametrize("language", ["tr", "az"])
def test_it_keeps_both_standards_and_says_its_language_and_title(language):
    made = pdf.book(briefing(language))

    root = reader(made).trailer["/Root"]
    assert made.standard == "a-2a ua-1"
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader(made).metadata.title == "Örnek ziyaret"


@pytest.mark.parametrize("language", ["tr", "az"])
def test_the_mark_and_the_number_stand_on_every_page(language):
    made = pdf.book(briefing(language, people=(person(biography=LONG),)))

    labels, found = LABELS[language], pages(made)
    assert len(found) >= 3
    assert all(page.count(labels.mark) == 1 for page in found)
    for number, page in enumerate(found, start=1):
        numbered = labels.page.replace("{page}", str(number))
        assert numbered.replace("{pages}", str(len(found))) in page


def test_it_says_for_whom_when_and_of_what_it_was_made():
    first = pages(pdf.book(briefing()))[0]

    assert "KURUM İÇİ – YAYIMLANAMAZ Bütün heyet için" in first
    assert "BİLGİLENDİRME DOSYASI · 26–28 Ocak 2026 Örnek ziyaret" in first
    assert "Hazırlanma 20 Ocak 2026, 15.30 (İzmir, UTC+3)" in first
    assert "Durum taslak, 4. sürüm" in first


def test_a_line_says_both_clocks_where_with_whom_and_about_what():
    one = line(
        phone="+994 12 000 00 00",
        interpreter="Örnek Tercüman",
        points=blocks("<p>Teşekkür edilir.</p>"),
        delegates=(AYLIN,),
        met=(ELMIR,),
        formal=True,
    )

    found = text(pdf.book(briefing(days=(Day("Salı, 27 Ocak 2026", (one,)),))))

    assert (
        "Salı, 27 Ocak 2026 11.00–12.00 Bakü 10.00–11.00 İzmir"
        " Örnek Kurum’da görüşme Resmî görüşme · Kurum içi"
        " Yer Örnek Kurum, toplantı salonu +994 12 000 00 00"
        " Ev sahibi Örnek Kurum"
        " Heyetten Aylin Örnek, Örnek Dernek Başkanı"
        " Karşı taraftan Elmir Nümunə, Nümunə Kitabxana Müdiri"
        " Konular – Örnek konu – Başka bir örnek konu"
        " Konuşma notları Teşekkür edilir."
        " Tercüman Örnek Tercüman"
    ) in found


def test_a_line_of_all_delegates_is_the_whole_delegations():
    assert "Heyetten Bütün heyet" in text(pdf.book(briefing()))


def test_a_public_line_says_so():
    days = (Day("Salı", (line(public=True),)),)

    found = text(pdf.book(briefing(days=days)))

    assert "görüşme Kamuya açık Yer" in found


def test_what_has_no_day_stands_last_under_its_month():
    later = line("Sergi gezisi", clocks=(), when="Ocak 2026")

    found = text(pdf.book(briefing(undated=(later,))))

    assert "Tarihi kesinleşmeyenler Ocak 2026 Sergi gezisi" in found
    assert found.index("Salı, 27 Ocak") < found.index("Tarihi kesinleşmeyenler")


def test_a_person_is_introduced_from_name_to_notes():
    one = person(
        other_spelling="Lale Nümune",
        posts=(Post("Sədr", "Nümunə Təşkilat"), Post("Üzv", "Nümunə Şura")),
        notes=blocks("<p>Çay sever.</p>"),
    )

    found = text(pdf.book(briefing(days=(), people=(one,))))

    assert (
        "Lale Nümunə Sədr Nümunə Təşkilat Üzv Nümunə Şura"
        " Azerbaycanca yazılışı Lale Nümune"
        " Yazıda hitap Sayın Başkan Sözlü hitap Lale Hanım"
        " Bu kişi ve bu öz geçmiş yalnızca örnektir."
        " Önceki görüşmeler 12 Mart 2025 Örnek fuarda kısa görüşme."
        " Notlar Çay sever."
    ) in found


def test_the_delegation_stands_in_its_order_with_its_numbers():
    found = text(pdf.book(briefing()))

    assert "Heyet 1. Aylin Örnek Örnek Dernek Başkanı Heyet başkanı" in found
    assert found.index("1. Aylin Örnek") < found.index("2. Bora Örnek")
    assert "+90 232 000 00 02" in found


def test_what_is_late_says_so_in_words():
    commitments = (
        Commitment(
            "Metin yazılır.", "Örnek Kurum", "1 Ocak 2026", "sürüyor", overdue=True
        ),
    )

    found = text(pdf.book(briefing(commitments=commitments)))

    assert "sürüyor Gecikti Metin yazılır." in found
    assert "Sorumlu Örnek Kurum Son tarih 1 Ocak 2026" in found


def test_a_number_without_a_name_stands_beside_what_it_is_for():
    desks = (Desk("Acil durum", Contact("", phone="112")),)

    made = pdf.book(briefing(desks=desks))

    assert made.standard == "a-2a ua-1"
    assert "Acil durum 112" in text(made)


def test_headings_skip_no_level_whatever_the_text_holds():
    skipping = blocks("<h3>Üç</h3><p>a</p><h2>İki</h2>")
    one = line(points=skipping)

    made = pdf.book(
        briefing(
            days=(Day("Salı", (one,)),),
            people=(person(biography=skipping, notes=skipping),),
            points=skipping,
            practical=skipping,
        )
    )

    levels = [level for level, _ in headings(made)]
    assert made.standard == "a-2a ua-1"
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_a_long_book_has_a_table_of_contents_and_a_short_one_has_none():
    people = tuple(person(ELMIR, key=str(place), biography=LONG) for place in range(5))

    long, short = pdf.book(briefing(people=people)), pdf.book(briefing())

    assert len(pages(long)) > 6
    assert "İçindekiler Program 2 Salı, 27 Ocak 2026 2" in pages(long)[0]
    assert len(pages(short)) <= 6
    assert "İçindekiler" not in text(short)


def test_what_is_empty_leaves_no_heading():
    bare = briefing(
        days=(), people=(), delegation=(), commitments=(), practical=(), desks=()
    )

    made = pdf.book(bare)

    assert made.standard == "a-2a ua-1"
    assert headings(made) == [(1, "Örnek ziyaret")]


def test_a_portrait_is_shown_and_described():
    made = pdf.book(briefing(people=(person(portrait=portrait()),)))

    assert made.standard == "a-2a ua-1"
    assert pictures(made) == 1
    assert alternatives(made) == ["Lale Nümunə, portre"]


def test_the_same_briefing_gives_the_same_bytes():
    people = (person(portrait=portrait()),)

    first, second = (pdf.book(briefing(people=people), Copy(full=True)) for _ in "ab")

    assert first == second


def test_a_delegates_copy_is_named_after_its_reader():
    found = pages(pdf.book(briefing(), Copy(delegate=BORA.key)))[0]

    assert "KURUM İÇİ – YAYIMLANAMAZ Bora Örnek için" in found
