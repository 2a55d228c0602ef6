"""A planner enters a visit on one page, and types nothing that the office knows."""

import datetime as dt

import pytest
from django.contrib.messages import get_messages

from events.models import Visit
from tests.factories.events import (
    CommitmentFactory,
    CounterpartFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PositionFactory,
    PressContactFactory,
    UserFactory,
)
from tests.press.admin.desk import address, browser, fields_of, opened, save, texts
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db


@pytest.fixture
def forum():
    return OrganisationFactory(
        name_tr="Azerbaycan Milli STK Forumu",
        name_az="Azərbaycan Milli QHT Forumu",
        city_tr="Bakü",
        city_az="Bakı",
        country="AZ",
    )


@pytest.fixture
def ours():
    return OrganisationFactory(name_tr="Örnek Dernek", is_own=True)


def worded(data, **more):
    """The least that a new visit needs."""
    data |= {
        "title_tr": ["Bakü ziyareti"],
        "title_az": ["Bakı səfəri"],
        "summary_tr": ["Özet."],
        "summary_az": ["Xülasə."],
        "starts_on_day": ["27"],
        "starts_on_month": ["1"],
        "starts_on_year": ["2026"],
        "ends_on_day": ["28"],
        "ends_on_month": ["1"],
        "ends_on_year": ["2026"],
    }
    return data | {name: [str(value)] for name, value in more.items()}


def at(day, starts, ends):
    return {
        "day_day": day,
        "day_month": 1,
        "day_year": 2026,
        "starts": starts,
        "ends": ends,
    }


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


def test_a_visit_of_two_days_is_entered_on_one_page(planner, forum, ours):
    head = PositionFactory(organisation=ours, title_tr="Başkan", title_az="Sədr").person
    member = PersonFactory()
    host = PositionFactory(organisation=forum, title_tr="Genel Sekreter").person
    data = worded(opened(planner, address(Visit, "add")), hosts=forum.pk)
    for person in (head, member):
        add_row(data, "delegates", person=person.pk)
    hours = [(27, "10:00", "11:00"), (27, "14.30", "15.30"), (27, "19:00", "21:00")]
    hours += [(28, "09:00", "10:00"), (28, "11:00", "12:00")]
    for day, starts, ends in hours:
        place = add_row(data, "lines", host=forum.pk, **at(day, starts, ends))
        data[f"lines-{place}-participants"] = [str(head.pk), str(host.pk)]
        data[f"lines-{place}-is_public"] = ["on"]

    save(planner, address(Visit, "add"), data)

    visit = Visit.objects.get()
    assert (visit.city_tr, visit.city_az, visit.country) == ("Bakü", "Bakı", "AZ")
    assert visit.author == planner.user
    assert (visit.slug_tr, visit.slug_az) == ("baku-ziyareti", "baki-seferi")
    first, second = visit.delegates.all()
    assert (first.person, first.is_head, first.title_az) == (head, True, "Sədr")
    assert (second.person, second.is_head) == (member, False)
    (met,) = visit.counterparts.all()
    assert (met.person, met.title_tr) == (host, "Genel Sekreter")
    lines = list(visit.lines.all())
    assert [line.title_tr for line in lines] == [
        "Azerbaycan Milli STK Forumu’nda görüşme"
    ] * 5
    assert lines[0].title_az == "Azərbaycan Milli QHT Forumunda görüş"
    assert lines[1].starts == dt.time(14, 30)
    assert lines[0].span.start.isoformat() == "2026-01-27T10:00:00+04:00"


def test_what_was_typed_is_not_filled_in(planner, forum, ours):
    person = PositionFactory(organisation=ours).person
    data = worded(
        opened(planner, address(Visit, "add")), hosts=forum.pk, city_tr="Gence"
    )
    add_row(data, "delegates", person=person.pk, title_tr="Onursal Başkan")
    add_row(data, "lines", host=forum.pk, title_tr="Açılış")

    save(planner, address(Visit, "add"), data)

    visit = Visit.objects.get()
    assert (visit.city_tr, visit.city_az) == ("Gence", "Bakı")
    delegate, line = visit.delegates.get(), visit.lines.get()
    assert (delegate.title_tr, delegate.title_az) == ("Onursal Başkan", "Sədr")
    assert line.title_tr == "Açılış"
    assert line.title_az == "Azərbaycan Milli QHT Forumunda görüş"


def test_somebody_is_addressed_as_the_last_time(planner):
    before = CounterpartFactory(form_of_address_tr="Sayın Genel Sekreter")
    visit = VisitFactory()
    line = MeetingFactory(visit=visit)
    data = opened(planner, address(visit))
    data["lines-0-participants"] = [str(before.person_id)]

    save(planner, address(visit), data)

    assert line.participants.get() == before.person
    assert visit.counterparts.get().form_of_address_tr == "Sayın Genel Sekreter"


def test_one_person_in_two_places_is_warned_of_and_saved(planner):
    person = PersonFactory(name_tr="Örnek Kişi")
    other = VisitFactory(starts_on="2026-01-27", title_tr="Başka ziyaret")
    MeetingFactory(
        visit=other,
        title_tr="Eşzamanlı",
        participants=[person],
        zone="Europe/Istanbul",
        starts=dt.time(9, 30),
        ends=dt.time(9, 45),
    )
    visit = VisitFactory()
    MeetingFactory(visit=visit, title_tr="Birinci", participants=[person])
    MeetingFactory(
        visit=visit, title_tr="İkinci", participants=[person], starts=dt.time(11)
    )

    answer = save(planner, address(visit), opened(planner, address(visit)))

    warnings = [text for text in said(answer) if "iki yerd" in text]
    assert len(warnings) == 1
    assert "Örnek Kişi" in warnings[0]
    assert "Eşzamanlı" in warnings[0]


