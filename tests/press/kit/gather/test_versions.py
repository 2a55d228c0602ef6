"""One language of a release, as its documents print it."""

import datetime as dt

import pytest

from press.kit import Contact, Quote, Row, Section
from press.text.richtext import Block, Run
from tests.factories.press import (
    MentionFactory,
    OrganisationFactory,
    PersonFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
)
from tests.press.kit.gather.desk import for_everybody, for_the_office, in_language

pytestmark = pytest.mark.usefixtures("contact", "own")


def printed(release, language="tr"):
    return in_language(for_everybody(release), language)


@pytest.mark.parametrize(
    ("kind", "turkish", "azerbaijani"),
    [
        ("release", "BASIN BÜLTENİ", "PRESS-RELİZ"),
        ("statement", "AÇIKLAMA", "BƏYANAT"),
        ("invitation", "BASIN DAVETİ", "MƏTBUATA DƏVƏT"),
    ],
)
def test_the_heading_names_the_kind(kind, turkish, azerbaijani):
    contents = for_everybody(ReleaseFactory(public=True, kind=kind))

    assert [v.heading for v in contents.versions] == [turkish, azerbaijani]


def test_the_dateline_is_worded_and_its_city_stands_in_capitals():
    release = ReleaseFactory(
        public=True,
        dateline_city_tr="İzmir",
        dateline_city_az="Sumqayıt",
        dateline_date=dt.date(2026, 1, 28),
    )

    contents = for_everybody(release)

    assert [(v.date, v.dateline) for v in contents.versions] == [
        ("28 Ocak 2026", "İZMİR, 28 Ocak 2026 (İZAZDER) —"),
        ("28 yanvar 2026", "SUMQAYIT, 28 yanvar 2026 (İZAZDER) —"),
    ]


def test_links_between_our_own_pages_lead_there_from_a_disk(settings):
    settings.PUBLIC_URL = "https://basin.example.org"
    body = '<p><a href="/tr/hakkinda/">biz</a> <a href="https://example.org/">onlar</a></p>'

    version = printed(ReleaseFactory(public=True, body_tr=body))

    links = [run.link for block in version.body for run in block.runs if run.link]
    assert links == ["https://basin.example.org/tr/hakkinda/", "https://example.org/"]


def test_a_public_text_says_where_it_stands(settings):
    settings.PUBLIC_URL = "https://basin.example.org"
    release = ReleaseFactory(public=True, slug_tr="bakude", slug_az="bakida")

    contents = for_everybody(release)

    assert [v.address for v in contents.versions] == [
        "https://basin.example.org/tr/bultenler/2026/bakude/",
        "https://basin.example.org/az/press-relizler/2026/bakida/",
    ]


def test_a_text_that_is_not_public_has_no_address():
    contents = for_the_office(ReleaseFactory(embargoed=True))

    assert [v.address for v in contents.versions] == ["", ""]


def test_quotes_keep_the_title_held_that_day_and_say_what_was_translated():
    release = ReleaseFactory(public=True)
    speaker = PersonFactory(name_tr="Azer", name_az="Azər")
    QuoteFactory(
        release=release,
        speaker=speaker,
        title_tr="Genel Sekreter",
        title_az="Baş katib",
        text_tr="Kardeşlik.",
        text_az="Qardaşlıq.",
        spoken_in="az",
    )

    contents = for_everybody(release)

    assert [version.quotes for version in contents.versions] == [
        (Quote("Kardeşlik.", "Azer", "Genel Sekreter", "Azerbaycancadan çevrildi."),),
        (Quote("Qardaşlıq.", "Azər", "Baş katib"),),
    ]


def test_after_the_text_stand_people_then_institutions_and_our_own_last(own):
    forum = OrganisationFactory(
        name_tr="STK Forumu", about_tr="Bir forum.\n\nBakü'dedir."
    )
    silent = OrganisationFactory(name_tr="Hakkında yazı yok")
    release = ReleaseFactory(public=True, organisations=[own, silent, forum])
    person = PersonFactory(name_tr="Perviz Altay")
    MentionFactory(release=release, person=person, title_tr="İZAZDER Başkanı")

    def paragraph(text):
        return Block("paragraph", (Run(text),))

    assert printed(release).sections == (
        Section("Adı geçenler", rows=(Row("Perviz Altay", "İZAZDER Başkanı"),)),
        Section(
            "STK Forumu hakkında",
            blocks=(paragraph("Bir forum."), paragraph("Bakü'dedir.")),
        ),
        Section("İZAZDER hakkında", blocks=(paragraph("Bir dernek."),)),
    )


def test_without_a_contact_of_its_own_a_release_names_the_main_one():
    contents = for_everybody(ReleaseFactory(public=True))

    assert [version.contact for version in contents.versions] == [
        Contact(
            name="İZAZDER Basın Ofisi",
            organisation="İzmir Azerbaycan Derneği",
            email="basin@example.org",
            phone="+90 232 000 00 00",
            languages="Türkçe, Azerbaycanca",
        ),
        Contact(
            name="İZAZDER Mətbuat Xidməti",
            title="Baş mütəxəssis",
            organisation="İzmir Azərbaycan Dərnəyi",
            email="basin@example.org",
            phone="+90 232 000 00 00",
            languages="türkcə, azərbaycanca",
        ),
    ]


def test_a_release_can_name_another_contact():
    other = PressContactFactory(name_tr="Nöbetçi", email="nobet@example.org")

    contact = printed(ReleaseFactory(public=True, contact=other)).contact

    assert (contact.name, contact.email) == ("Nöbetçi", "nobet@example.org")


@pytest.mark.parametrize(
    ("languages", "notes"),
    [
        (["tr", "az"], ["", ""]),
        (["tr"], ["Bu metin yalnızca Türkçe olarak mevcuttur."]),
        (["az"], ["Bu mətn yalnız Azərbaycan dilində mövcuddur."]),
    ],
)
def test_a_text_in_only_one_language_says_so(languages, notes):
    contents = for_everybody(ReleaseFactory(public=True, languages=languages))

    assert [version.note for version in contents.versions] == notes


def test_a_text_exported_alone_does_not_deny_its_twin():
    contents = for_the_office(ReleaseFactory(public=True), wanted=["az"])

    assert [(v.language, v.note) for v in contents.versions] == [("az", "")]
