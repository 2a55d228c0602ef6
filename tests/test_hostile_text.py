"""Text stays text: on every public page, in every feed and in every file."""

import io
import json
import re
from html import unescape
from zipfile import ZipFile

import pytest
from django.db import transaction
from lxml import etree
from pypdf import PdfReader

from press.kit.names import is_safe
from tests import hostile_world
from tests.crawling import Answer, crawl
from tests.hostile import BREAK, PAYLOAD, breaks_in

pytestmark = pytest.mark.django_db

ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b")


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """Every public page of a hostile office."""
    with django_db_blocker.unblock(), transaction.atomic():
        hostile_world.build()
        answers = crawl("/tr/", "/az/", "/sitemap.xml")
        transaction.set_rollback(True)
    return answers.values()


@pytest.fixture(scope="module")
def kits(site):
    """The files of the kits, by name."""
    files = {}
    for answer in site:
        if answer.kind == "application/zip":
            with ZipFile(io.BytesIO(answer.body)) as kit:
                files |= {name: kit.read(name) for name in kit.namelist()}
    return files


def broken(answers):
    return {one.address: found for one in answers if (found := breaks_in(one))}


def ending(files, *endings):
    return [data for name, data in files.items() if name.endswith(endings)]


def test_no_text_becomes_markup_or_code_in_public(site):
    shown = [one for one in site if BREAK in unescape(one.body.decode("latin-1"))]

    assert len(shown) > 30
    assert broken(site) == {}


def test_braces_are_shown_and_not_counted(site):
    pages = [one.body.decode() for one in site if one.view == "press:release"]

    assert len(pages) == 2
    assert all("{{7*7}}" in page for page in pages)


def test_what_breaks_out_is_noticed():
    def page(body, kind="text/html"):
        return Answer("/", 200, {"Content-Type": kind}, body.encode(), (), "")

    caught = [
        f"<p>{PAYLOAD}",
        f'<p title="{PAYLOAD}">',
        f"<script>{PAYLOAD}",
        f"<p x-data=\"{{a: '{BREAK[2:]}'}}\">".replace("evil onevil", "evil"),
        '<script type="application/ld+json">{"a": "</script><evil>',
        "<a href=' JavaScript:evil()'>",
    ]

    assert [breaks_in(page(body)) != [] for body in caught] == [True] * len(caught)
    assert breaks_in(page(f"<rss>{PAYLOAD}</rss>", "application/rss+xml")) != []
    assert breaks_in(page(PAYLOAD, "application/json")) != []


def test_the_files_of_a_kit_have_safe_names_and_whole_lists(kits):
    manifests = [json.loads(data) for data in ending(kits, "manifest.json")]
    cards = [data.decode().splitlines() for data in ending(kits, ".vcf")]

    assert [name for name in kits if not is_safe(name)] == []
    assert len(manifests) == 1
    assert {
        len([line for line in card if line.startswith("TEL")]) for card in cards
    } == {1}


def test_word_documents_are_whole_and_lead_nowhere_else(kits):
    documents = ending(kits, ".docx")

    for data in documents:
        with ZipFile(io.BytesIO(data)) as document:
            parts = [n for n in document.namelist() if n.endswith((".xml", ".rels"))]
            trees = [etree.fromstring(document.read(name)) for name in parts]
        targets = [
            r.get("Target") for tree in trees for r in tree.iter("{*}Relationship")
        ]
        foreign = ("javascript:", "data:", "file:", "//", "\\\\", "http://evil")
        assert [t for t in targets if t.strip().lower().startswith(foreign)] == []
    assert len(documents) == 2


def test_pdf_documents_run_nothing(kits):
    documents = ending(kits, ".pdf")

    assert [len(PdfReader(io.BytesIO(data)).pages) > 0 for data in documents] == [
        True
    ] * 2
    assert [ACTIVE.findall(data) for data in documents] == [[], []]
