"""What is not public is in no calendar; what was withdrawn is taken out of all of them."""

import datetime as dt

import pytest
import time_machine

from events.models import Visit
from tests.crawling import read as words
from tests.events.feeds.calendar_reading import ALL, BOTH, ONE, line, read, titles
from tests.events.feeds.test_calendars import SECOND, T, moved, visit
from tests.factories.events import VisitFactory
from tests.factories.press import (
    WITHDRAWN,
    OrganisationFactory,
    PersonFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

CANARY = "qxvwkzjpyhbtmnrdflgc"
VISIT = {"tr": "Heyet ziyareti", "az": "Nümayəndə heyətinin səfəri"}
HIDDEN = [
    {},
    {"in_review": True},
    {"embargoed": True},
    {"public": True, "together": True, "approved_az_at": None},
]


def in_both(*fields):
    return {f"{field}_{code}": CANARY for field in fields for code in ("tr", "az")}


def canary_visit(**how):
    fields = {**in_both("title", "summary", "city"), **how}
    row = VisitFactory(slug_tr="baku", slug_az="baki", **fields)
    line(row, 9, **in_both("title", "place", "topics", "summary"))
    return row


@pytest.mark.parametrize("how", HIDDEN)
def test_nothing_of_a_visit_that_is_not_public_is_in_a_calendar(client, how):
    canary_visit(**how)
    shown = VisitFactory(public=True)

    for language in ("tr", "az"):
        everything = client.get(ALL[language])
        one = client.get(ONE[language])
        nothing = client.get(ONE[language].replace("/bak", "/hic"))
        assert len(read(everything)) == 1
        assert CANARY not in "".join(words(everything.content))
        assert (one.status_code, nothing.status_code) == (404, 404)
        assert {*one.headers} == {*nothing.headers}
    assert titles(client.get(ALL["tr"])) == [shown.title_tr]


def test_staff_gets_no_more(client):
    canary_visit(embargoed=True)
    client.force_login(UserFactory(role="planner"))

    assert client.get(ONE["tr"]).status_code == 404
    assert titles(client.get(ALL["tr"])) == []


@pytest.mark.parametrize("path", BOTH)
def test_what_is_internal_in_a_public_visit_is_in_no_calendar(client, path):
    row = visit(notes_tr=CANARY, emergency=CANARY)
    internal = {"minutes": CANARY, "talking_points_tr": CANARY, "interpreter": CANARY}
    host, person = OrganisationFactory(name_tr=CANARY), PersonFactory(name_tr=CANARY)
    line(row, 9, title_tr="Forumda", **internal)
    line(
        row,
        10,
        is_public=False,
        host=host,
        participants=[person],
        **in_both("title", "place", "topics", "summary"),
    )

    response = client.get(path)

    assert titles(response) == ["Forumda"]
    assert CANARY not in "".join(words(response.content))


def test_a_language_that_is_not_approved_is_not_told(client):
    row = visit(approved_az_at=None)
    Visit.objects.filter(pk=row.pk).update(title_az=CANARY, slug_az="gizli")

    assert titles(client.get(ALL["az"])) == []
    assert client.get("/az/seferler/gizli/teqvim.ics").status_code == 404
    assert CANARY.encode() not in client.get(ALL["tr"]).content


@pytest.mark.parametrize("path", BOTH)
def test_a_visit_enters_at_its_second(client, path):
    visit(publish_at=T)
    found = []

    for moment in (T - SECOND, T, T + 60 * SECOND):
        with time_machine.travel(moment, tick=False):
            response = client.get(path)
            found.append(response.status_code == 200 and len(read(response)))

    assert found in ([0, 1, 1], [False, 1, 1])


@pytest.mark.parametrize("paths", [ALL, ONE])
def test_a_withdrawn_visit_is_cancelled_under_the_same_uid_and_says_only_its_notice(
    client, paths
):
    row = canary_visit(public=True)
    moved(row, "approve")
    with time_machine.travel(T, tick=False):
        before = {code: read(client.get(paths[code])) for code in ("tr", "az")}
    row.status, row.withdrawn_at = "withdrawn", T
    row.notice_tr, row.notice_az = "Ziyaret yapılmadı.", "Səfər olmadı."
    row.save()
    moved(row, "withdraw")

    with time_machine.travel(T, tick=False):
        answers = {code: client.get(paths[code]) for code in ("tr", "az")}

    for code, notice in (("tr", "Ziyaret yapılmadı."), ("az", "Səfər olmadı.")):
        [(uid, event)] = read(answers[code]).items()
        [(known, old)] = before[code].items()
        assert uid == known
        assert (event.start, event.end) == (old.start, old.end)
        assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 2)
        assert str(event["DESCRIPTION"]) == notice
        word, _, noun = str(event["SUMMARY"]).partition(": ")
        assert (word, noun) == (word.upper(), VISIT[code])
        assert not {"URL", "LOCATION"} & set(event)
        assert CANARY not in "".join(words(answers[code].content))


