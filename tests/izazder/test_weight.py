"""How much a reader loads before any photo, as the server sends it to browsers."""

import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders

from tests.events.full_visit import full_visit
from tests.factories.events import AnniversaryFactory, MilestoneFactory, VisitFactory
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
    # By day or by night, never both.
    body = re.sub(r"(sea|gulf|caspian)-night\.avif", "", html)
    names = set(re.findall(r'(?:href|src|srcset)="/static/([^"]+)"', body))
    return len(html.encode()) + sum(sent(name) for name in names if "." in name)


@pytest.mark.parametrize(
    ("path", "about"),
    [
        ("/tr/", 65),
        ("/az/press-relizler/", 90),
        ("/tr/bultenler/2026/bulten/", 65),
        ("/tr/ziyaretler/", 90),
        ("/tr/ziyaretler/gezi/", 90),
        ("/az/ildonumleri/", 60),
        ("/az/ildonumleri/qirx/", 65),
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
    full_visit(5, body_tr=f"<p>{lead * 20}</p>").pictures.all().delete()
    VisitFactory.create_batch(20, public=True, summary_tr=lead, summary_az=lead)
    anniversary = AnniversaryFactory(public=True, slug_az="qirx", history_az=lead)
    MilestoneFactory.create_batch(20, anniversary=anniversary)

    kilobytes = weight(client.get(path).content.decode()) / 1024

    assert kilobytes < about
