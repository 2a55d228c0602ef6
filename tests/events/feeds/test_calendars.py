"""Visits in calendars: on the clock of their place, and the same in both languages."""

import datetime as dt

import icalendar
import pytest
import time_machine

from events.models import VisitCorrection, VisitMove, VisitSlug
from tests.events.feeds.calendar_reading import ALL, BOTH, ONE, line, read, titles
from tests.factories.events import VisitFactory
from tests.factories.press import PUBLISHED, OrganisationFactory, PersonFactory

pytestmark = pytest.mark.django_db
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)


def visit(**fields):
    return VisitFactory(slug_tr="baku", slug_az="baki", **{"public": True} | fields)


def moved(row, *verbs):
    for verb in verbs:
        VisitMove.objects.create(visit=row, verb=verb, at=PUBLISHED)


@pytest.mark.parametrize("path", BOTH)
def test_a_visit_whose_days_are_known_fills_those_days(client, path, settings):
    settings.PUBLIC_URL = "https://basin.example.org"
    row = visit(title_tr="Bakü ziyareti", summary_tr="İki gün.")
    moved(row, "approve")

    [(uid, event)] = read(client.get(path)).items()

    assert uid == f"visit-{row.pk}@basin.example.org"
    assert (event.start, event.end) == (dt.date(2026, 1, 27), dt.date(2026, 1, 29))
    assert {
        name: str(event[name]) for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL")
    } == {
        "SUMMARY": "Bakü ziyareti",
        "DESCRIPTION": "İki gün.",
        "LOCATION": "Bakü, Azerbaycan",
        "URL": "https://basin.example.org/tr/ziyaretler/baku/",
    }
    assert (event["STATUS"], event["SEQUENCE"]) == ("CONFIRMED", 1)


@pytest.mark.parametrize("path", BOTH)
def test_public_lines_stand_at_their_hours_on_the_clock_of_their_place(client, path):
    row = visit()
    line(row, 10, title_tr="Forumda", place_tr="Salon", topics_tr="Bir\nİki")
    line(row, 15, title_tr="Yolda", place_tr="Gar", zone="Asia/Tbilisi")
    line(row, title_tr="Bir ara")
    line(row, 9, title_tr="")
    line(row, 20, title_tr="Yemek", is_public=False)

    response = client.get(path)

    events = {str(event["SUMMARY"]): event for event in read(response).values()}
    assert {title: event.start.isoformat() for title, event in events.items()} == {
        "Forumda": "2026-01-27T10:00:00+04:00",
        "Yolda": "2026-01-27T15:00:00+04:00",
    }
    assert str(events["Forumda"].start.tzinfo) == "Asia/Baku"
    assert str(events["Forumda"]["LOCATION"]) == "Salon, Bakü, Azerbaycan"
    assert str(events["Forumda"]["DESCRIPTION"]) == "Bir\nİki"
    assert str(events["Yolda"]["LOCATION"]) == "Gar"
    assert b"Yemek" not in response.content


def test_lines_with_hours_are_enough_where_only_the_month_is_known(client):
    row = visit(starts_on="2026-01", ends_on=None)
    line(row, 10, title_tr="Forumda")

    assert titles(client.get(ONE["tr"])) == ["Forumda"]


@pytest.mark.parametrize(
    ("starts_on", "ends_on"),
    [("2026-01", None), ("2026", None), ("2026-01-27", "2026-02")],
)
def test_a_visit_without_a_known_day_stands_in_no_calendar(client, starts_on, ends_on):
    row = visit(starts_on=starts_on, ends_on=ends_on)
    line(row, title_tr="Bir ara", day=None)

    assert client.get(ONE["tr"]).status_code == 404
    assert titles(client.get(ALL["tr"])) == []


def test_whoever_comes_to_us_is_met_here(client):
    visit(direction="incoming")

    [event] = read(client.get(ONE["az"])).values()

    assert str(event["LOCATION"]) == "İzmir, Türkiyə"


