"""What foreign markup is reduced to."""

import re

import nh3
import pytest

from press.text.richtext import blocks, clean, is_blank, plain
from press.text.richtext.sanitising import TAGS
from tests.press.text.richtext.hostile import fragment

ALLOWED = nh3.Cleaner(
    tags=set(TAGS),
    attributes={"a": {"href"}},
    link_rel=None,
    url_schemes={"http", "https", "mailto", "tel"},
)
ELEMENT = re.compile(
    r'</?(?:p|h2|h3|ul|ol|li|strong|em|blockquote)>|<br>|</a>|<a href="(?:https?://|mailto:|tel:|/(?!/))[^"<>\\\s]*">'
)

# 1 MB each: depth, formatting left open, and what never ends.
HEAPS = {
    "nested lists": "<ul><li>" * 125_000,
    "nested boxes": "<div>" * 200_000,
    "bold left open": "<p>"
    + "".join(f"<b a={n}>" for n in range(30_000))
    + "<p>a" * 150_000,
    "open comments": "<!--" * 250_000,
    "open tags": "<a " * 333_000,
    "angles": "<" * 1_000_000,
    "breaks": "<br>" * 250_000,
}


FRAGMENTS = [fragment(seed) for seed in range(2000)]


def test_what_has_been_cleaned_stays_as_it_is():
    cleaned = {html: clean(html) for html in FRAGMENTS}

    assert {html: clean(once) for html, once in cleaned.items()} == cleaned


def test_only_our_markup_comes_out_whatever_comes_in():
    strange = {html: ELEMENT.sub("", clean(html)) for html in FRAGMENTS}

    assert {html: rest for html, rest in strange.items() if "<" in rest} == {}


def test_a_browsers_parser_would_find_nothing_to_change():
    cleaned = {clean(html) for html in FRAGMENTS}

    assert {ALLOWED.clean(html) for html in cleaned} == cleaned


def test_what_is_kept_reads_as_what_came_in():
    came = {html: (is_blank(html), blocks(html)) for html in FRAGMENTS}

    kept = {html: (clean(html) == "", blocks(clean(html))) for html in FRAGMENTS}

    assert kept == came
    assert len(set(kept.values())) > 1000


@pytest.mark.parametrize("heap", HEAPS.values(), ids=HEAPS.keys())
def test_a_megabyte_of_tags_is_cleaned_like_any_other_text(heap):
    cleaned = clean(heap)

    assert "<" not in ELEMENT.sub("", cleaned)


def test_the_densest_markup_that_is_not_thinned_does_not_multiply():
    opened = "".join(f"<strong a={n}>" for n in range(490))

    cleaned = clean(f"<p>{opened}</p>" + "<p>a</p>" * 240)

    assert cleaned == "<p><strong>a</strong></p>" * 240


def test_a_very_long_honest_text_loses_nothing():
    html = (
        '<h2>a</h2><p>b <a href="/tr/"><strong>c</strong></a><br>&lt;d&gt; &amp; e</p>'
        "<ol><li><p>f</p><ul><li><p>g</p></li></ul></li></ol><blockquote><p>h</p></blockquote>"
    ) * 200

    assert clean(html) == html


@pytest.mark.parametrize(
    "element",
    [
        *("svg", "math", "style", "script", "noscript", "textarea", "title", "iframe"),
        *("annotation-xml", "template", "object", "xmp", "noembed", "noframes"),
    ],
)
def test_raw_and_foreign_elements_go_with_their_text(element):
    html = f"<p>önce</p><{element}>alert(1)</{element}><p>sonra</p>"

    assert clean(html) == "<p>önce</p><p>sonra</p>"


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ('<p class="x" style="color:red" id="y" onclick="z()">a</p>', "<p>a</p>"),
        ("<p>a<!-- b --><img src=x onerror=alert(1)>c</p>", "<p>ac</p>"),
        (
            "<h1>a</h1><h4>b</h4><div>c</div><pre>d</pre>",
            "<h2>a</h2><h3>b</h3><p>c</p><p>d</p>",
        ),
        ("<p><b>a</b><i>b</i></p>", "<p><strong>a</strong><em>b</em></p>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a</p><p>b</p>"),
        ("<p>a&#x202e;b&#1;c&#xfffe;\ud800\x00</p>", "<p>abc</p>"),
        (
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        ),
        ("<math><mtext></p><style><img src=x onerror=alert(1)>", ""),
        (
            "<svg></p><style><a title='</style><img src=x onerror=alert(1)>'>",
            "<p>'&gt;</p>",
        ),
    ],
)
def test_what_is_not_ours_is_read_as_what_it_means_or_dropped(html, cleaned):
    assert clean(html) == cleaned


@pytest.mark.parametrize("read", [plain, blocks])
def test_reading_never_trusts_what_was_stored(read):
    assert read(
        '<p>a<script>alert(1)</script></p><a href="javascript:1">b</a>'
    ) == read("<p>a</p><p>b</p>")
