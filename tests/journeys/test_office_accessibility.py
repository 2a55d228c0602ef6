"""The office's forms and lists break no rule of accessibility that a reader would meet."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)
from tests.journeys.office import enter

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.ignore_template_errors,
]
RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
TABS = ["tr", "az", "facts", "people", "photos", "quotes"]


@pytest.fixture
def window(open_window, live_server):
    """An editor's window, in an office with one of everything."""
    window = open_window(reduced_motion="reduce")
    enter(window, UserFactory(role="editor", language="az"), live_server.url)
    return window


@pytest.fixture
def release():
    person = PersonFactory(portrait=PhotoFactory())
    PositionFactory(person=person)
    placed = {"people": [person], "organisations": [OrganisationFactory()]}
    release = ReleaseFactory(
        in_review=True, photos=[PhotoFactory()], topics=[TopicFactory()], **placed
    )
    QuoteFactory(release=release, speaker=person)
    return release


def violations(window):
    options = {"runOnly": RULES, "resultTypes": ["violations"]}
    # Select2 puts its cross that clears a choice straight into a list.
    parts = {"exclude": ["ul.select2-selection__rendered"]}
    found = Axe().run(window, parts, options).response["violations"]
    return [
        (each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found
    ]


def test_every_tab_of_a_release_has_names_for_all_that_is_asked(window, release):
    window.goto(f"/admin/press/release/{release.pk}/change/")

    broken = {}
    for tab in TABS:
        window.click(f"a[href='#{tab}']")
        window.locator(f"#{tab}-group").wait_for()
        broken[tab] = violations(window)

    assert {tab: found for tab, found in broken.items() if found} == {}


@pytest.mark.parametrize("noun", ["person", "organisation", "photo"])
def test_the_forms_of_other_nouns_have_names_for_all_that_is_asked(
    window, release, noun
):
    window.goto(f"/admin/press/{noun}/")
    window.locator("#result_list th a, #result_list td a").first.click()

    broken = []
    for tab in window.locator(".office-tabs button").all():
        tab.click()
        broken += violations(window)

    assert broken == []


@pytest.mark.parametrize("page", ["", "press/release/", "press/photo/", "press/topic/"])
def test_lists_and_the_first_page_have_names_for_everything(window, release, page):
    window.goto(f"/admin/{page}")

    assert violations(window) == []


def test_on_a_phone_there_is_room_to_type_into_a_placed_row(window, release):
    window.set_viewport_size({"width": 390, "height": 800})

    window.goto(f"/admin/press/release/{release.pk}/change/#people")

    title = window.locator("#id_mentions-0-title_tr")
    assert title.bounding_box()["width"] > 280
    save, delete = window.locator("#submit-row :is(button, a)").all()
    assert save.bounding_box()["y"] < delete.bounding_box()["y"]


def test_the_editors_buttons_are_not_called_what_its_makers_call_them(window, release):
    window.goto(f"/admin/press/release/{release.pk}/change/")
    bar = window.locator(".prose-menubar").first
    bar.wait_for()

    said = bar.locator("button[title]").evaluate_all("all => all.map(one => one.title)")

    assert not {"paragraph", "bold", "unordered list", "insert link"} & set(said)
    assert bar.locator("h2").text_content() != "Heading 2"
