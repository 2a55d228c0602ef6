"""How much a reader loads before any photo, as the server sends it to browsers."""

import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders

from tests.factories.press import (
    PersonFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db
TEXT = {".css", ".js", ".svg"}


def sent(name):
    """A static file's bytes on the wire: text is compressed beforehand."""
    data = Path(finders.find(name)).read_bytes()
    return len(brotli.compress(data) if Path(name).suffix in TEXT else data)


def weight(html):
    """The page itself, uncompressed, and every file that one reader's browser takes."""
    body = html.replace("sea-night.avif", "")  # by day or by night, never both
    names = set(re.findall(r'(?:href|src|srcset)="/static/([^"]+)"', body))
    return len(html.encode()) + sum(sent(name) for name in names if "." in name)


@pytest.mark.parametrize(
    ("path", "about"),
    [
        ("/tr/", 65),
        ("/az/press-relizler/", 90),
        ("/tr/bultenler/2026/bulten/", 65),
        ("/az/mexfilik/", 50),
    ],
)
def test_a_page_without_photos_stays_light(client, path, about):
    PressContactFactory()
    placed = {
        "people": PersonFactory.create_batch(20),
        "topics": TopicFactory.create_batch(20),
    }
    lead = "Yüz seksen harf kadar süren bir giriş cümlesi. " * 6
    ReleaseFactory.create_batch(20, public=True, lead_tr=lead, lead_az=lead, **placed)
    ReleaseFactory(public=True, slug_tr="bulten", body_tr=f"<p>{lead * 20}</p>")

    kilobytes = weight(client.get(path).content.decode()) / 1024

    assert kilobytes < about
