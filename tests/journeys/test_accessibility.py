import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string

from press.models import ReleaseCorrection
from press.models.record import Correction
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
RULES = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ]
}
TITLE = "Türk dünyasında sivil toplum için ortak yol haritası"
TEXT = "<p>Giriş.</p><h2>Ara başlık</h2><ul><li>Bir</li></ul><p><a href='/'>Bağ</a></p>"


@pytest.fixture
def office(live_server):
    """An office with everything that pages show; the paths of all kinds of pages."""
    PressContactFactory(is_main=True, languages=["tr", "az"], hours_tr="09.00–18.00")
    own = OrganisationFactory(is_own=True, about_tr="Biz.", about_az="Biz.")
    photo = PhotoFactory(pixels=(1600, 1000))
    person = PersonFactory(portrait=photo, biography_tr="Yaşamı.")
    PositionFactory(person=person, organisation=own)
    topic = TopicFactory()
    placed = {"people": [person], "topics": [topic], "organisations": [own]}
    release = ReleaseFactory(
        public=True,
        slug_tr="bulten",
        slug_az="reliz",
        title_tr=TITLE,
        body_tr=TEXT,
        photos=[photo, PhotoFactory()],
        **placed,
    )
    QuoteFactory(release=release, speaker=person)
    ReleaseCorrection.objects.create(
        release=release, kind=Correction.Kind.NOTED, note_tr="Düzeltildi.", at=PUBLISHED
    )
    ReleaseFactory(public=True, slug_tr="tek", languages=["tr"], **placed)
    ReleaseFactory(withdrawn=True, slug_tr="giden")
    ReleaseFactory.create_batch(20, public=True, **placed)
    return [
        "/tr/",
        "/az/",
        "/tr/bultenler/",
        f"/tr/bultenler/?q=bulten&topic={topic.slug_tr}&page=2",
        "/tr/bultenler/?q=bulunmaz&year=2026",
        "/az/press-relizler/2026/",
        "/tr/bultenler/2026/bulten/",
        "/az/press-relizler/2026/reliz/",
        "/tr/bultenler/2026/tek/",
        "/tr/bultenler/2026/giden/",
        f"/tr/kisiler/{person.slug_tr}/",
        f"/tr/kurumlar/{own.slug_tr}/",
        "/tr/fotograflar/",
        f"/tr/fotograflar/{photo.key}/",
        "/tr/hakkinda/",
        "/az/elaqe/",
        "/tr/erisilebilirlik/",
        "/az/mexfilik/",
        "/tr/yok/",
        "/tr/bultenler/?q=" + "x" * 200,
    ]


def violations(window):
    found = Axe().run(window, options=RULES).response["violations"]
    return [
        (each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found
    ]


def sideways(window):
    """How far a page can be scrolled to the side."""
    return window.evaluate(
        "Math.max(0, document.documentElement.scrollWidth - innerWidth)"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_breaks_a_rule_of_accessibility(office, open_window, width, scheme):
    window = open_window(width, color_scheme=scheme)

    broken, wide = {}, {}
    for path in office:
        window.goto(path)
        broken[path[:60]] = violations(window)
        wide[path[:60]] = sideways(window)
    for name in ("403.html", "500.html"):
        window.set_content(render_to_string(name))
        broken[name] = violations(window)

    assert {path: found for path, found in broken.items() if found} == {}
    assert {path: excess for path, excess in wide.items() if excess} == {}


def test_pages_fit_the_smallest_screens_and_ask_nobody_else_for_anything(
    office, open_window, live_server
):
    window = open_window(320)
    asked, said = set(), []
    window.on("request", lambda request: asked.add(request.url))
    window.on("console", lambda message: said.append(message.text))
    window.on("pageerror", lambda error: said.append(str(error)))

    wide = {}
    for path in office:
        window.goto(path)
        wide[path[:60]] = sideways(window)

    assert {path: excess for path, excess in wide.items() if excess} == {}
    assert [url for url in asked if not url.startswith(live_server.url)] == []
    assert [words for words in said if "Failed to load resource" not in words] == []