def test_all_public_visits_stand_in_one_calendar_in_the_order_of_their_days(client):
    VisitFactory(public=True, title_tr="Sonra", starts_on="2026-05-02", ends_on=None)
    VisitFactory(public=True, title_tr="Önce", starts_on="2025-05-02", ends_on=None)

    response = client.get(ALL["tr"])

    file = icalendar.Calendar.from_ical(response.content)
    assert titles(response) == ["Önce", "Sonra"]
    assert str(file["NAME"])


@pytest.mark.parametrize("paths", [ALL, ONE])
def test_both_languages_tell_of_the_same_entries(client, paths):
    row = visit()
    for hour in (9, 14):
        line(row, hour)
    moved(row, "approve", "correct")

    turkish, azerbaijani = (read(client.get(paths[code])) for code in ("tr", "az"))

    assert list(turkish) == list(azerbaijani)
    assert [e["SEQUENCE"] for e in turkish.values()] == [2, 2]
    assert [e["SEQUENCE"] for e in azerbaijani.values()] == [2, 2]
    assert all(str(e["SUMMARY"]).startswith("Görüş ") for e in azerbaijani.values())


def test_the_sequence_rises_with_every_step_that_readers_see_and_no_other(client):
    row = visit()
    numbers = []

    for verb in VisitMove.Verb.values:
        moved(row, verb)
        [event] = read(client.get(ONE["tr"])).values()
        numbers.append((verb, event["SEQUENCE"]))

    assert numbers == [
        ("submit", 0),
        ("send_back", 0),
        ("approve", 1),
        ("schedule", 1),
        ("recall", 1),
        ("correct", 2),
        ("withdraw", 3),
    ]


@pytest.mark.parametrize("path", BOTH)
def test_the_file_is_served_as_a_calendar_that_is_asked_for_anew(client, path):
    row = visit()
    VisitCorrection.objects.create(visit=row, kind="small", at=T)

    response = client.get(path)

    name = "izazder-2026-01-baku.ics" if path in ONE.values() else None
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Length"] == str(len(response.content))
    assert response["Cache-Control"] == "no-cache"
    assert response["Last-Modified"] == "Sun, 01 Mar 2026 09:00:00 GMT"
    assert response["Content-Disposition"].startswith('attachment; filename="izazder-')
    assert name is None or name in response["Content-Disposition"]
    assert response.cookies == {}


@pytest.mark.parametrize("path", BOTH)
def test_who_has_the_calendar_is_told_so_until_it_changes(client, path):
    row = visit()
    first = client.get(path)
    asked = [
        {"If-None-Match": first["ETag"]},
        {"If-Modified-Since": first["Last-Modified"]},
    ]

    unchanged = [client.get(path, headers=headers).status_code for headers in asked]
    row.title_tr = "Başka bir ad"
    row.save()
    VisitCorrection.objects.create(visit=row, kind="small", at=T)
    changed = [client.get(path, headers=headers).status_code for headers in asked]

    assert (unchanged, changed) == ([304, 304], [200, 200])


@pytest.mark.parametrize("path", BOTH)
def test_two_exports_are_byte_for_byte_the_same(client, path):
    line(visit(), 10)

    with time_machine.travel(T, tick=False):
        first = client.get(path).content
    with time_machine.travel(T + dt.timedelta(days=99), tick=False):
        second = client.get(path).content

    assert first == second


def test_an_old_address_leads_to_the_calendar_at_the_new_one(client):
    VisitSlug.objects.create(visit=visit(), language="tr", slug="eski")

    response = client.get("/tr/ziyaretler/eski/takvim.ics")

    assert (response.status_code, response.url) == (301, ONE["tr"])


@pytest.mark.parametrize("path", BOTH)
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_a_calendar_can_only_be_read(client, path, method):
    visit()

    assert getattr(client, method)(path).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_calendars_cost_the_same_however_long(client, count, django_assert_num_queries):
    rows = [visit(), *VisitFactory.create_batch(count - 1, public=True)]
    for row in rows:
        host, people = OrganisationFactory(), PersonFactory.create_batch(count)
        for hour in range(9, 9 + count):
            line(row, hour, host=host, participants=people)

    with django_assert_num_queries(2):
        assert len(read(client.get(ONE["tr"]))) == count
    with django_assert_num_queries(2):
        assert len(read(client.get(ALL["tr"]))) == count * count
