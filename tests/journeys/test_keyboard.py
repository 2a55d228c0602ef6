"""Whoever uses no mouse can filter, order, remove and open the menu as well."""

import pytest
from playwright.sync_api import expect

from tests.factories.press import PersonFactory, ReleaseFactory, UserFactory
from tests.journeys.office import enter

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.ignore_template_errors,
]


@pytest.fixture
def writer():
    return UserFactory(role="writer", language="tr")


@pytest.fixture
def window(open_window, live_server, writer):
    window = open_window()
    enter(window, writer, live_server.url)
    return window


@pytest.fixture
def release(writer):
    """A draft with three people named: Bir, İki, Üç."""
    people = [PersonFactory(name_tr=name) for name in ("Bir", "İki", "Üç")]
    return ReleaseFactory(author=writer, people=people)


def open_people(window, release=None):
    page = f"{release.pk}/change" if release else "add"
    window.goto(f"/admin/press/release/{page}/#people")
    window.locator("#mentions-group").wait_for()


def save(window):
    with window.expect_navigation():
        window.click("[name=_save]")


def named(release):
    return [mention.person.name_tr for mention in release.mentions.all()]


def test_rows_change_places_by_arrow_keys(window, release):
    open_people(window, release)
    handle = window.locator("#mentions-group .cursor-move").first

    handle.press("ArrowDown")
    window.keyboard.press("ArrowDown")
    window.keyboard.press("ArrowUp")
    save(window)

    assert named(release) == ["İki", "Bir", "Üç"]


def test_a_saved_row_is_removed_and_another_is_kept_after_all(window, release):
    open_people(window, release)
    bins = window.locator("#mentions-group label:has(input.delete)")

    bins.nth(0).press("Enter")
    bins.nth(2).press(" ")
    expect(window.locator(".form-delete label").nth(2)).to_be_focused()
    window.keyboard.press("Enter")
    save(window)

    assert named(release) == ["İki", "Üç"]


def test_a_new_row_goes_alone(window, release):
    open_people(window)
    for place, name in enumerate(named(release)):
        window.locator("#mentions-group .add-row").click()
        window.locator("#mentions-group .select2-selection:visible").nth(place).click()
        window.locator(".select2-search--dropdown input").fill(name)
        window.locator(".select2-results__option", has_text=name).click()
        window.fill(f"#id_mentions-{place}-title_tr", f"Unvan {name}")

    window.locator("#mentions-group .delete-template").first.press("Enter")
    window.locator("#mentions-group .add-row").click()
    save(window)

    saved = type(release).objects.exclude(pk=release.pk).get()
    assert named(saved) == ["İki", "Üç"]
    assert [row.title_tr for row in saved.mentions.all()] == ["Unvan İki", "Unvan Üç"]


def test_the_filters_of_a_list_open_and_are_followed(window, release):
    window.goto("/admin/press/release/")
    handle = window.locator("[role=button]", has_text="Filtreler")

    handle.press("Enter")
    expect(window.locator("#changelist-filter a").first).to_be_focused()
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")

    window.wait_for_url("**/?status__exact=draft")


def test_the_menu_opens_where_there_is_no_room_for_it(open_window, live_server, writer):
    window = open_window(width=640)
    enter(window, writer, live_server.url)
    window.goto("/admin/")

    window.locator("#main [role=button]:visible").press("Enter")
    expect(window.locator("#nav-sidebar-apps a").first).to_be_focused()
    window.keyboard.press("Enter")

    window.wait_for_url("**/press/release/")