def test_nobody_is_warned_of_more_than_they_can_read(planner):
    visit = VisitFactory()
    people = PersonFactory.create_batch(3)
    for _line in range(8):
        MeetingFactory(visit=visit, participants=people)

    answer = save(planner, address(visit), opened(planner, address(visit)))

    assert len([text for text in said(answer) if "iki yerd" in text]) == 10
    assert len(said(answer)) == 12  # with “saved”, and that there are more


def test_two_heads_are_refused_in_words(planner):
    visit = VisitFactory(delegation=PersonFactory.create_batch(2))
    data = opened(planner, address(visit))
    data["delegates-1-is_head"] = ["on"]

    answer = planner.post(address(visit), data)

    assert answer.status_code == 200
    assert "Bir heyetin tek başkanı olur." in answer.content.decode()
    assert fields_of(answer)["delegates-1-is_head"] == ["on"]


def test_the_head_passes_from_one_to_another(planner):
    visit = VisitFactory(delegation=PersonFactory.create_batch(2))
    data = opened(planner, address(visit))
    del data["delegates-0-is_head"]
    data["delegates-1-is_head"] = ["on"]

    save(planner, address(visit), data)

    assert [row.is_head for row in visit.delegates.all()] == [False, True]


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"ends_on_day": ["26"]}, "Başlamadan bitemez."),
        ({"starts_on_year": [""]}, "En azından yılı verin."),
        ({"lines-0-day_day": [""]}, "Saat verildiyse günü de verilmelidir."),
        ({"lines-0-starts": [""]}, "Başlangıç saatini de yazın."),
    ],
)
def test_impossible_times_are_refused_and_nothing_typed_is_lost(planner, wrong, reason):
    visit = VisitFactory()
    MeetingFactory(visit=visit)
    data = opened(planner, address(visit)) | {"title_tr": ["Yeni başlık"]} | wrong

    answer = planner.post(address(visit), data)

    assert answer.status_code == 200
    assert reason in answer.content.decode()
    assert fields_of(answer)["title_tr"] == ["Yeni başlık"]
    assert Visit.objects.get().title_tr != "Yeni başlık"


def test_nor_does_a_planner_say_that_its_translation_was_checked(planner):
    visit = VisitFactory(public=True, follows_az="0" * 64)
    data = opened(planner, address(visit)) | {"checked_az": ["on"]}

    save(planner, address(visit), data)

    visit.refresh_from_db()
    assert visit.follows_az == "0" * 64


def test_an_editor_approves_what_a_planner_handed_in(planner):
    PressContactFactory()
    visit = VisitFactory(delegation=[PersonFactory()], author=planner.user)
    MeetingFactory(visit=visit, public=True, participants=[PersonFactory()])
    # The participant becomes somebody who is met, with a title that is missing.
    save(planner, address(visit), opened(planner, address(visit)))
    planner.post(address_of_move(visit, "submit"), {"version": version(visit)})
    colleague = browser(UserFactory(role="editor"))

    refused = colleague.post(
        address_of_move(visit, "approve"),
        {"version": version(visit), "languages": ["tr", "az"], "when": "now"},
    )
    assert "için unvan eksik" in refused.content.decode()

    visit.counterparts.update(title_tr="Üye", title_az="Üzv")
    colleague.post(
        address_of_move(visit, "approve"),
        {"version": version(visit), "languages": ["tr", "az"], "when": "now"},
    )
    visit.refresh_from_db()
    assert visit.approved_languages() == ["tr", "az"]


def test_planners_do_not_approve(planner):
    visit = VisitFactory(in_review=True)

    assert planner.get(address_of_move(visit, "approve")).status_code == 403


def test_two_planners_at_once_lose_nothing(planner):
    visit = VisitFactory()
    first = opened(planner, address(visit))
    colleague = browser(UserFactory(role="planner"))
    second = opened(colleague, address(visit)) | {"summary_tr": ["Onun özeti"]}
    save(colleague, address(visit), second)

    answer = planner.post(address(visit), first | {"title_tr": ["Benim başlığım"]})

    assert answer.status_code == 200
    assert texts(answer, "meanwhile")
    assert fields_of(answer)["title_tr"] == ["Benim başlığım"]
    visit.refresh_from_db()
    assert visit.summary_tr == "Onun özeti"


def address_of_move(visit, verb):
    return f"/admin/events/visit/{visit.pk}/move/{verb}/"


def version(visit):
    return Visit.objects.get(pk=visit.pk).version


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long(
    planner, count, django_assert_num_queries
):
    for visit in VisitFactory.create_batch(count, follows_az="0" * 64):
        MeetingFactory.create_batch(count, visit=visit, public=True)
        OutcomeFactory.create_batch(count, visit=visit)
        CommitmentFactory.create_batch(count, visit=visit)
    planner.get(address(Visit, "changelist"))

    with django_assert_num_queries(10):
        planner.get(address(Visit, "changelist"))


@pytest.mark.parametrize("count", [1, 3])
def test_the_form_costs_the_same_for_any_number_of_lines(
    planner, count, django_assert_max_num_queries
):
    person = PersonFactory()
    visit = VisitFactory(delegation=PersonFactory.create_batch(count))
    MeetingFactory.create_batch(count, visit=visit, participants=[person])
    OutcomeFactory.create_batch(count, visit=visit)
    planner.get(address(visit))

    # Each row names what it holds; nothing else grows.
    with django_assert_max_num_queries(40 + 4 * count):
        planner.get(address(visit))
