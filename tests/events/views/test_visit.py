"""A visit's page, as its readers see it."""

import datetime as dt

import pytest

from events.models import Direction
from press.text.dates import PartialDate
from tests.events.full_visit import AZERBAIJANI, TURKISH, full_visit
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    CounterpartFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PressContactFactory,
)
from tests.press.views.reading import data_in, head_of, links_in, text_of

pytestmark = pytest.mark.django_db
HERE = "http://127.0.0.1:8000"


def test_a_visit_is_read_in_each_language(client):
    VisitFactory(
        public=True,
        slug_tr="gezi",
        slug_az="gedis",
        title_tr="Bakü ziyareti",
        title_az="Bakı səfəri",
    )

    tr, az = client.get(TURKISH), client.get(AZERBAIJANI)

    assert "İzmir → Bakü" in text_of(tr)
    assert "27–28 Ocak 2026" in text_of(tr)
    assert "<h1>Bakü ziyareti</h1>" in tr.content.decode()
    assert "İzmir → Bakı" in text_of(az)
    assert "27–28 yanvar 2026" in text_of(az)
    assert "<h1>Bakı səfəri</h1>" in az.content.decode()
    assert AZERBAIJANI in links_in(tr)
    assert TURKISH in links_in(az)


def test_whoever_comes_to_us_comes_from_their_city_to_ours(client):
    OrganisationFactory(is_own=True, city_tr="Karşıyaka")
    VisitFactory(public=True, slug_tr="gezi", direction=Direction.INCOMING)

    assert "Bakü → Karşıyaka" in text_of(client.get(TURKISH))


def test_everything_placed_in_it_is_shown(client):
    visit = full_visit()
    delegate, met = visit.delegates.get(), visit.counterparts.get()
    line, step = visit.lines.get(), visit.commitments.get()

    response = client.get(TURKISH)

    words, links = text_of(response), links_in(response)
    shown = [
        visit.summary_tr,
        "Uzun metin.",
        "Salı 27 Ocak 2026 10.00–11.00",
        line.title_tr,
        line.place_tr,
        "Birinci konu 0 İkinci konu 0",
        visit.outcomes.get().text_tr,
        step.text_tr,
        step.our_side.name_tr,
        step.their_side.name_tr,
        "Mayıs 2026",
        f"10 Şubat 2026: {step.progress.get().text_tr}",
        step.closed_by.title_tr,
        visit.releases.get().title_tr,
        "Kırkıncı yıl",
        "Not 0.",
        *(row.photo.caption_tr for row in visit.pictures.all()),
    ]
    assert [part for part in shown if part not in words] == []
    for row in (delegate.person, met.person, visit.hosts.get(), line.host):
        assert f"/{row.slug_tr}/" in " ".join(links)
    for page in (visit.anniversary, visit.releases.get(), step.closed_by):
        assert [link for link in links if link.endswith(f"/{page.slug_tr}/")]


def test_the_head_of_the_delegation_leads_it_with_the_title_held_then(client):
    first, second = PersonFactory(name_tr="Ayla"), PersonFactory(name_tr="Bora")
    VisitFactory(public=True, slug_tr="gezi", delegation=[first, second])

    words = text_of(client.get(TURKISH))

    assert "Ayla Başkan, heyet başkanı Bora Başkan" in words


def test_a_line_shows_the_time_of_its_city_and_ours_beside_it(client):
    visit = VisitFactory(public=True, slug_tr="gezi", slug_az="gedis")
    MeetingFactory(visit=visit, public=True, starts=dt.time(10), ends=dt.time(11, 30))

    tr, az = client.get(TURKISH), client.get(AZERBAIJANI)

    assert "10.00–11.30 Bakü · İzmir 09.00–10.30" in text_of(tr)
    assert "10:00–11:30 Bakı · İzmir 09:00–10:30" in text_of(az)
    assert "Bakü, UTC+4; İzmir, UTC+3" in text_of(tr)
    assert '<time datetime="2026-01-27T10:00:00+04:00">' in tr.content.decode()


