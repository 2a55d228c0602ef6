import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string
from django.utils import timezone

from events.models import CommitmentStatus, Direction
from press.models import ReleaseCorrection
from press.models.record import Correction
from press.text.dates import PartialDate
from tests.events.full_visit import full_visit
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    DelegateFactory,
    MeetingFactory,
    MilestoneFactory,
    VisitFactory,
)
from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)

EVERY_RULE = {
    "type": "tag",
    "values": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
# The markup is the same in every look: another scheme can only break the contrast.
LOOKS = [
    (1280, "light", EVERY_RULE),
    (1280, "dark", CONTRAST),
    (390, "dark", CONTRAST),
    (390, "light", EVERY_RULE),
]
PAGES = [
    "/tr/",
    "/az/",
    "/tr/bultenler/",
    "/tr/bultenler/?q=bulten&topic=konu&page=2",
    "/tr/bultenler/?q=bulunmaz&year=2026",
    "/az/press-relizler/2026/",
    "/tr/bultenler/2026/bulten/",
    "/az/press-relizler/2026/reliz/",
    "/tr/bultenler/2026/tek/",
    "/tr/bultenler/2026/giden/",
    "/tr/kisiler/kisi/",
    "/tr/kurumlar/biz/",
    "/tr/ziyaretler/",
    "/az/seferler/?q=bulunmaz&year=2026&direction=incoming",
    "/tr/ziyaretler/gezi/",
    "/az/seferler/gedis/",
    "/tr/ziyaretler/gelen/",
    "/tr/ziyaretler/giden/",
    "/az/ildonumleri/",
    "/tr/yil-donumleri/kirk/",
    "/az/ildonumleri/anim/",
    "/tr/fotograflar/",
    "/tr/fotograflar/salon/",
    "/tr/hakkinda/",
    "/az/elaqe/",
    "/tr/erisilebilirlik/",
    "/az/mexfilik/",
    "/tr/yok/",
    "/tr/bultenler/?q=" + "x" * 200,
]
TITLE = "Türk dünyasında sivil toplum için ortak yol haritası"
TEXT = "<p>Giriş.</p><h2>Ara başlık</h2><ul><li>Bir</li></ul><p><a href='/'>Bağ</a></p>"


@pytest.fixture
def office(live_server):
    """An office with everything that the pages show."""
    PressContactFactory(is_main=True, languages=["tr", "az"], hours_tr="09.00–18.00")
    own = OrganisationFactory(
        is_own=True, slug_tr="biz", about_tr="Biz.", about_az="Biz."
    )
    photo = PhotoFactory(key="salon", pixels=(1600, 1000))
    person = PersonFactory(slug_tr="kisi", portrait=photo, biography_tr="Yaşamı.")
    PositionFactory(person=person, organisation=own)
    topic = TopicFactory(slug_tr="konu")
    placed = {"people": [person], "topics": [topic], "organisations": [own]}
    slugs = {"slug_tr": "bulten", "slug_az": "reliz"}
    photos = [photo, PhotoFactory()]
    release = ReleaseFactory(
        public=True, title_tr=TITLE, body_tr=TEXT, photos=photos, **slugs, **placed
    )
    QuoteFactory(release=release, speaker=person)
    ReleaseCorrection.objects.create(
        release=release, kind=Correction.Kind.NOTED, note_tr="Düzeltildi.", at=PUBLISHED
    )
    ReleaseFactory(public=True, slug_tr="tek", languages=["tr"], **placed)
    ReleaseFactory(withdrawn=True, slug_tr="giden")
    ReleaseFactory.create_batch(20, public=True, **placed)
    plan(own, person, release)


def plan(own, person, release):
    """Visits and anniversaries of every kind, in every stage."""
    prepared = AnniversaryFactory(public=True, slug_tr="kirk", history_tr=TEXT)
    prepared.partners.add(own)
    for year in (1986, 1991, 2010, 2026):
        MilestoneFactory(anniversary=prepared, date=PartialDate(year), source="Kitap")
    CommitmentFactory(visit=None, anniversary=prepared)
    visit = full_visit(2, anniversary=prepared, releases=[release], body_tr=TEXT)
    visit.hosts.add(own)
    unknown = {"day": None, "starts": None, "ends": None}
    MeetingFactory(visit=visit, public=True, kind="travel", **unknown)
    for status in CommitmentStatus:
        CommitmentFactory(visit=visit, status=status, their_side=own)
    DelegateFactory(visit=visit, person=person, is_head=True, order=9)
    today = PartialDate.from_date(timezone.localdate())
    VisitFactory(public=True, title_tr=TITLE, starts_on=today, ends_on=today)
    VisitFactory(
        public=True,
        direction=Direction.INCOMING,
        slug_tr="gelen",
        city_tr="Mingeçevir, Azerbaycan",
        starts_on=PartialDate(2199),
        ends_on=None,
    )
    VisitFactory(withdrawn=True, slug_tr="giden")
    AnniversaryFactory(
        public=True, slug_az="anim", is_commemoration=True, founded=today
    )
    AnniversaryFactory(public=True, founded=PartialDate(1990, 1, 2))


def violations(window, rules):
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found = Axe().run(window, options=options).response["violations"]
    return [
        (each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found
    ]


def sideways(window):
    """How far a page can be scrolled to the side."""
    return window.evaluate(
        "Math.max(0, document.documentElement.scrollWidth - innerWidth)"
    )


def faults(window):
    """What is wrong with the page that a window shows, by width and colour scheme."""
    found = {}
    for width, scheme, rules in LOOKS:
        window.set_viewport_size({"width": width, "height": 900})
        window.emulate_media(color_scheme=scheme)
        found[width, scheme] = (violations(window, rules), sideways(window))
    return {look: fault for look, fault in found.items() if fault != ([], 0)}


# In two halves, so that two workers share what takes longest of all.
@pytest.mark.parametrize("half", [0, 1])
def test_no_page_breaks_a_rule_of_accessibility(office, open_window, half):
    # A colour on its way from one scheme to the other is no colour of the page.
    window = open_window(reduced_motion="reduce")

    broken = {}
    for path in PAGES[half::2]:
        window.goto(path)
        broken[path[:60]] = faults(window)
    for name in ("403.html", "500.html"):
        window.set_content(render_to_string(name))
        broken[name] = faults(window)

    assert {path: found for path, found in broken.items() if found} == {}


def test_pages_fit_the_smallest_screens_and_ask_nobody_else_for_anything(
    office, open_window, live_server
):
    window = open_window(320)
    asked, said = set(), []
    window.on("request", lambda request: asked.add(request.url))
    window.on("console", lambda message: said.append(message.text))
    window.on("pageerror", lambda error: said.append(str(error)))

    wide = {}
    for path in PAGES:
        window.goto(path)
        wide[path[:60]] = sideways(window)

    assert {path: excess for path, excess in wide.items() if excess} == {}
    assert [url for url in asked if not url.startswith(live_server.url)] == []
    assert [words for words in said if "Failed to load resource" not in words] == []
