"""Where links may lead."""

import re

import pytest

from press.text.richtext import clean
from tests.press.text.richtext.hostile import FOREIGN_HOSTS, SCRIPT_ADDRESSES


def test_there_are_enough_spellings_to_mean_something():
    assert len(set(SCRIPT_ADDRESSES)) >= 60


@pytest.mark.parametrize("address", [*SCRIPT_ADDRESSES, *FOREIGN_HOSTS])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_link_that_deceives_keeps_its_words_and_loses_its_address(address, quote):
    html = f'<p><a href="/tr/">Bakü</a> <a href={quote}{address}{quote}>İzmir</a></p>'

    assert clean(html) == '<p><a href="/tr/">Bakü</a> İzmir</p>'


@pytest.mark.parametrize("address", [*SCRIPT_ADDRESSES, *FOREIGN_HOSTS])
def test_no_quotes_at_all_help_it_neither(address):
    html = f"<p><a href={address}>İzmir</a></p>"

    assert set(re.findall('<a href="([^"]*)', clean(html))) <= {"/"}


@pytest.mark.parametrize(
    "address",
    [
        "/tr/bultenler/2026/baku-temaslari/",
        "/az/",
        "/",
        "https://example.org",
        "https://example.org/a?b=1#c",
        "http://example.org:8000/a//b",
        "https://şehir.example/bakü",
        "https://example.org/@basin",
        "mailto:basin@example.org",
        "mailto:basin@example.org?subject=40.%20yıl",
        "tel:+902320000000",
        "HTTPS://example.org/",
    ],
)
def test_an_honest_address_is_kept_as_it_is(address):
    html = f'<p><a href="{address}">İzmir</a></p>'

    assert clean(html) == html


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://example.org/\n", "https://example.org/"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("tel:+90 232 000 00 00", "tel:+902320000000"),
        ("https://exam\u200bple.org", "https://example.org"),
        ("/a?b=1&c=2", "/a?b=1&amp;c=2"),
        ("/a?b=1&amp;copy=2", "/a?b=1&amp;copy=2"),
        ("/a'&quot;&lt;&gt;", "/a&#x27;&quot;&lt;&gt;"),
    ],
)
def test_a_careless_address_is_put_right(typed, kept):
    assert (
        clean(f'<p><a href="{typed}">İzmir</a></p>')
        == f'<p><a href="{kept}">İzmir</a></p>'
    )


def test_nothing_but_the_address_is_kept_of_a_link():
    html = '<p><a href="/tr/" target="_blank" rel="opener" class="x" onclick="x()">a</a></p>'

    assert clean(html) == '<p><a href="/tr/">a</a></p>'
