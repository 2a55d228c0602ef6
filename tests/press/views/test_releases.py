import datetime as dt
import re

import pytest

from tests.factories.press import (
    FAR_AWAY,
    PUBLISHED,
    PersonFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.views.reading import head_of, links_in, text_of, titles_in

pytestmark = pytest.mark.django_db
TURKISH, AZERBAIJANI = "/tr/bultenler/", "/az/press-relizler/"


def test_the_newest_release_stands_first(client):
    for days in (0, 2, 1):
        ReleaseFactory(
            public=True,
            title_tr=f"Gün {days}",
            publish_at=PUBLISHED + dt.timedelta(days=days),
        )

    assert titles_in(client.get(TURKISH)) == ["Gün 2", "Gün 1", "Gün 0"]


def test_releases_stand_under_the_years_of_their_datelines(client):
    ReleaseFactory(public=True, title_tr="Bu yıl")
    ReleaseFactory(public=True, title_tr="Geçen", dateline_date=dt.date(2025, 12, 31))

    html = client.get(TURKISH).content.decode()

    assert re.findall(r'<h2 id="y(\d+)">|<h3><a [^>]*>(.*?)</a>', html) == [
        ("2026", ""),
        ("", "Bu yıl"),
        ("2025", ""),
        ("", "Geçen"),
    ]


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
    ReleaseFactory(
        title_tr="Kanarya", topics=[TopicFactory()], people=[PersonFactory()], **state
    )

    assert client.get(TURKISH).content == before
    assert titles_in(client.get(TURKISH, {"q": "kanarya"})) == []


def test_a_list_shows_only_what_is_approved_in_its_language(client):
    ReleaseFactory(public=True, title_tr="İki dilde", title_az="İki dildə")
    ReleaseFactory(public=True, title_tr="Türkçe", languages=["tr"])

    assert titles_in(client.get(TURKISH)) == ["Türkçe", "İki dilde"]
    assert titles_in(client.get(AZERBAIJANI)) == ["İki dildə"]


def test_a_filtered_list_says_what_was_found_and_offers_to_drop_each_filter(client):
    topic = TopicFactory(name_tr="Kültür")
    ReleaseFactory(public=True, title_tr="İzmir'de kültür", topics=[topic])
    ReleaseFactory(public=True, topics=[topic])

    response = client.get(TURKISH, {"q": "izmir", "topic": topic.slug_tr, "year": ""})

    assert titles_in(response) == ["İzmir'de kültür"]
    assert "1 bülten bulundu" in text_of(response)
    assert f"{TURKISH}?topic={topic.slug_tr}" in links_in(response)
    assert f"{TURKISH}?q=izmir" in links_in(response)


def test_an_empty_result_says_what_was_searched(client):
    ReleaseFactory(public=True)

    response = client.get(TURKISH, {"q": "bulunmaz", "year": "2026"})

    assert response.status_code == 200
    assert "uyan bülten yok: Sözcük “bulunmaz”, Yıl “2026”" in text_of(response)
    assert {TURKISH, f"{TURKISH}?q=bulunmaz", f"{TURKISH}?year=2026"} <= set(
        links_in(response)
    )


def test_a_long_list_has_pages(client):
    for number in range(41):
        ReleaseFactory(
            public=True,
            title_tr=f"Bülten {number:02}",
            publish_at=PUBLISHED + dt.timedelta(hours=number),
        )

    first, last = client.get(TURKISH), client.get(TURKISH, {"page": 3})

    assert titles_in(first)[0] == "Bülten 40"
    assert f"{TURKISH}?page=2" in links_in(first)
    assert titles_in(last) == ["Bülten 00"]


def test_pages_keep_the_filters(client):
    ReleaseFactory.create_batch(21, public=True)

    response = client.get(TURKISH, {"q": "bülten", "unknown": "x"})

    assert f"{TURKISH}?q=b%C3%BClten&page=2" in links_in(response)


def test_the_switch_keeps_the_filters_in_the_other_languages_words(client):
    topic = TopicFactory(slug_tr="kultur", slug_az="medeniyyet")
    ReleaseFactory(public=True, topics=[topic])

    response = client.get(TURKISH, {"topic": "kultur"})

    assert f"{AZERBAIJANI}?topic=medeniyyet" in links_in(response)


def test_the_whole_list_is_for_search_engines_and_selections_are_not(client):
    ReleaseFactory.create_batch(21, public=True)

    links, meta = head_of(client.get(TURKISH, {"page": 2}))
    _, selection = head_of(client.get(TURKISH, {"q": "bülten"}))

    assert links["canonical"] == f"http://127.0.0.1:8000{TURKISH}?page=2"
    assert links["az"] == f"http://127.0.0.1:8000{AZERBAIJANI}"
    assert "robots" not in meta
    assert selection["robots"] == "noindex,follow"


def test_a_year_has_its_own_address(client):
    ReleaseFactory(public=True, title_tr="Yeni")
    ReleaseFactory(public=True, title_tr="Eski", dateline_date=dt.date(2025, 1, 1))

    response = client.get(f"{TURKISH}2025/", {"year": "2026", "q": "yeni"})

    assert titles_in(response) == ["Eski"]


@pytest.mark.parametrize("year", ["1999", "99999", "0", "20261", "2O26"])
def test_a_year_without_public_releases_is_no_page(client, year):
    ReleaseFactory(dateline_date=dt.date(1999, 1, 1))

    assert client.get(f"{TURKISH}{year}/").status_code == 404


def test_the_switch_leads_to_a_year_only_where_there_is_one(client):
    ReleaseFactory(public=True, languages=["tr"])

    without = links_in(client.get(f"{TURKISH}2026/"))
    ReleaseFactory(public=True)
    there = links_in(client.get(f"{TURKISH}2026/"))

    assert f"{AZERBAIJANI}2026/" not in without
    assert f"{AZERBAIJANI}2026/" in there


@pytest.mark.parametrize("path", ["", "?q=bulten&year=2026", "2026/"])
@pytest.mark.parametrize("count", [1, 3])
def test_a_list_costs_the_same_however_long(
    client, count, path, django_assert_num_queries
):
    PressContactFactory()
    topics, people = TopicFactory.create_batch(count), PersonFactory.create_batch(count)
    ReleaseFactory.create_batch(count, public=True, topics=topics, people=people)

    with django_assert_num_queries(6 if path == "2026/" else 5):
        client.get(f"{TURKISH}{path}")
