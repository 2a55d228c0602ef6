import datetime as dt

import pytest

from press.models import ReleaseCorrection, ReleaseSlug
from press.models.record import Correction
from tests.factories.press import (
    FAR_AWAY,
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    QuoteFactory,
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
HIDDEN = [
    {},
    {"in_review": True},
    {"embargoed": True},
    {"public": True, "publish_at": FAR_AWAY},
    {"public": True, "languages": ["az"], "slug_tr": "gizli"},
    {"public": True, "together": True, "approved_az_at": None},
    # Withdrawn before anybody could see it, and withdrawn in the other language.
    {"withdrawn": True, "publish_at": FAR_AWAY},
    {"withdrawn": True, "languages": ["az"], "slug_tr": "gizli"},
]


def turkish(slug, year=2026):
    return f"/tr/bultenler/{year}/{slug}/"


def azerbaijani(slug, year=2026):
    return f"/az/press-relizler/{year}/{slug}/"


def test_a_release_is_read_in_each_language(client):
    ReleaseFactory(public=True, slug_tr="bulten", slug_az="reliz", n=7)

    tr, az = client.get(turkish("bulten")), client.get(azerbaijani("reliz"))

    assert "BAKÜ, 28 Ocak 2026 (İZAZDER) — Metin 7." in text_of(tr)
    assert "2026/07 28 Ocak 2026, 12.00 (İzmir, UTC+3)" in text_of(tr)
    assert "BAKI, 28 yanvar 2026 (İZAZDER) — Mətn 7." in text_of(az)
    assert "2026/07 28 yanvar 2026, 13:00 (Bakı, UTC+4)" in text_of(az)
    assert azerbaijani("reliz") in links_in(tr)
    assert turkish("bulten") in links_in(az)


def test_everything_placed_in_it_is_shown(client):
    own = OrganisationFactory(is_own=True, short_name_tr="BİZ", about_tr="Biz buyuz.")
    named = OrganisationFactory(name_tr="Forum", about_tr="Forum budur.")
    person, photo = PersonFactory(name_tr="Perviz Örnek"), PhotoFactory()
    topic = TopicFactory(name_tr="Kültür")
    release = ReleaseFactory(
        public=True,
        slug_tr="bulten",
        people=[person],
        organisations=[named, own],
        topics=[topic],
        photos=[photo],
    )
    QuoteFactory(release=release, speaker=person, text_tr="Böyle dedim.")

    words = text_of(client.get(turkish("bulten")))

    assert "“Böyle dedim.” Perviz Örnek, Başkan" in words
    assert "Forum hakkında. Forum budur. BİZ hakkında. Biz buyuz." in words
    assert f"{photo.caption_tr} Fotoğraf: {photo.credit} Web (JPG" in words
    assert "Adı geçenler Perviz Örnek Başkan" in words
    assert "Kültür" in words


def test_a_translated_quote_says_so(client):
    release = ReleaseFactory(public=True, slug_tr="bulten", slug_az="reliz")
    QuoteFactory(release=release, spoken_in="tr")

    assert "çeviri" not in text_of(client.get(turkish("bulten")))
    assert "(türkcədən tərcümə)" in text_of(client.get(azerbaijani("reliz")))


def test_an_unapproved_quote_is_not_shown(client):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    QuoteFactory(release=release, text_tr="Kanarya", approved_by="", approved_on=None)

    assert "Kanarya" not in client.get(turkish("bulten")).content.decode()


@pytest.mark.parametrize(
    "hidden",
    [
        {"consent": "refused"},
        {"consent": "given", "consent_until": dt.date(2026, 2, 1)},
        {"alt_tr": ""},
    ],
)
def test_a_photo_without_consent_or_description_is_not_shown(client, hidden):
    photo = PhotoFactory(**hidden)
    ReleaseFactory(public=True, slug_tr="bulten", photos=[photo])

    assert photo.key not in client.get(turkish("bulten")).content.decode()


def test_words_that_are_missing_in_a_language_are_not_lent_by_the_other(client):
    person = PersonFactory(name_az="", slug_az=None, name_tr="Yalnız Türkçe")
    named = OrganisationFactory(name_az="", slug_az=None, name_tr="Yalnız kurum")
    topic = TopicFactory(name_az="", slug_az=None, name_tr="Yalnız konu")
    release = ReleaseFactory(
        public=True,
        slug_az="reliz",
        people=[person],
        organisations=[named],
        topics=[topic],
    )
    QuoteFactory(release=release, text_tr="Yalnız söz", text_az="")

    assert "Yalnız" not in client.get(azerbaijani("reliz")).content.decode()


def test_a_noted_correction_is_shown_with_its_day_and_a_small_one_is_not(client):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    noted, small = Correction.Kind.NOTED, Correction.Kind.SMALL
    for kind, note in [(noted, "Tarih düzeltildi."), (small, "Virgül.")]:
        ReleaseCorrection.objects.create(
            release=release, kind=kind, note_tr=note, at=PUBLISHED
        )

    words = text_of(client.get(turkish("bulten")))

    assert "Düzeltme, 28 Ocak 2026, 12.00 (İzmir, UTC+3): Tarih düzeltildi." in words
    assert "Virgül" not in words


def test_releases_with_a_topic_or_a_person_in_common_are_related(client):
    topic, person = TopicFactory(), PersonFactory()
    ReleaseFactory(public=True, slug_tr="bulten", topics=[topic], people=[person])
    ReleaseFactory(public=True, title_tr="Konusu aynı", topics=[topic])
    ReleaseFactory(public=True, title_tr="Kişisi aynı", people=[person])
    ReleaseFactory(public=True, title_tr="Başka")
    ReleaseFactory(embargoed=True, title_tr="Ambargolu", topics=[topic])

    response = client.get(turkish("bulten"))

    assert titles_in(response) == ["Kişisi aynı", "Konusu aynı"]


@pytest.mark.parametrize("state", HIDDEN)
def test_what_is_not_public_answers_like_what_never_was(client, state):
    release = ReleaseFactory(**{"slug_tr": "gizli", "title_tr": "Gizli"} | state)
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    nothing = client.get(turkish("hic-olmadi"))
    answers = [
        client.get(path)
        for path in (turkish("gizli"), turkish("eski"), turkish("gizli", 2025))
    ]

    assert nothing.status_code == 404
    for answer in answers:
        assert answer.status_code == 404
        assert answer.content == nothing.content
        assert answer.headers == nothing.headers


def test_a_release_in_one_language_says_so_in_both(client):
    ReleaseFactory(public=True, slug_tr="bulten", languages=["tr"])

    response = client.get(turkish("bulten"))

    words, links = text_of(response), links_in(response)
    assert "Bu sayfa henüz Azerbaycancaya çevrilmedi" in words
    assert "Bu səhifə hələ azərbaycancaya tərcümə edilməyib" in words
    assert "/az/press-relizler/" in links
    assert [link for link in links if link.startswith("/az/press-relizler/2026")] == []


def test_an_unapproved_translation_is_not_told_of(client):
    ReleaseFactory(
        public=True, slug_tr="bulten", title_az="Kanarya", approved_az_at=None
    )

    html = client.get(turkish("bulten")).content.decode()

    assert "Kanarya" not in html
    assert "press-reliz-" not in html
    assert 'hreflang="az" href' not in html


def test_an_old_address_leads_to_the_new_one_for_good(client):
    release = ReleaseFactory(public=True, slug_tr="yeni", slug_az="teze")
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    answer = client.get(turkish("eski"))

    assert (answer.status_code, answer.headers["Location"]) == (301, turkish("yeni"))
    assert client.get(azerbaijani("eski")).status_code == 404


def test_a_wrong_year_leads_to_the_right_one(client):
    ReleaseFactory(public=True, slug_tr="bulten")

    answer = client.get(turkish("bulten", 2025))

    assert (answer.status_code, answer.headers["Location"]) == (301, turkish("bulten"))


@pytest.mark.parametrize("slug", ["bulten", "eski"])
def test_a_withdrawn_release_answers_410_with_its_notice(client, slug):
    release = ReleaseFactory(withdrawn=True, slug_tr="bulten", title_tr="Kanarya", n=9)
    ReleaseSlug.objects.create(release=release, language="tr", slug="eski")

    answer = client.get(turkish(slug))

    assert answer.status_code == 410
    assert "29 Ocak 2026, 12.00 (İzmir, UTC+3): Bülten 9 geri çekildi." in text_of(
        answer
    )
    assert "Bu press-reliz yayımdan çıxarılıb" in text_of(answer)
    assert "Kanarya" not in answer.content.decode()


def test_a_page_appears_at_its_second_and_not_before(client, monkeypatch):
    release = ReleaseFactory(public=True, slug_tr="bulten")
    seen = []
    for seconds in (-1, 0):
        at = release.publish_at + dt.timedelta(seconds=seconds)
        monkeypatch.setattr("django.utils.timezone.now", lambda at=at: at)
        seen.append(client.get(turkish("bulten")).status_code)

    assert seen == [404, 200]


def test_the_head_tells_search_engines_and_networks_what_it_is(client):
    ReleaseFactory(public=True, slug_tr="bulten", slug_az="reliz", title_tr="Başlık")

    links, meta = head_of(client.get(turkish("bulten")))

    assert links == {
        "canonical": HERE + turkish("bulten"),
        "tr": HERE + turkish("bulten"),
        "az": HERE + azerbaijani("reliz"),
        "x-default": HERE + turkish("bulten"),
    }
    assert meta["og:title"] == "Başlık"
    assert meta["og:type"] == "article"
    assert meta["og:locale:alternate"] == "az_AZ"
    assert meta["og:image"] == HERE + turkish("bulten") + "kart.jpg"
    assert meta["article:published_time"] == "2026-01-28T12:00:00+03:00"


def test_its_data_names_everybody_and_the_way_to_it(client):
    person, named = PersonFactory(name_tr="Kişi"), OrganisationFactory(name_tr="Kurum")
    ReleaseFactory(
        public=True, slug_tr="bulten", people=[person], organisations=[named]
    )

    article, path = data_in(client.get(turkish("bulten")))

    assert article["@type"] == "NewsArticle"
    assert article["datePublished"] == PUBLISHED.isoformat()
    assert article["mentions"] == [
        {"@type": "Person", "name": "Kişi"},
        {"@type": "Organization", "name": "Kurum"},
    ]
    assert [step["name"] for step in path["itemListElement"]][:3] == [
        "Basın Ofisi",
        "Bültenler",
        "2026",
    ]


def test_words_cannot_leave_their_place(client):
    hostile = "</script><!--<script>alert(1)//\"'>"
    ReleaseFactory(
        public=True,
        slug_tr="bulten",
        title_tr=hostile,
        lead_tr=hostile,
        dateline_city_tr=hostile,
        topics=[TopicFactory(name_tr=hostile)],
        people=[PersonFactory(name_tr=hostile)],
        photos=[PhotoFactory(caption_tr=hostile, alt_tr=hostile, credit=hostile)],
    )
    PressContactFactory(name_tr=hostile, hours_tr=hostile)

    response = client.get(turkish("bulten"))

    article, _ = data_in(response)
    assert article["headline"] == hostile
    assert "<script>alert" not in response.content.decode()
    assert "<!--" not in response.content.decode()


def test_a_page_sets_no_cookie_and_depends_on_none(client):
    ReleaseFactory(public=True, slug_tr="bulten")

    response = client.get(turkish("bulten"))

    assert response.cookies == {}
    assert "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("count", [1, 3])
def test_a_release_costs_the_same_however_much_is_in_it(
    client, count, django_assert_num_queries
):
    PressContactFactory()
    placed = {
        "topics": TopicFactory.create_batch(count),
        "people": PersonFactory.create_batch(count),
        "organisations": OrganisationFactory.create_batch(count),
        "photos": PhotoFactory.create_batch(count),
    }
    release = ReleaseFactory(public=True, slug_tr="bulten", **placed)
    QuoteFactory.create_batch(count, release=release)
    ReleaseFactory.create_batch(count, public=True, topics=placed["topics"])

    with django_assert_num_queries(10):
        client.get(turkish("bulten"))
