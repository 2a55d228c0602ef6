"""The pocket programme: always one page, never too small to read, honest about gaps."""

import pytest

from events.briefing import Copy, Day, Delegate, Desk, pdf
from press.kit import Contact
from tests.events.briefing.reading import pages, reader, sizes, text
from tests.events.briefing.samples import AYLIN, BORA, LABELS, briefing, line

WORDS = "Çok uzun bir başlık " * 20


def days(count, **changes):
    lines = tuple(line(f"Görüşme {place}.", **changes) for place in range(count))
    return (Day("Salı, 27 Ocak 2026", lines),)


def titles(made):
    found = text(made)
    return [place for place in range(200) if f"Görüşme {place}." in found]


@pytest.mark.parametrize("language", ["tr", "az"])
@pytest.mark.parametrize("count", [0, 1, 3, 12, 40])
def test_it_is_one_page_and_keeps_every_line(language, count):
    made = pdf.pocket(briefing(language, days=days(count)))

    labels = LABELS[language]
    assert made.standard == "a-2a ua-1"
    assert len(pages(made)) == 1
    assert titles(made) == list(range(count))
    assert text(made).count(labels.mark) == 2  # on either side of the fold
    assert min(sizes(made)) >= 7.5


def test_a_line_says_both_clocks_the_place_and_its_number():
    found = text(pdf.pocket(briefing(days=days(1, phone="+994 12 000 00 00"))))

    assert "11.00–12.00 Bakü 10.00–11.00 İzmir Görüşme 0." in found
    assert "Örnek Kurum, toplantı salonu +994 12 000 00 00" in found
    assert "Örnek konu · Başka bir örnek konu" in found


def test_the_numbers_to_call_stand_on_it_the_most_urgent_first():
    found = text(pdf.pocket(briefing()))

    assert (
        "Telefonlar Acil durum Örnek Nöbetçi +90 232 000 00 03"
        " Aylin Örnek +90 232 000 00 01 Bora Örnek +90 232 000 00 02"
    ) in found


def test_few_lines_are_set_larger_than_many():
    assert max_text(3) > max_text(40) >= 7.5


def test_topics_go_first_and_it_says_so():
    labels = LABELS["tr"]

    few, more = (pdf.pocket(briefing(days=days(count))) for count in (3, 24))

    assert labels.without_topics not in text(few)
    assert labels.without_topics in text(more)
    assert "Örnek konu" not in text(more)
    assert "Lale Nümunə" in text(more)


def test_then_all_but_times_titles_and_places():
    found = text(pdf.pocket(briefing(days=days(40))))

    assert LABELS["tr"].bare in found
    assert "Lale Nümunə" not in found
    assert found.count("Örnek Kurum, toplantı salonu") == 40


def test_what_finds_no_room_at_all_is_counted():
    made = pdf.pocket(briefing(days=days(150, place=WORDS)))

    kept = len(titles(made))
    assert len(pages(made)) == 1
    assert titles(made) == list(range(kept))
    assert LABELS["tr"].left_out.replace("{count}", str(150 - kept)) in text(made)
    assert min(sizes(made)) >= 7.5


def test_a_column_that_begins_within_a_day_names_it_again():
    found = text(pdf.pocket(briefing(days=days(40))))

    assert found.count("Salı, 27 Ocak 2026") == 2


def test_many_numbers_leave_the_programme_its_room():
    delegation = tuple(
        Delegate(str(place), f"Üye {place}", phone="+90 232") for place in range(90)
    )
    desks = (Desk("Acil durum", Contact("Örnek Nöbetçi", phone="112")),)
    lines = (line("Görüşme 0.", delegates=()),)

    made = pdf.pocket(
        briefing(delegation=delegation, desks=desks, days=(Day("Salı", lines),))
    )

    listed = text(made).count("+90 232")
    assert len(pages(made)) == 1
    assert "Acil durum Örnek Nöbetçi 112" in text(made)
    assert LABELS["tr"].left_out.replace("{count}", str(90 - listed)) in text(made)


def test_long_words_and_titles_stay_on_the_page():
    hostile = briefing(
        title=WORDS,
        origin=WORDS,
        destination="Ş" * 300,
        made=WORDS,
        state=WORDS,
        clocks="",
        days=days(20, place="Ş" * 400, host=WORDS, topics=(WORDS,) * 9),
    )

    made = pdf.pocket(hostile)

    assert len(pages(made)) == 1
    assert titles(made) == list(range(20))


def test_what_has_no_day_stands_last_under_its_month():
    later = line("Sergi gezisi", clocks=(), when="Ocak 2026")

    found = text(pdf.pocket(briefing(undated=(later,))))

    assert "Tarihi kesinleşmeyenler Ocak 2026 Sergi gezisi" in found


def test_a_delegates_copy_has_that_delegates_lines_only():
    lines = (line("Ayrı.", delegates=(AYLIN,)), line("Ortak.", delegates=(AYLIN, BORA)))

    found = text(
        pdf.pocket(briefing(days=(Day("Salı", lines),)), Copy(delegate=BORA.key))
    )

    assert "Bora Örnek için" in found
    assert "Ortak." in found
    assert "Ayrı." not in found


def test_it_says_its_language_and_repeats_its_bytes():
    first, second = (pdf.pocket(briefing("az")) for _ in "ab")

    assert reader(first).trailer["/Root"]["/Lang"] == "az"
    assert first == second


def max_text(count):
    """The size of the programme's letters: what the marks and the head do not have."""
    empty = sizes(pdf.pocket(briefing(days=(), desks=(), delegation=())))
    filled = sizes(pdf.pocket(briefing(days=days(count), desks=(), delegation=())))
    return min(filled - empty)
