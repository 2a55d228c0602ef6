import pytest

from tests.factories.press import (
    OrganisationFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)
from tests.press.views.reading import (
    data_in,
    head_of,
    links_in,
    text_of,
    titles_in,
)

pytestmark = pytest.mark.django_db
HERE = "http://127.0.0.1:8000"
TEXTS = [
    ("/tr/hakkinda/", "/az/haqqinda/"),
    ("/tr/iletisim/", "/az/elaqe/"),
    ("/tr/erisilebilirlik/", "/az/elcatanliq/"),
    ("/tr/gizlilik/", "/az/mexfilik/"),
]


@pytest.mark.parametrize(
    ("accepted", "home"),
    [
        ("", "/tr/"),
        ("tr", "/tr/"),
        ("az", "/az/"),
        ("az-AZ,az;q=0.9,ru;q=0.8", "/az/"),
        ("en-GB,en;q=0.9", "/tr/"),
        ("en,az;q=0.5", "/az/"),
        ("x" * 500, "/tr/"),
        ("az;q=nan,\x00", "/tr/"),
    ],
    ids=lambda value: value[:20],
)
def test_the_bare_address_leads_to_the_readers_language(client, accepted, home):
    answer = client.get("/", headers={"accept-language": accepted})

    assert (answer.status_code, answer.headers["Location"]) == (302, home)
    assert answer.headers["Vary"] == "Accept-Language"


def test_the_home_page_shows_the_newest_release_large_and_four_more(client):
    topic, photo = TopicFactory(name_tr="Kültür"), PhotoFactory()
    ReleaseFactory.create_batch(5, public=True)
    lead = ReleaseFactory(
        public=True, title_tr="En yeni", topics=[topic], photos=[photo]
    )
    ReleaseFactory(embargoed=True)

    response = client.get("/tr/")

    assert titles_in(response)[0] == "En yeni"
    assert len(titles_in(response)) == 5
    assert f"28 Ocak 2026 Bakü Kültür En yeni {lead.lead_tr}" in text_of(response)
    assert f"/media/{photo.key}/" in response.content.decode()


def test_two_cities_stand_on_the_waterline_in_the_readers_language(client):
    assert "İzmir – Bakü" in text_of(client.get("/tr/"))
    assert "İzmir – Bakı" in text_of(client.get("/az/"))


@pytest.mark.parametrize("home", ["/tr/", "/az/"])
def test_an_empty_office_has_a_home_page(client, home):
    assert client.get(home).status_code == 200


def test_the_home_page_belongs_to_whoever_speaks_neither_language(client):
    links, meta = head_of(client.get("/az/"))

    assert links == {
        "canonical": f"{HERE}/az/",
        "tr": f"{HERE}/tr/",
        "az": f"{HERE}/az/",
        "x-default": f"{HERE}/",
    }
    assert meta["og:locale"] == "az_AZ"
    assert data_in(client.get("/az/"))[0]["@type"] == "NGO"


@pytest.mark.parametrize("count", [1, 3])
def test_the_home_page_costs_the_same_however_many_releases(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    for _ in range(count):
        ReleaseFactory(public=True, topics=[TopicFactory()], photos=[PhotoFactory()])

    with django_assert_num_queries(6):
        client.get("/tr/")


@pytest.mark.parametrize(("turkish", "azerbaijani"), TEXTS)
def test_every_text_page_is_there_in_both_languages(client, turkish, azerbaijani):
    tr, az = client.get(turkish), client.get(azerbaijani)

    assert (tr.status_code, az.status_code) == (200, 200)
    assert azerbaijani in links_in(tr)
    assert turkish in links_in(az)
    assert 'lang="az"' in az.content.decode()[:40]


def test_the_association_says_who_it_is_in_the_readers_language(client):
    OrganisationFactory(is_own=True, about_tr="Biz buyuz.", about_az="Biz buyuq.")

    assert "Biz buyuz." in text_of(client.get("/tr/hakkinda/"))
    assert "Biz buyuq." in text_of(client.get("/az/haqqinda/"))


def test_every_press_contact_is_listed_and_the_main_one_stands_on_every_page(client):
    PressContactFactory(
        name_tr="Görevli", email="gorevli@example.org", languages=["tr", "az", "en"]
    )
    PressContactFactory(is_main=True, email="masa@example.org", phone="+90 (232) 1 2")

    contacts, privacy = client.get("/tr/iletisim/"), client.get("/tr/gizlilik/")

    words = (
        "gorevli@example.org +90 232 000 00 00 Konuştuğu diller: Türkçe, Azerbaycanca"
    )
    assert words in text_of(contacts)
    assert "mailto:masa@example.org" in links_in(privacy)
    assert "tel:+9023212" in links_in(privacy)
    assert "mailto:gorevli@example.org" not in links_in(privacy)


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/tr/yok/", "<h1>Sayfa bulunamadı</h1>"),
        ("/az/yox/", "<h1>Səhifə tapılmadı</h1>"),
    ],
)
def test_a_page_that_is_not_there_says_so_in_both_languages(client, path, title):
    response = client.get(path)

    html = response.content.decode()
    assert response.status_code == 404
    assert title in html
    assert "Sayfa bulunamadı" in html
    assert "Səhifə tapılmadı" in html
    assert {"/tr/bultenler/", "/az/press-relizler/"} <= set(links_in(response))


def test_a_fault_shows_a_page_in_both_languages_and_nothing_of_itself(
    client, monkeypatch
):
    def broken(*args):
        raise RuntimeError("secret")

    monkeypatch.setattr("izazder.views.photos_of", broken)
    client.raise_request_exception = False
    ReleaseFactory(public=True)

    response = client.get("/tr/")

    html = response.content.decode()
    assert response.status_code == 500
    assert "Bir hata oluştu" in html
    assert "Xəta baş verdi" in html
    assert "secret" not in html


@pytest.mark.parametrize("path", ["/tr/", "/az/", "/tr/hakkinda/", "/tr/yok/"])
def test_a_public_page_reads_and_sets_no_cookie(client, path):
    client.cookies["sessionid"] = "x" * 32
    client.cookies["django_language"] = "az"

    response = client.get(path)

    assert response.cookies == {}
    assert "Cookie" not in response.headers.get("Vary", "")
    assert response.content.decode().count(f'<html lang="{path[1:3]}">') == 1
