"""The public programme, day by day and on both clocks."""

import datetime as dt

import pytest

from press.kit import Row
from press.text.dates import PartialDate
from tests.events.kit.office import printed
from tests.factories.events import CounterpartFactory, MeetingFactory, VisitFactory
from tests.factories.press import OrganisationFactory, PersonFactory

pytestmark = pytest.mark.usefixtures("contact", "own")
JANUARY = PartialDate(2026, 1)
TUESDAY, WEDNESDAY = PartialDate(2026, 1, 27), PartialDate(2026, 1, 28)


def line(visit, **fields):
    bare = {"place_tr": "", "place_az": "", "host": None, "public": True}
    return MeetingFactory(visit=visit, **bare | fields)


def programme(visit, language="tr"):
    """Title to rows and text, without what stands before and after the programme."""
    version = printed(visit, language)
    return {
        one.title: one.rows or "".join(b.runs[0].text for b in one.blocks)
        for one in version.sections[1:-1]
    }


@pytest.fixture
def visit(db):
    return VisitFactory(public=True)


def test_lines_stand_under_their_days_in_the_order_in_which_they_happen(visit):
    line(visit, title_tr="Öğleden sonra", day=TUESDAY, starts=dt.time(15), ends=None)
    line(visit, title_tr="Ertesi gün", day=WEDNESDAY, starts=None, ends=None)
    line(visit, title_tr="Sabah", day=TUESDAY, starts=dt.time(9, 30), ends=dt.time(10))

    days = list(programme(visit).items())

    assert days[1:] == [
        (
            "Salı, 27 Ocak 2026",
            (
                Row("Sabah", "09.30–10.00 (Bakü) / 08.30–09.00 (İzmir)"),
                Row("Öğleden sonra", "15.00 (Bakü) / 14.00 (İzmir)"),
            ),
        ),
        ("Çarşamba, 28 Ocak 2026", (Row("Ertesi gün"),)),
    ]


def test_hours_are_written_as_the_language_writes_them(visit):
    line(visit, title_az="Görüş", day=TUESDAY, starts=dt.time(9, 30), ends=None)

    assert programme(visit, "az")["Çərşənbə axşamı, 27 yanvar 2026"] == (
        Row("Görüş", "09:30 (Bakı) / 08:30 (İzmir)"),
    )


def test_where_it_is_another_day_at_home_that_day_is_named(visit):
    line(visit, title_tr="Varış", day=TUESDAY, starts=dt.time(0, 20), ends=None)

    assert programme(visit)["Salı, 27 Ocak 2026"] == (
        Row("Varış", "00.20 (Bakü) / 26 Ocak 2026, 23.20 (İzmir)"),
    )


def test_a_clock_that_shows_the_same_is_not_named_twice():
    at_home = VisitFactory(public=True, direction="incoming", country="TR")
    line(at_home, title_tr="Varış", day=TUESDAY, starts=dt.time(9), ends=None)

    assert programme(at_home)["Salı, 27 Ocak 2026"] == (Row("Varış", "09.00 (İzmir)"),)


def test_a_line_keeps_the_clock_of_its_own_place(visit):
    line(
        visit,
        title_tr="Aktarma",
        day=TUESDAY,
        starts=dt.time(9),
        ends=None,
        zone="Asia/Tbilisi",
    )

    assert programme(visit)["Salı, 27 Ocak 2026"] == (
        Row("Aktarma", "09.00 (Tiflis) / 08.00 (İzmir)"),
    )


def test_the_clocks_are_explained_once_and_only_where_there_are_hours(visit):
    line(visit, title_tr="Gün", day=TUESDAY, starts=None, ends=None)
    without = list(programme(visit))
    line(visit, title_tr="Saat", day=TUESDAY, starts=dt.time(9), ends=None)

    explained = programme(visit)["Program"]

    assert without == ["Salı, 27 Ocak 2026"]
    assert "(Bakü, UTC+4; İzmir, UTC+3)" in explained


def test_what_has_no_day_ends_the_programme(visit):
    line(visit, title_tr="Bir gün", day=None, starts=None, ends=None)
    line(visit, title_tr="O ay", day=JANUARY, starts=None, ends=None)

    assert programme(visit) == {
        "Ocak 2026": (Row("O ay"),),
        "Program": (Row("Bir gün"),),
    }


def test_a_line_says_where_with_whom_and_what_came_of_it(visit):
    host = OrganisationFactory(name_tr="Forum")
    second, first = PersonFactory(name_tr="Nadir"), PersonFactory(name_tr="Azer")
    CounterpartFactory(visit=visit, person=first, order=1)
    CounterpartFactory(visit=visit, person=second, order=2)
    line(
        visit,
        title_tr="Forum'da görüşme",
        day=TUESDAY,
        starts=None,
        ends=None,
        place_tr="Salon",
        host=host,
        participants=[second, first],
        topics_tr="Ortak projeler\n\n40. yıl ",
        summary_tr="Anlaştılar.",
    )

    [row] = programme(visit)["Salı, 27 Ocak 2026"]

    label = row.text.splitlines()[2].partition(":")[0]
    assert row.text.splitlines() == [
        "Salon",
        "Ev sahibi: Forum",
        f"{label}: Azer, Nadir",
        "Gündem: Ortak projeler; 40. yıl",
        "Anlaştılar.",
    ]


def test_internal_lines_and_lines_without_words_in_the_language_are_left_out(visit):
    line(visit, public=False, title_tr="Akşam yemeği")
    line(visit, title_tr="", title_az="Görüş")

    assert programme(visit) == {}
