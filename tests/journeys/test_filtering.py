"""A reader narrows the list, with script and without."""

import pytest

from tests.factories.press import ReleaseFactory, TopicFactory

pytestmark = pytest.mark.django_db(transaction=True)
LIST = "/tr/bultenler/"


@pytest.fixture
def archive(live_server):
    culture = TopicFactory(name_tr="Kültür", slug_tr="kultur", slug_az="medeniyyet")
    ReleaseFactory(public=True, title_tr="İzmir'de sergi", topics=[culture])
    ReleaseFactory(public=True, title_tr="İzmir'de toplantı")
    ReleaseFactory(public=True, title_tr="Bakü'de konser", topics=[culture])


def titles(window):
    return window.locator("#results h3").all_inner_texts()


def test_results_follow_the_typing_and_the_address_follows_the_results(
    archive, open_window
):
    window = open_window()
    window.goto(LIST)
    window.evaluate("document.body.dataset.same = 'page'")

    window.get_by_label("Sözcük").press_sequentially("izmir")
    window.wait_for_url(f"**{LIST}?q=izmir")
    window.get_by_label("Konu").focus()
    window.get_by_label("Konu").select_option("kultur")
    window.wait_for_url(f"**{LIST}?q=izmir&topic=kultur")

    assert titles(window) == ["İzmir'de sergi"]
    assert window.get_by_role("status").inner_text() == "1 bülten bulundu"
    assert window.locator("body").get_attribute("data-same") == "page"
    assert window.get_by_label("Sözcük").input_value() == "izmir"
    assert window.evaluate("document.activeElement.id") == "topic"
    switch = window.locator("#language").get_attribute("href")
    assert switch == "/az/press-relizler/?q=izmir&topic=medeniyyet"


def test_a_dropped_filter_and_the_way_back_bring_the_results_back(archive, open_window):
    window = open_window()
    window.goto(f"{LIST}?q=izmir&topic=kultur")

    window.get_by_role("link", name="Konu: Kültür").click()
    window.wait_for_url(f"**{LIST}?q=izmir")
    dropped = titles(window)
    window.go_back()
    window.wait_for_url(f"**{LIST}?q=izmir&topic=kultur")

    assert dropped == ["İzmir'de toplantı", "İzmir'de sergi"]
    assert titles(window) == ["İzmir'de sergi"]


def test_everything_works_without_script(archive, open_window):
    window = open_window(java_script_enabled=False)
    window.goto(LIST)

    window.get_by_label("Sözcük").fill("izmir")
    window.get_by_label("Konu").select_option("kultur")
    window.get_by_role("button", name="Filtrele").click()

    assert titles(window) == ["İzmir'de sergi"]
