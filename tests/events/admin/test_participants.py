"""The list of participants: taken by those who plan, with protocol only when asked for."""

import csv
import io

import openpyxl
import pytest

from press.models.naming import admin_address
from tests.events.briefing.gather.gathering import met, named, visit_of
from tests.factories.events import DelegateFactory, MeetingFactory, VisitFactory
from tests.factories.press import UserFactory

pytestmark = pytest.mark.django_db

PROTOCOL = {"protocol": "1"}


@pytest.fixture
def visit():
    visit = visit_of(title_tr="Bakü ziyareti")
    delegate = DelegateFactory(
        visit=visit, person=named("Aylin Örnek"), needs="sessiz oda"
    )
    MeetingFactory(visit=visit, public=True, participants=[delegate.person])
    met(visit, "Lale Nümune", phone="+994 50 000 00 01")
    return visit


def address(visit, ending="csv"):
    return admin_address(visit, "participants", ending)


def text(answer):
    return answer.content.decode("utf-8-sig")


def test_a_planner_saves_whom_readers_know_of(planner, visit):
    answer = planner.get(address(visit))

    _header, *rows = csv.reader(io.StringIO(text(answer)), delimiter=";")
    assert [row[2] for row in rows] == ["Aylin Örnek"]
    assert "sessiz oda" not in text(answer)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == (
        'attachment; filename="izazder-katilimcilar-2026-01-baku-ziyareti-KURUM-ICI.csv"'
    )


def test_with_protocol_everybody_is_listed_with_needs_and_phones(planner, visit):
    answer = planner.get(address(visit, "xlsx"), PROTOCOL)

    page = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    values = {value for row in page.iter_rows(values_only=True) for value in row}
    assert {"Aylin Örnek", "Lale Nümune", "sessiz oda", "+994 50 000 00 01"} <= values
    assert answer.headers["Content-Disposition"].endswith('-KURUM-ICI.xlsx"')


@pytest.mark.parametrize("given", ["0", "", "true"])
def test_protocol_is_told_only_to_whoever_asks_for_it(planner, visit, given):
    answer = planner.get(address(visit), {"protocol": given})

    assert "sessiz oda" not in text(answer)
    assert "Lale Nümune" not in text(answer)


def test_nobody_keeps_a_list_and_no_search_engine_lists_it(planner, visit):
    answer = planner.get(address(visit), PROTOCOL)

    kept = answer.headers["Cache-Control"]
    assert "private" in kept
    assert "no-store" in kept
    assert answer.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (None, 302),
        ("writer", 403),
        ("editor", 200),
        ("planner", 200),
        ("administrator", 200),
    ],
)
def test_only_those_who_plan_visits_are_answered(client, visit, role, status):
    if role:
        client.force_login(UserFactory(role=role))

    answers = {
        client.get(address(visit, ending), query).status_code
        for ending in ("csv", "xlsx")
        for query in ({}, PROTOCOL)
    }
    assert answers == {status}


def test_a_writers_own_visit_and_none_at_all_are_refused_alike(signed_in):
    client = signed_in("writer")
    own = VisitFactory(author=client.user)
    asked = address(own)

    there = client.get(asked).status_code
    own.delete()

    assert there == client.get(asked).status_code == 403


@pytest.mark.parametrize("ending", ["ods", "CSV", "xlsx.exe"])
def test_an_unknown_kind_of_file_is_not_found(planner, visit, ending):
    assert planner.get(address(visit, ending)).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_costs_the_same_however_many_take_part(
    planner, count, django_assert_num_queries
):
    visit = visit_of(*(f"Kişi {number}" for number in range(count)))
    for row in visit.delegates.all():
        guest = met(visit, f"Konuk {row.pk}").person
        MeetingFactory(visit=visit, participants=[row.person, guest])
    planner.get(address(visit))

    with django_assert_num_queries(13):
        planner.get(address(visit), PROTOCOL)


def test_who_took_a_list_is_written_down_without_names(planner, visit, caplog):
    planner.get(address(visit, "xlsx"))
    planner.get(address(visit), PROTOCOL)

    taken = [r.getMessage() for r in caplog.records if r.name == "izazder.access"]
    who = f"user {planner.user.pk} took"
    assert taken == [
        f"{who} participants.xlsx of visit {visit.pk}",
        f"{who} participants.csv with protocol of visit {visit.pk}",
    ]


def test_the_page_of_the_briefing_leads_to_every_list(planner, visit):
    shown = planner.get(admin_address(visit, "briefing")).content.decode()

    offered = [
        f"{address(visit, ending)}{query}"
        for ending in ("csv", "xlsx")
        for query in ("", "?protocol=1")
    ]
    assert [each for each in offered if f'"{each}"' not in shown] == []
