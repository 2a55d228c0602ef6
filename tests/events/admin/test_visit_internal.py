"""What of a visit stays in the office, and stays open to those who plan."""

import pytest

from events.models import Meeting
from press.models import Status
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import (
    PersonFactory,
)
from tests.press.admin.desk import address, opened, save
from tests.press.admin.rows import fill_row

pytestmark = pytest.mark.django_db


def test_whoever_does_not_plan_never_sees_what_is_internal(writer):
    visit = VisitFactory(public=True, notes_tr="İÇNOT", emergency="İÇACİL")
    DelegateFactory(visit=visit, needs="İÇGEREK", phone="İÇTEL")
    MeetingFactory(
        visit=visit,
        public=True,
        minutes="İÇTUTANAK",
        talking_points_tr="İÇNOKTA",
        interpreter="İÇÇEV",
    )
    inside = PersonFactory(name_tr="İÇKİŞİ")
    line = MeetingFactory(visit=visit, title_tr="İÇSATIR", participants=[inside])
    CounterpartFactory(visit=visit, person=inside)
    VisitPictureFactory(visit=visit, meeting=line, photo__title_tr="İÇFOTO")

    page = writer.get(address(visit)).content.decode()

    assert visit.title_tr in page
    assert "İÇ" not in page
    assert writer.get(address(visit, "history")).status_code == 403


def test_a_planner_notes_minutes_of_an_approved_visit_and_nothing_else(planner):
    visit = VisitFactory(public=True, delegation=[PersonFactory()])
    line = MeetingFactory(visit=visit, public=True, title_tr="Görüşme")
    data = opened(planner, address(visit))
    data |= {
        "lines-0-minutes": ["Konuşulanlar."],
        "notes_tr": ["Otel."],
        "title_tr": ["Değişti"],
        "lines-0-title_tr": ["Değişti"],
        "delegates-0-title_tr": ["Değişti"],
        "delegates-0-needs": ["Vejetaryen"],
    }

    save(planner, address(visit), data)

    line.refresh_from_db()
    visit.refresh_from_db()
    assert (line.minutes, line.title_tr) == ("Konuşulanlar.", "Görüşme")
    assert visit.notes_tr == "Otel."
    assert visit.title_tr != "Değişti"
    delegate = visit.delegates.get()
    assert (delegate.title_tr, delegate.needs) == ("Başkan", "Vejetaryen")
    assert visit.status == Status.APPROVED


def test_rows_neither_come_nor_go_once_a_visit_is_approved(planner):
    visit = VisitFactory(public=True)
    MeetingFactory(visit=visit)
    data = opened(planner, address(visit))
    fill_row(data, "lines", 0, DELETE="on")
    data["lines-TOTAL_FORMS"] = ["2"]
    fill_row(data, "lines", 1, title_tr="Gizlice", kind="meeting")

    planner.post(address(visit), data)

    assert [line.title_tr for line in visit.lines.all()] == [
        Meeting.objects.get().title_tr
    ]
    assert Meeting.objects.get().title_tr != "Gizlice"
