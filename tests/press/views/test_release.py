import datetime as dt

import pytest

from press.models import ReleaseCorrection
from press.models.record import Correction
from tests.factories.press import (
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
    azerbaijani,
    links_in,
    text_of,
    titles_in,
    turkish,
)

pytestmark = pytest.mark.django_db


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


def test_it_can_be_taken_as_a_file_of_every_kind(client):
    ReleaseFactory(public=True, slug_tr="bulten")

    links = links_in(client.get(turkish("bulten")))

    page = turkish("bulten")
    files = [link for link in links if link.startswith(f"{page}metin.")]
    assert files == [f"{page}metin.{kind}" for kind in ("docx", "pdf", "docx", "txt")]


@pytest.mark.parametrize(
    ("title", "shown"), [("Basın iletişim", False), ("Basın danışmanı", True)]
)
def test_the_contacts_title_is_not_said_again_below_its_heading(client, title, shown):
    contact = PressContactFactory(name_tr="Leyla", title_tr=title)
    ReleaseFactory(public=True, slug_tr="bulten", contact=contact)

    text = text_of(client.get(turkish("bulten")))

    box = text.partition("Leyla")
    assert box[0].endswith("Basın iletişim ")
    assert box[2].strip().startswith(title) is shown


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


def test_a_release_in_one_language_says_so_in_both(client):
    ReleaseFactory(public=True, slug_tr="bulten", languages=["tr"])

    response = client.get(turkish("bulten"))

    words, links = text_of(response), links_in(response)
    assert "Bu sayfa henüz Azerbaycancaya çevrilmedi" in words
    assert "Bu səhifə hələ azərbaycancaya tərcümə edilməyib" in words
    assert "/az/press-relizler/" in links
    assert [link for link in links if link.startswith("/az/press-relizler/2026")] == []


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
