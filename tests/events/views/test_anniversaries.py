"""The list of anniversaries, and those ahead on the home page."""

import re
from html import unescape

import pytest
import time_machine

from press.text.dates import PartialDate
from tests.factories.events import AnniversaryFactory, VisitFactory
from tests.factories.press import FAR_AWAY, PressContactFactory
from tests.press.views.reading import head_of, text_of

pytestmark = pytest.mark.django_db
TURKISH, AZERBAIJANI = "/tr/yil-donumleri/", "/az/ildonumleri/"
HERE = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def on_a_day_in_march():
    with time_machine.travel("2026-03-10 09:00Z", tick=False):
        yield


def titles_in(response):
    html = response.content.decode()
    found = re.findall(
        r'<h[23]><a href="/(?:tr/yil-donumleri|az/ildonumleri)/[^"]+/">(.*?)</a>', html
    )
    return [unescape(title) for title in found]


def anniversary(title, founded, **fields):
    date = PartialDate.parse(founded)
    return AnniversaryFactory(
        **{"public": True, "title_tr": title, "founded": date} | fields
    )


def everything():
    anniversary("dün", "1990-03-09")
    anniversary("yıl", "1986")
    anniversary("bugün", "1992-03-10")
    anniversary("ay", "1991-04")
    anniversary("yarın", "1993-03-11")


@pytest.mark.parametrize("path", [TURKISH, "/tr/"])
def test_whatever_comes_next_stands_first(client, path):
    everything()

    found = titles_in(client.get(path))

    assert found[:4] == ["bugün", "yarın", "ay", "yıl"]
    assert found[4:] == (["dün"] if path == TURKISH else [])


def test_each_says_which_one_it_is_and_when(client):
    anniversary("Protokol", "1986", title_az="Müqavilə", summary_tr="Özet.")
    anniversary("Kuruluş", "1995-04-24")

    tr, az = text_of(client.get(TURKISH)), text_of(client.get(AZERBAIJANI))

    assert "1986 – 2026 Protokol 40. yıl dönümü Özet." in tr
    assert "1995 – 2026 Kuruluş 31. yıl dönümü 24 Nisan 2026 Cuma 45 " in tr
    assert "Müqavilə 40 illik" in az


def test_a_commemoration_counts_no_days_and_says_what_it_is(client):
    anniversary("Anma", "1990-04-24", is_commemoration=True)
    anniversary("Bayram", "1990-05-28")

    for path in (TURKISH, "/tr/"):
        html = client.get(path).content.decode()
        sober, _, festive = html.partition("Bayram")
        assert "45" not in sober
        assert "24 Nisan 2026" in sober
        assert "anma" in sober
        assert "79" in sober + festive


def test_the_home_page_counts_the_days_that_are_left(client):
    anniversary("Kuruluş", "1995-04-24")
    anniversary("Ay", "1995-05")
    anniversary("Yıl", "1995")

    html = client.get("/tr/").content.decode()

    large = re.findall(r'<span class="days">([^<]+)', html)
    assert large == ["45", "Mayıs", "2026"]


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"in_review": True},
        {"embargoed": True},
        {"withdrawn": True},
        {"public": True, "publish_at": FAR_AWAY},
        {"public": True, "languages": ["az"]},
    ],
)
@pytest.mark.parametrize("path", [TURKISH, "/tr/"])
def test_what_is_not_public_leaves_no_trace(client, path, state):
    before = client.get(path).content
    AnniversaryFactory(title_tr="Kanarya", **state)
    VisitFactory(title_tr="Kanarya", **state)

    assert client.get(path).content == before


def test_the_home_page_shows_the_next_visits_or_else_the_latest(client):
    for title, day in [("eski", "2025-01-01"), ("dün", "2026-03-09")]:
        VisitFactory(public=True, title_tr=title, starts_on=day, ends_on=None)
    before = text_of(client.get("/tr/"))
    VisitFactory(public=True, title_tr="yarın", starts_on="2026-03-11", ends_on=None)
    after = text_of(client.get("/tr/"))

    assert before.index("İzmir → Bakü dün") < before.index("İzmir → Bakü eski")
    assert after.index("İzmir → Bakü yarın") < after.index("İzmir → Bakü dün")
    assert "İzmir → Bakü eski" not in after


def test_the_head_names_both_languages(client):
    links, _ = head_of(client.get(TURKISH))

    assert links["canonical"] == links["tr"] == HERE + TURKISH
    assert links["az"] == HERE + AZERBAIJANI


@pytest.mark.parametrize("path", [TURKISH, "/tr/"])
@pytest.mark.parametrize("count", [1, 3])
def test_it_costs_the_same_however_many_there_are(
    client, path, count, django_assert_num_queries
):
    PressContactFactory()
    AnniversaryFactory.create_batch(count, public=True)
    VisitFactory.create_batch(count, public=True)

    with django_assert_num_queries(2 if path == TURKISH else 4):
        client.get(path)
