"""One language of a visit, as its fact sheet prints it."""

import datetime as dt

import pytest

from press.kit import Notice, Row, Section
from press.text.dates import PartialDate
from press.text.richtext import Block, Run
from tests.events.kit.office import for_everybody, for_the_office, printed, section
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PressContactFactory,
)

pytestmark = pytest.mark.usefixtures("contact", "own")


def paragraph(text):
    return Block("paragraph", (Run(text),))


def test_the_head_says_what_it_is_when_it_was_and_what_about(settings):
    settings.PUBLIC_URL = "https://basin.example.org"
    visit = VisitFactory(
        public=True,
        title_tr="Bakü ziyareti",
        summary_tr="İki gün, beş görüşme.",
        body_tr='<p>Metin <a href="/tr/hakkinda/">burada</a>.</p>',
        slug_tr="baku-ziyareti",
    )

    version = printed(visit)

    links = [run.link for block in version.body for run in block.runs if run.link]
    assert (version.date, version.title, version.lead, version.dateline) == (
        "27–28 Ocak 2026",
        "Bakü ziyareti",
        "İki gün, beş görüşme.",
        "",
    )
    assert links == ["https://basin.example.org/tr/hakkinda/"]
    assert version.address == "https://basin.example.org/tr/ziyaretler/baku-ziyareti/"
    assert version.heading == version.heading.upper()


def test_a_visit_of_which_nothing_else_is_known_says_when_where_and_who_we_are(own):
    own.city_tr, own.city_az = "İzmir", "İzmir"
    own.save()
    visit = VisitFactory(public=True, starts_on=PartialDate(2026, 1), ends_on=None)

    contents = for_everybody(visit)

    blocks = [[one.blocks for one in v.sections] for v in contents.versions]
    assert [version.date for version in contents.versions] == [
        "Ocak 2026",
        "yanvar 2026",
    ]
    assert blocks == [
        [(paragraph(text),) for text in ("İzmir → Bakü", "Bir dernek.")],
        [(paragraph(text),) for text in ("İzmir → Bakı", "Bir dərnək.")],
    ]


def test_whoever_comes_to_us_comes_from_the_city_of_the_visit():
    visit = VisitFactory(public=True, direction="incoming")

    assert printed(visit).sections[0].blocks == (paragraph("Bakü → İzmir"),)


def test_hosts_are_named_with_their_city_and_what_they_are():
    forum = OrganisationFactory(name_tr="Forum", city_tr="Bakü", about_tr="Bir forum.")
    nameless = OrganisationFactory(name_tr="", name_az="Adsız")
    visit = VisitFactory(public=True, hosts=[forum, nameless])

    assert section(visit, "Ev sahipleri") == Section(
        "Ev sahipleri", rows=(Row("Forum", "Bakü"),)
    )
    assert section(visit, "Forum hakkında").blocks == (paragraph("Bir forum."),)


def test_the_delegation_stands_in_order_of_precedence_with_its_head():
    visit = VisitFactory(public=True)
    for order, name in ((2, "Ayşe"), (1, "Perviz")):
        person = PersonFactory(name_tr=name, biography_tr=f"{name} böyledir.")
        DelegateFactory(visit=visit, person=person, order=order, is_head=name == "Ayşe")
    DelegateFactory(visit=visit, person=PersonFactory(name_tr=""), order=3)

    assert printed(visit).sections[1].rows == (
        Row("Perviz", "Başkan\nPerviz böyledir."),
        Row("Ayşe", "Başkan, heyet başkanı\nAyşe böyledir."),
    )


def test_people_met_are_those_of_public_lines_with_title_and_biography():
    delegate = PersonFactory()
    secretary = PersonFactory(name_tr="Azer", biography_tr="Uzun bir yol.")
    guest = PersonFactory(name_tr="Nadir")
    secret, unplaced = PersonFactory(), PersonFactory()
    visit = VisitFactory(public=True, delegation=[delegate])
    for person in (unplaced, secret, secretary):
        CounterpartFactory(visit=visit, person=person, title_tr="Genel Sekreter")
    MeetingFactory(visit=visit, public=True, participants=[guest, delegate, secretary])
    MeetingFactory(visit=visit, participants=[secret, secretary])

    assert section(visit, "Görüşülen kişiler").rows == (
        Row("Azer", "Genel Sekreter\nUzun bir yol."),
        Row("Nadir"),
    )


def test_the_main_contact_is_printed_unless_the_visit_names_another():
    named = PressContactFactory(name_tr="Nöbetçi", email="nobet@example.org")

    contacts = [
        printed(visit).contact.email
        for visit in (
            VisitFactory(public=True),
            VisitFactory(public=True, contact=named),
        )
    ]

    assert contacts == ["basin@example.org", "nobet@example.org"]


def test_what_is_shared_early_carries_its_banner_and_has_no_address():
    at = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
    visit = VisitFactory(embargoed=True, publish_at=at)

    version = for_the_office(visit).version("tr")

    [notice] = version.notices
    assert (notice.label, notice.urgent, version.address) == ("AMBARGO", True, "")
    assert "1 Mart 2026, 12.00 (İzmir, UTC+3) / 13.00 (Bakü, UTC+4)" in notice.text


def test_a_draft_and_a_withdrawn_visit_say_so_to_the_office():
    draft = for_the_office(VisitFactory()).version("tr")
    withdrawn = for_the_office(VisitFactory(withdrawn=True)).version("tr")

    assert [notice.label for notice in draft.notices] == ["TASLAK"]
    assert withdrawn.notices[0].urgent
    assert withdrawn.notices[0].text.endswith("geri çekildi.")


def test_corrections_are_told_of():
    visit = VisitFactory(public=True)
    at = dt.datetime(2026, 2, 3, 9, tzinfo=dt.UTC)
    visit.corrections.create(kind="noted", note_tr="Tarih düzeltildi.", at=at)

    assert printed(visit).notices == (
        Notice("Düzeltme, 3 Şubat 2026", "Tarih düzeltildi."),
    )


@pytest.mark.parametrize(
    ("languages", "notes"),
    [
        (["tr", "az"], ["", ""]),
        (["tr"], ["Bu metin yalnızca Türkçe olarak mevcuttur."]),
        (["az"], ["Bu mətn yalnız Azərbaycan dilində mövcuddur."]),
    ],
)
def test_a_visit_in_only_one_language_says_so(languages, notes):
    contents = for_everybody(VisitFactory(public=True, languages=languages))

    assert [version.note for version in contents.versions] == notes
