"""The list of visits, as its readers see it."""

import datetime as dt
import re
from html import unescape

import pytest
import time_machine

from events.models import Direction
from press.text.dates import PartialDate
from tests.factories.events import DelegateFactory, MeetingFactory, VisitFactory
from tests.factories.press import (
    FAR_AWAY,
    OrganisationFactory,
    PressContactFactory,
)
from tests.press.views.reading import head_of, links_in, text_of

pytestmark = pytest.mark.django_db
TURKISH, AZERBAIJANI = "/tr/ziyaretler/", "/az/seferler/"
HERE = "http://127.0.0.1:8000"


def titles_in(response):
    html = response.content.decode()
    found = re.findall(r'<h3><a href="/(?:tr|az)/[^"]+/">(.*?)</a>', html)
    return [unescape(title) for title in found]


def visit(title, starts="2026-01-27", ends=None, **fields):
    days = {
        "starts_on": PartialDate.parse(starts),
        "ends_on": ends and PartialDate.parse(ends),
    }
    return VisitFactory(public=True, title_tr=title, **days | fields)


def test_what_is_to_come_stands_before_what_has_been_and_the_nearest_first(client):
    for title, day in [
        ("geçen yıl", "2025-03-01"),
        ("gelecek ay", "2026-04"),
        ("dün", "2026-03-09"),
        ("yarın", "2026-03-11"),
        ("bugün", "2026-03-10"),
    ]:
        visit(title, day)

    with time_machine.travel("2026-03-10 09:00Z", tick=False):
        response = client.get(TURKISH)

    assert titles_in(response) == ["bugün", "yarın", "gelecek ay", "dün", "geçen yıl"]
    html = response.content.decode()
    ahead, past = html.index('id="ahead"'), html.index('id="past"')
    assert ahead < html.index("gelecek ay") < past < html.index("dün")


def test_a_row_says_from_where_to_where_when_and_how_many(client):
    OrganisationFactory(is_own=True, city_tr="Karşıyaka", city_az="Karşıyaka")
    row = visit("Ziyaret", "2026-01-27", "2026-01-28", summary_tr="Özet.")
    DelegateFactory.create_batch(2, visit=row)
    MeetingFactory.create_batch(3, visit=row, public=True)
    MeetingFactory(visit=row, public=True, kind="meal")
    MeetingFactory(visit=row)
    visit("Gelen", direction=Direction.INCOMING)

    response = client.get(TURKISH)

    words = text_of(response)
    assert "Karşıyaka → Bakü Ziyaret 27–28 Ocak 2026 2" in words
    assert "Bakü → Karşıyaka Gelen 27 Ocak 2026" in words
    meta = response.content.decode().partition("27–28 Ocak 2026")[2]
    assert re.findall(r"<span>(\d+) ", meta.partition("</div>")[0]) == ["2", "3"]


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"in_review": True},
        {"embargoed": True},
        {"withdrawn": True},
        {"public": True, "publish_at": FAR_AWAY},
        {"public": True, "languages": ["az"]},
        {"public": True, "together": True, "approved_az_at": None},
    ],
)
def test_what_is_not_public_leaves_no_trace(client, state):
    before = client.get(TURKISH).content
    VisitFactory(
        title_tr="Kanarya",
        city_tr="Gence",
        starts_on="2031",
        ends_on=None,
        direction=Direction.INCOMING,
        **state,
    )

    assert client.get(TURKISH).content == before
    for query in ({"q": "kanarya"}, {"year": "2031"}, {"city": "Gence"}):
        with_hidden = client.get(TURKISH, query)
        assert titles_in(with_hidden) == []
        assert "(0)" in with_hidden.content.decode() or "q" in query


def test_a_list_shows_only_what_is_approved_in_its_language(client):
    visit("İki dilde", title_az="İki dildə")
    visit("Türkçe", languages=["tr"])

    assert titles_in(client.get(TURKISH)) == ["Türkçe", "İki dilde"]
    assert titles_in(client.get(AZERBAIJANI)) == ["İki dildə"]


def test_a_filtered_list_offers_to_drop_each_filter(client):
    visit("Bakü'de kültür")
    visit("Gence'de kültür", city_tr="Gence")

    response = client.get(TURKISH, {"q": "kultur", "city": "Gence", "year": ""})

    assert titles_in(response) == ["Gence'de kültür"]
    assert f"{TURKISH}?city=Gence" in links_in(response)
    assert f"{TURKISH}?q=kultur" in links_in(response)


def test_an_empty_result_says_what_was_searched(client):
    visit("Bir")

    response = client.get(TURKISH, {"q": "bulunmaz", "year": "2026"})

    assert response.status_code == 200
    assert "Sözcük “bulunmaz”, Yıl “2026”" in text_of(response)
    assert {TURKISH, f"{TURKISH}?q=bulunmaz", f"{TURKISH}?year=2026"} <= set(
        links_in(response)
    )


def test_an_empty_office_has_a_list(client):
    response = client.get(TURKISH)

    assert response.status_code == 200
    assert 'class="empty"' in response.content.decode()


def test_a_long_list_has_pages_that_keep_the_filters(client):
    first = dt.date(2025, 1, 1)
    for number in range(21):
        visit(f"Ziyaret {number:02}", str(first + dt.timedelta(days=number)))

    whole, narrowed = client.get(TURKISH), client.get(TURKISH, {"q": "ziyaret"})
    last = client.get(TURKISH, {"page": 2})

    assert titles_in(whole)[0] == "Ziyaret 20"
    assert f"{TURKISH}?page=2" in links_in(whole)
    assert f"{TURKISH}?q=ziyaret&page=2" in links_in(narrowed)
    assert titles_in(last) == ["Ziyaret 00"]


def test_the_switch_keeps_the_filters_in_the_other_languages_words(client):
    visit("Bir")

    response = client.get(TURKISH, {"city": "Bakü", "direction": "outgoing"})

    assert f"{AZERBAIJANI}?city=Bak%C4%B1&direction=outgoing" in links_in(response)


def test_the_whole_list_is_for_search_engines_and_selections_are_not(client):
    visit("Bir")

    links, meta = head_of(client.get(TURKISH))
    _, selection = head_of(client.get(TURKISH, {"q": "bir"}))

    assert links["canonical"] == links["tr"] == HERE + TURKISH
    assert links["az"] == HERE + AZERBAIJANI
    assert "robots" not in meta
    assert selection["robots"] == "noindex,follow"


@pytest.mark.parametrize("query", ["", "?q=ziyaret&year=2026&city=Bakü"])
@pytest.mark.parametrize("count", [1, 3])
def test_a_list_costs_the_same_however_long(
    client, count, query, django_assert_num_queries
):
    PressContactFactory()
    OrganisationFactory(is_own=True)
    for _ in range(count):
        row = VisitFactory(public=True)
        DelegateFactory.create_batch(count, visit=row)
        MeetingFactory.create_batch(count, visit=row, public=True)

    with django_assert_num_queries(4):
        client.get(f"{TURKISH}{query}")
