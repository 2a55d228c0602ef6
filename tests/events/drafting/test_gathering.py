"""What a draft takes from the rows of a visit, and what it asks for instead."""

import datetime as dt

import pytest

from events.drafting import drafts
from events.models import LineKind, Meeting, Visit
from press.models import Organisation, Person
from press.text import richtext
from press.text.dates import PartialDate
from tests.events.drafting.baku import AT, baku_visit, izazder
from tests.factories.events import (
    AnniversaryFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import OrganisationFactory, PersonFactory, PositionFactory

pytestmark = pytest.mark.django_db


def text(visit, language, at=AT):
    draft = drafts(visit, at)[language]
    return "\n".join([draft.title, draft.lead, richtext.plain(draft.body)])


def test_a_language_in_which_the_visit_is_not_begun_is_not_composed():
    visit = VisitFactory(languages=["tr"])

    found = drafts(visit, AT)

    assert found["tr"].title
    assert (found["az"].title, found["az"].lead, found["az"].body) == ("", "", "")


def test_what_is_written_in_one_language_only_is_shown_where_it_is_missing():
    visit = baku_visit()
    Person.objects.filter(name_tr="Nadir İsmayilov").update(name_az="")
    Organisation.objects.filter(name_tr="Azerbaycan Milli STK Forumu").update(
        name_az=""
    )
    Meeting.objects.update(topics_az="")
    visit.anniversary.title_az = ""

    said = text(visit, "az")

    assert (
        "[Tamamlanmalıdır: təşkilatın adı, türkcə “Azerbaycan Milli STK Forumu”] "
        "təşkilatının ev sahibliyi etdiyi görüşə qatıldı." in said
    )
    assert "[Tamamlanmalıdır: şəxsin adı, türkcə “Nadir İsmayilov”] iştirak" in said
    assert (
        "[Tamamlanmalıdır: mətnin azərbaycancası, türkcə “Türk dünyasında sivil toplum"
        in said
    )
    assert "Nadir İsmayilov" not in said.replace("“Nadir İsmayilov”", "")
    assert "“İzmir–Bakü kardeş şehir protokolü”]" in said


def test_a_city_that_is_not_written_is_asked_for():
    visit = baku_visit()
    visit.city_tr = visit.city_az = ""

    assert "[Tamamlanacak: şehrin adı] şehrini ziyaret etti." in text(visit, "tr")
    assert "[Tamamlanmalıdır: şəhərin adı] şəhərinə səfər etdi." in text(visit, "az")


def test_who_has_no_name_at_all_is_asked_for():
    visit = VisitFactory(hosts=[OrganisationFactory(name_tr="", name_az="")])
    DelegateFactory(visit=visit, person=PersonFactory(name_tr="", name_az=""))

    assert (
        "Başkan [Tamamlanacak: kişinin adı], [Tamamlanacak: kurumun adı] kurumunun ev "
        "sahipliğinde" in text(visit, "tr")
    )


def test_without_our_own_city_the_dateline_stays_open():
    assert drafts(VisitFactory(), AT)["tr"].dateline_city == ""


@pytest.mark.parametrize(
    ("founded", "starts", "number", "year"),
    [
        ("1986", "2026-01", "40.", "2026'daki"),
        ("1986-05-28", "2026-01-10", "40.", "2026'daki"),
        ("1986-05-28", "2026-06-10", "41.", "2027'deki"),
        ("1986-05-28", "2026-05-28", "40.", "2026'daki"),
    ],
)
def test_the_anniversary_is_the_next_that_comes_round(founded, starts, number, year):
    visit = VisitFactory(
        starts_on=PartialDate.parse(starts),
        ends_on=None,
        anniversary=AnniversaryFactory(
            founded=PartialDate.parse(founded), title_tr="Protokol"
        ),
    )

    assert f"Protokol'ün {year} {number} yıl dönümüne hazırlık" in text(visit, "tr")


@pytest.mark.parametrize("founded", ["2026", "2027"])
def test_what_is_founded_no_earlier_has_no_anniversary(founded):
    visit = VisitFactory(
        anniversary=AnniversaryFactory(founded=PartialDate.parse(founded))
    )

    assert "yıl dönümü" not in text(visit, "tr")


def test_guests_come_from_the_visits_city_to_ours():
    izazder()
    visit = VisitFactory(direction="incoming")

    assert text(visit, "tr").startswith("Bakü'den gelen heyet İzmir'i ziyaret etti\n")


def test_guests_whose_city_is_ours_come_from_nowhere():
    izazder()
    visit = VisitFactory(direction="incoming", city_tr="İzmir", city_az="İzmir")

    assert text(visit, "tr").startswith("Konuk heyet İzmir'i ziyaret etti\n")


def test_lines_are_told_in_the_order_in_which_they_happen():
    visit = VisitFactory()
    for title, hour in (("Öğleden sonra", 15), ("Sabah", 9)):
        starts = dt.time(hour)
        MeetingFactory(
            visit=visit, public=True, title_tr=title, starts=starts, ends=None
        )
    next_day = PartialDate(2026, 1, 28)
    MeetingFactory(visit=visit, public=True, title_tr="Ertesi gün", day=next_day)

    said = text(visit, "tr").split("\n")

    headings = [
        line for line in said if line in {"Öğleden sonra", "Sabah", "Ertesi gün"}
    ]
    assert headings == ["Sabah", "Öğleden sonra", "Ertesi gün"]


def test_a_journey_is_told_only_if_somebody_received_the_delegation():
    visit = VisitFactory()
    for title, host in (("Uçuş", None), ("Karşılama", OrganisationFactory())):
        line = {"kind": LineKind.TRAVEL, "title_tr": title, "host": host}
        MeetingFactory(visit=visit, public=True, **line)
    MeetingFactory(visit=visit, public=True)

    said = text(visit, "tr")

    assert "Karşılama" in said
    assert "Uçuş" not in said


def test_whom_no_public_line_names_is_not_met():
    visit = VisitFactory()
    hidden = CounterpartFactory(visit=visit, person__name_tr="Gizli Kişi")
    MeetingFactory(visit=visit, participants=[hidden.person])
    MeetingFactory(visit=visit, public=True)

    assert "Gizli" not in text(visit, "tr")


@pytest.mark.parametrize(
    ("starts", "ends", "ahead"),
    [
        ("2026-01-29", None, True),
        ("2026-01-27", "2026-01-29", True),
        ("2026-01-27", "2026-01-28", False),
        ("2026-02", None, True),
        ("2026-01", None, False),
    ],
)
def test_a_draft_made_before_the_end_asks_whether_all_came_true(starts, ends, ahead):
    visit = VisitFactory(starts_on=starts, ends_on=ends)
    visit = Visit.objects.get(pk=visit.pk)

    assert ("ziyaret sona ermeden hazırlandı" in text(visit, "tr")) is ahead


@pytest.mark.parametrize(
    ("topics", "expected"),
    [("TDT'nin işi", "Bakü'yü"), ("TDT’nin işi", "Bakü’yü")],
)
def test_a_draft_has_the_apostrophes_of_its_visit(topics, expected):
    visit = VisitFactory()
    MeetingFactory(visit=visit, public=True, topics_tr=topics)

    said = text(visit, "tr")

    assert expected in said
    assert len({mark for mark in said if mark in "'’"}) == 1


@pytest.mark.parametrize("count", [1, 3])
def test_composing_costs_the_same_however_long_the_programme(
    count, django_assert_num_queries
):
    visit = VisitFactory()
    for _ in range(count):
        met = CounterpartFactory(visit=visit).person
        DelegateFactory(visit=visit)
        PositionFactory(person=met)
        MeetingFactory(visit=visit, public=True, participants=[met])
    visit = Visit.objects.get(pk=visit.pk)

    with django_assert_num_queries(13):
        drafts(visit, AT)
