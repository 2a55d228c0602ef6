"""Nothing that was typed is lost to a session that ended or a line that broke."""

import pytest
from playwright.sync_api import expect

from press.models import Release
from tests.factories.press import UserFactory
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
    """A release half written."""
    window = open_window()
    enter(window, writer, live_server.url)
    window.goto("/admin/press/release/add/")
    window.fill("[name=title_tr]", "Yarım kalan")
    window.locator(".field-body_tr [contenteditable]").press_sequentially("Metin.")
    return window


def test_whoever_was_signed_out_signs_in_elsewhere_and_saves_what_they_wrote(
    window, writer, live_server
):
    window.context.clear_cookies(name="sessionid")

    window.click("[name=_save]")

    expect(window.locator("#sending-signed-out")).to_be_visible()
    assert window.input_value("[name=title_tr]") == "Yarım kalan"
    enter(window, writer, live_server.url)
    window.locator("#sending-signed-out button").click()
    window.click("[name=_save]")
    window.wait_for_url("**/change/**")
    assert Release.objects.get().body_tr == "<p>Metin.</p>"


def test_without_a_connection_the_form_stays_as_it_is(window):
    window.context.set_offline(True)
    window.click("[name=_save]")
    expect(window.locator("#sending-offline")).to_be_visible()

    window.locator("#sending-offline button").click()
    window.context.set_offline(False)
    window.click("[name=_submit]")

    window.wait_for_url("**/move/submit/**")
    assert Release.objects.get().title_tr == "Yarım kalan"
