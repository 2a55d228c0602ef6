import datetime as dt

import pytest

from events.models import LineKind
from events.pages.visit import VisitPage
from events.planning.clocks import OFFICE
from press.text.dates import PartialDate
from tests.factories.events import MeetingFactory, VisitFactory
from tests.factories.press import PUBLISHED

pytestmark = pytest.mark.django_db


def lines(visit, language="tr"):
    return VisitPage(visit, language, PUBLISHED).lines


def test_lines_stand_under_their_days_in_the_order_of_time():
    visit = VisitFactory()
    for title, day, starts in [
        ("sonra", PartialDate(2026, 1, 27), dt.time(15)),
        ("önce", PartialDate(2026, 1, 27), dt.time(9)),
        ("saatsiz", PartialDate(2026, 1, 27), None),
        ("günsüz", None, None),
        ("ertesi", PartialDate(2026, 1, 28), dt.time(9)),
    ]:
        MeetingFactory(
            visit=visit, public=True, title_tr=title, day=day, starts=starts, ends=None
        )

    days = VisitPage(visit, "tr", PUBLISHED).days

    assert [
        (day.weekday, str(day.date), [each.line.title_tr for each in day.lines])
        for day in days
    ] == [
        ("Salı", "2026-01-27", ["önce", "sonra", "saatsiz"]),
        ("Çarşamba", "2026-01-28", ["ertesi"]),
        ("", "None", ["günsüz"]),
    ]


def test_topics_are_the_lines_that_say_something():
    visit = VisitFactory()
    MeetingFactory(visit=visit, public=True, topics_tr=" Bir \n\n  \nİki\n")

    (line,) = lines(visit)

    assert line.topics == ["Bir", "İki"]


def test_no_second_time_is_shown_where_both_clocks_agree():
    visit = VisitFactory()
    MeetingFactory(visit=visit, public=True, zone=OFFICE)

    (line,) = lines(visit)

    assert (line.local.city, line.home, line.home_day) == ("İzmir", None, "")


def test_a_moment_after_midnight_says_the_day_at_home():
    visit = VisitFactory()
    MeetingFactory(visit=visit, public=True, starts=dt.time(0, 15), ends=None)

    (line,) = lines(visit)

    assert (line.home.words, line.home_day) == ("23.15", "26 Ocak 2026")


@pytest.mark.parametrize(
    ("kind", "formal", "words"),
    [
        (LineKind.MEETING, True, "Görüşme"),
        (LineKind.MEAL, False, "Yemek"),
        (LineKind.OTHER, False, ""),
    ],
)
def test_a_formal_line_is_marked_and_every_kind_is_named(kind, formal, words):
    visit = VisitFactory()
    MeetingFactory(visit=visit, public=True, kind=kind)

    (line,) = lines(visit)

    assert (line.is_formal, line.kind) == (formal, words)