@pytest.mark.parametrize(
    ("days", "status"), [(0, 200), (29, 200), (30, 410), (300, 410)]
)
def test_a_withdrawn_visit_leaves_calendars_once_none_can_hold_it(client, days, status):
    row = visit(public=False, withdrawn=True, notice_tr="Yapılmadı.")
    later = WITHDRAWN + dt.timedelta(days=days)
    assert (row.last_day, WITHDRAWN.date()) == (
        dt.date(2026, 1, 28),
        dt.date(2026, 1, 29),
    )

    with time_machine.travel(later, tick=False):
        one, everything = client.get(ONE["tr"]), client.get(ALL["tr"])

    assert one.status_code == status
    assert len(read(everything)) == (status == 200)


def test_a_withdrawn_visit_is_held_until_long_after_its_last_day(client):
    visit(public=False, withdrawn=True, starts_on="2026-06-01", ends_on=None)
    found = []

    for day in (dt.date(2026, 7, 1), dt.date(2026, 7, 2)):
        noon = dt.datetime.combine(day, dt.time(12), dt.UTC)
        with time_machine.travel(noon, tick=False):
            found.append(len(read(client.get(ALL["tr"]))))

    assert found == [1, 0]


def test_that_it_left_is_news(client):
    visit(public=False, withdrawn=True)
    with time_machine.travel(WITHDRAWN, tick=False):
        held = client.get(ALL["tr"])
    with time_machine.travel(WITHDRAWN + dt.timedelta(days=31), tick=False):
        asked = {"If-Modified-Since": held["Last-Modified"]}
        response = client.get(ALL["tr"], headers=asked)

    assert held["Last-Modified"] == "Thu, 29 Jan 2026 09:00:00 GMT"
    assert response.status_code == 200
    assert response["Last-Modified"] == "Sat, 28 Feb 2026 09:00:00 GMT"


def test_a_visit_that_was_never_public_is_not_cancelled(client):
    visit(public=False, withdrawn=True, publish_at=WITHDRAWN + SECOND)

    assert titles(client.get(ALL["tr"])) == []
    assert client.get(ONE["tr"]).status_code == 404


def test_a_withdrawn_visit_without_a_known_day_was_in_no_calendar(client):
    visit(public=False, withdrawn=True, starts_on="2026-01", ends_on=None)

    with time_machine.travel(WITHDRAWN, tick=False):
        assert client.get(ONE["tr"]).status_code == 404


@pytest.mark.parametrize("path", BOTH)
def test_work_on_a_draft_changes_no_tag(client, path):
    visit(languages=["tr"])
    draft = VisitFactory()
    first = client.get(path)["ETag"]

    Visit.objects.filter(slug_tr="baku").update(title_az="Yeni", notes_tr="Yeni")
    draft.title_tr = "Yeni"
    draft.save()

    assert client.get(path)["ETag"] == first


@pytest.mark.parametrize("path", BOTH)
@pytest.mark.parametrize("name", ["status", "preview", "draft", "order", "fields"])
def test_no_parameter_opens_what_is_closed(client, path, name):
    visit()
    canary = VisitFactory(**in_both("title"))
    plain = client.get(path)

    asked = client.get(path, {name: "draft"})

    assert asked.content == plain.content
    assert canary.title_tr.encode() not in plain.content
