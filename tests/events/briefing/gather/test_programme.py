"""The programme has every line, on every clock, with whoever takes part and as what."""

import datetime as dt

import pytest
from django.utils.translation import override

from events.briefing import Clock, Participant
from events.briefing.gather.words import marked
from press.text.dates import PartialDate
from tests.events.briefing.gather.gathering import gathered, met, named, visit_of
from tests.factories.events import MeetingFactory
from tests.factories.press import OrganisationFactory, PositionFactory

pytestmark = pytest.mark.django_db


def only_line(visit, language="tr"):
    (line,) = gathered(visit, language).lines()
    return line


def times(line):
    return [(clock.city, clock.time) for clock in line.clocks]


def test_public_and_internal_lines_stand_under_their_days_and_say_which_they_are():
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit, title_tr="Kapanış", day=PartialDate(2026, 1, 28))
    MeetingFactory(visit=visit, title_tr="Açılış", public=True)

    days = gathered(visit).days

    assert [
        (day.date, [(line.title, line.public) for line in day.lines]) for day in days
    ] == [
        ("Salı, 27 Ocak 2026", [("Açılış", True)]),
        ("Çarşamba, 28 Ocak 2026", [("Kapanış", False)]),
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        # Ours in Bakü: the place's clock, then the one at home.
        ({}, [("Bakü", "10.00–11.00"), ("İzmir", "09.00–10.00")]),
        # On the way, still at home: the clock where they are going beside it.
        (
            {"zone": "Europe/Istanbul"},
            [("İzmir", "10.00–11.00"), ("Bakü", "11.00–12.00")],
        ),
        # A third city on the way, which shares the clock of Bakü.
        (
            {"zone": "Asia/Tbilisi"},
            [("Tiflis", "10.00–11.00"), ("İzmir", "09.00–10.00")],
        ),
        ({"ends": None}, [("Bakü", "10.00"), ("İzmir", "09.00")]),
        # Past midnight the other city may have another day.
        (
            {"starts": dt.time(0, 30), "ends": dt.time(2)},
            [("Bakü", "00.30–02.00"), ("İzmir", "26 Ocak 2026, 23.30–01.00")],
        ),
    ],
)
def test_a_line_stands_on_the_clock_of_the_place_and_on_the_others(fields, expected):
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit, **fields)

    assert times(only_line(visit)) == expected


def test_whoever_comes_to_us_reads_the_clock_of_home_as_well():
    visit = visit_of("Lale Nümunə", direction="incoming")
    MeetingFactory(visit=visit)

    line = only_line(visit, "az")

    assert line.clocks == (Clock("İzmir", "10:00–11:00"), Clock("Bakı", "11:00–12:00"))


@pytest.mark.parametrize(
    ("language", "cities"), [("tr", ["Bakü", "İzmir"]), ("az", ["Bakı", "İzmir"])]
)
def test_the_programme_says_whose_clock_comes_first(language, cities):
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit)

    words = gathered(visit, language).clocks

    assert "UTC+4" in words
    assert "UTC+3" in words
    assert words.index(cities[0]) < words.index(cities[1])


def test_where_the_first_clock_changes_all_of_them_are_named_and_without_hours_none():
    visit = visit_of("Aylin Örnek")
    assert gathered(visit).clocks == ""

    MeetingFactory(visit=visit)
    one = gathered(visit).clocks
    MeetingFactory(visit=visit, zone="Europe/Istanbul", starts=dt.time(6))
    several = gathered(visit).clocks

    assert one != several
    assert "Bakü" in several
    assert "İzmir" in several


def test_what_has_no_day_stands_last_under_the_time_that_is_known():
    visit = visit_of("Aylin Örnek")
    vague = {"visit": visit, "starts": None, "ends": None}
    MeetingFactory(**vague, title_tr="Bir gün", day=None)
    MeetingFactory(**vague, title_tr="Ocakta", day=PartialDate(2026, 1))

    found = gathered(visit)

    assert found.days == ()
    assert [(line.title, line.when, line.clocks) for line in found.undated] == [
        ("Ocakta", "Ocak 2026", ()),
        ("Bir gün", "27–28 Ocak 2026", ()),
    ]


def test_a_day_without_an_hour_says_that_the_hour_is_open():
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit, starts=None, ends=None)

    ((line,),) = (day.lines for day in gathered(visit).days)

    assert line.when
    assert line.clocks == ()


def test_participants_stand_on_their_sides_with_the_titles_of_the_day():
    visit = visit_of("Aylin Örnek", "Bora Örnek")
    lale = met(visit, "Lale Nümune", "Lalə Nümunə", title_tr="Başkan", title_az="Sədr")
    aylin, bora = (row.person for row in visit.delegates.all())
    MeetingFactory(visit=visit, participants=[lale.person, bora, aylin])

    line = only_line(visit, "az")

    assert line.delegates == (
        Participant(str(aylin.pk), "Aylin Örnek", "Sədr"),
        Participant(str(bora.pk), "Bora Örnek", "Sədr"),
    )
    assert line.met == (Participant(str(lale.person_id), "Lalə Nümunə", "Sədr"),)


def test_somebody_on_neither_list_has_the_title_of_a_post_held_at_the_host():
    visit, guest = visit_of("Aylin Örnek"), named("Elmir Nümune")
    line = MeetingFactory(visit=visit, participants=[guest])
    PositionFactory(person=guest, title_tr="Üye")
    PositionFactory(person=guest, organisation=line.host, title_tr="Müdür")
    PositionFactory(
        person=guest,
        organisation=line.host,
        title_tr="Eski müdür",
        until=PartialDate(2024),
    )

    assert [one.title for one in only_line(visit).met] == ["Müdür"]


def test_a_line_tells_where_with_whom_about_what_and_what_to_say():
    host = OrganisationFactory(name_tr="Örnek Kurum")
    MeetingFactory(
        visit=(visit := visit_of("Aylin Örnek")),
        host=host,
        place_tr="Salon",
        topics_tr="Birinci\n İkinci ",
        talking_points_tr="Teşekkür edilir.\nSorulur.",
        interpreter="Örnek Tercüman",
        minutes="Gizli tutanak",
    )

    line = only_line(visit)

    assert (line.host, line.place, line.topics) == (
        "Örnek Kurum",
        "Salon",
        ("Birinci", "İkinci"),
    )
    assert [block.runs[0].text for block in line.points] == [
        "Teşekkür edilir.",
        "Sorulur.",
    ]
    assert line.interpreter == "Örnek Tercüman"
    assert "Gizli tutanak" not in repr(gathered(visit))


@pytest.mark.parametrize(
    ("kind", "formal"),
    [
        ("meeting", True),
        ("ceremony", True),
        ("tour", False),
        ("meal", False),
        ("travel", False),
        ("other", False),
    ],
)
def test_meetings_and_ceremonies_are_formal(kind, formal):
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit, kind=kind)

    assert only_line(visit).formal is formal


def test_a_line_without_a_title_is_called_by_its_kind_or_by_the_other_languages_title():
    visit = visit_of("Aylin Örnek")
    MeetingFactory(visit=visit, kind="meal", title_tr="", title_az="")
    MeetingFactory(
        visit=visit, title_tr="", title_az="Görüş", place_tr="", starts=dt.time(12)
    )

    untitled, borrowed = gathered(visit).lines()

    with override("tr"):
        mark = marked("az")
    assert untitled.title == "Yemek"
    assert (borrowed.title, borrowed.place) == (f"Görüş {mark}", f"Zal {mark}")
