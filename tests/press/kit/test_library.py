"""Documents kept for the minutes in which everybody asks for them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.cache import cache

from press.kit import Notice, documents, library
from press.kit.documents import ENDINGS
from tests.press.kit.samples import kit, version


@pytest.fixture(autouse=True)
def nothing_kept():
    cache.clear()


@pytest.fixture
def written(monkeypatch):
    """What the writers were really asked for."""
    asked, write = [], documents.write

    def watched(*args):
        asked.append(args)
        return write(*args)

    monkeypatch.setattr(documents, "write", watched)
    return asked


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_kept_document_is_the_written_one(ending):
    contents = kit()
    fresh = documents.write(contents, contents.versions[0], ending)

    kept = [library.document(contents, contents.versions[0], ending) for _ in range(2)]

    assert kept == [fresh, fresh]


def test_a_pdf_keeps_the_promise_of_its_standard():
    contents = kit()

    kept = [library.document(contents, contents.versions[0], "pdf") for _ in range(2)]

    assert [document.standard for document in kept] == ["a-2a ua-1", "a-2a ua-1"]


def test_many_who_ask_at_once_have_it_written_once(written):
    contents = kit()

    with ThreadPoolExecutor(8) as newsrooms:
        sent = list(
            newsrooms.map(
                lambda _: library.document(contents, contents.versions[0], "docx"),
                range(8),
            )
        )

    assert len(set(sent)) == 1
    assert len(written) == 1


def test_a_banner_or_another_language_is_another_document(written):
    public = kit()
    embargoed = kit(version("tr", notices=(Notice("AMBARGO", "", urgent=True),)))

    texts = {
        library.document(public, public.versions[0], "txt").data,
        library.document(public, public.versions[1], "txt").data,
        library.document(embargoed, embargoed.versions[0], "txt").data,
    }

    assert len(texts) == len(written) == 3