def test_a_line_without_hour_or_day_stands_under_what_is_known(client):
    visit = VisitFactory(
        public=True, slug_tr="gezi", starts_on=PartialDate(2026, 1), ends_on=None
    )
    MeetingFactory(visit=visit, public=True, starts=None, ends=None, title_tr="Günlü")
    for title, day in (("Aylı", PartialDate(2026, 1)), ("Günsüz", None)):
        MeetingFactory(
            visit=visit, public=True, starts=None, ends=None, day=day, title_tr=title
        )

    words = text_of(client.get(TURKISH))

    assert "UTC" not in words
    for part in ("Salı 27 Ocak 2026 Günlü", "Ocak 2026 Aylı", "Ocak 2026 Günsüz"):
        assert part in words


def test_nothing_is_said_of_a_step_that_nobody_said(client):
    visit = VisitFactory(public=True, slug_tr="gezi")
    CommitmentFactory(visit=visit, text_tr="Adım")

    html = client.get(TURKISH).content.decode()

    step = html.partition('<ol class="road">')[2].partition("</ol>")[0]
    assert "<h3>Adım</h3>" in step
    for never in ("<span", "<a ", "<time", "<p"):
        assert never not in step


def test_only_public_anniversaries_are_led_to(client):
    prepared = AnniversaryFactory(title_tr="Taslak yıl dönümü")
    VisitFactory(public=True, slug_tr="gezi", anniversary=prepared)

    assert "Taslak yıl dönümü" not in client.get(TURKISH).content.decode()


def test_whoever_takes_part_is_named_in_order_of_precedence(client):
    z, a, other = (PersonFactory(name_tr=name) for name in ("Zeki", "Ali", "Mert"))
    visit = VisitFactory(public=True, slug_tr="gezi", delegation=[z])
    CounterpartFactory(visit=visit, person=a)
    MeetingFactory(visit=visit, public=True, participants=[other, a, z])

    words = text_of(client.get(TURKISH))

    assert "Zeki Başkan Ali Genel Sekreter Mert" in words


def test_the_head_tells_search_engines_what_it_is(client):
    host = OrganisationFactory(name_tr="Ev sahibi kurum")
    person = PersonFactory(name_tr="Kişi")
    visit = VisitFactory(
        public=True, slug_tr="gezi", slug_az="gedis", hosts=[host], delegation=[person]
    )

    response = client.get(TURKISH)

    links, meta = head_of(response)
    event, path = data_in(response)
    assert links == {
        "canonical": HERE + TURKISH,
        "tr": HERE + TURKISH,
        "az": HERE + AZERBAIJANI,
        "x-default": HERE + TURKISH,
    }
    assert meta["og:title"] == event["name"] == visit.title_tr
    assert event["@type"] == "Event"
    assert (event["startDate"], event["endDate"]) == ("2026-01-27", "2026-01-28")
    assert event["location"]["address"]["addressLocality"] == "Bakü"
    assert [each["name"] for each in event["organizer"]][1:] == ["Ev sahibi kurum"]
    assert event["attendee"] == [{"@type": "Person", "name": "Kişi"}]
    assert path["itemListElement"][-1]["item"] == HERE + TURKISH


def test_words_cannot_leave_their_place(client):
    hostile = "</script><!--<script>alert(1)//\"'>"
    visit = full_visit(
        title_tr=hostile,
        summary_tr=hostile,
        city_tr=hostile,
        hosts=[OrganisationFactory(name_tr=hostile)],
    )
    MeetingFactory(
        visit=visit,
        public=True,
        title_tr=hostile,
        topics_tr=hostile,
        summary_tr=hostile,
        place_tr=hostile,
        host=OrganisationFactory(name_tr=hostile),
        participants=[PersonFactory(name_tr=hostile)],
    )
    CommitmentFactory(visit=visit, text_tr=hostile)

    response = client.get(TURKISH)

    assert data_in(response)[0]["name"] == hostile
    assert "<script>alert" not in response.content.decode()
    assert "<!--" not in response.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_a_visit_costs_the_same_however_much_is_in_it(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    OrganisationFactory(is_own=True)
    full_visit(count)

    with django_assert_num_queries(14):
        client.get(TURKISH)
