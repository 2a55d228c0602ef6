"""The site in a real browser: the system's Chromium, on the test's own server."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

# Playwright keeps an event loop in this thread, which Django takes for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium_path():
    found = filter(None, [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)])
    return next(found, None)


@pytest.fixture(scope="session")
def chromium():
    path = chromium_path()
    if path is None:
        words = (
            "This machine has no Chromium, so the pages were not tried in a browser."
        )
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(words)
        pytest.skip(words)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_window(chromium, live_server):
    """A window at the server's home: `open_window(width=390, color_scheme="dark")`."""
    contexts = []

    def opened(width=1280, height=900, **options):
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": height},
            **options,
        )
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
