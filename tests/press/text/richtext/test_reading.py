"""How nesting is understood."""

import pytest

from press.text.richtext import clean


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>Bakü</p>",
        "<h2>a</h2><h3>b</h3><p>c</p>",
        "<ul><li><p>a</p></li><li><p>b</p><ol><li><p>c</p></li></ol></li></ul>",
        "<ul><li><p>a</p><p>b</p></li></ul><ul><li><p>c</p></li></ul>",
        "<ul><li><p>a</p><ul><li><p>b</p></li></ul><p>c</p></li></ul>",
        "<blockquote><p>a</p><p>b</p></blockquote><blockquote><p>c</p></blockquote>",
        "<blockquote><p>a</p><ul><li><p>b</p></li></ul></blockquote>",
        "<p>a<br>b<br><br>c</p>",
        "<p><strong>a<em>b</em></strong><em>c</em></p>",
        '<p><a href="/tr/">a<strong>b<em>c</em></strong></a></p>',
        '<p>a&nbsp;b &amp; &lt;c&gt; "d" ’e</p>',
    ],
)
def test_what_the_editor_writes_is_kept_letter_by_letter(html):
    assert clean(html) == html


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ("a", "<p>a</p>"),
        ("a<p>b</p>c", "<p>a</p><p>b</p><p>c</p>"),
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        (
            "<strong><p>a</p><p>b</p></strong>",
            "<p><strong>a</strong></p><p><strong>b</strong></p>",
        ),
        ("<ul><li>a<li>b</ul>", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("<ul>a</ul>", "<ul><li><p>a</p></li></ul>"),
        ("<ul><ul><li>a</ul></ul>", "<ul><li><ul><li><p>a</p></li></ul></li></ul>"),
        ("<li>a</li>b", "<p>a</p><p>b</p>"),
        ("<ul><li><h2>a</h2></li></ul>", "<ul><li><p>a</p></li></ul>"),
        ("<blockquote><h2>a</h2></blockquote>", "<blockquote><p>a</p></blockquote>"),
        (
            "<blockquote>a<blockquote>b</blockquote>c</blockquote>",
            "<blockquote><p>a</p><p>b</p><p>c</p></blockquote>",
        ),
        (
            "<ul><li>a<h2>b<li>c</li></h2>d</li></ul>",
            "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li><li><p>d</p></li></ul>",
        ),
        (
            "<ul><li><blockquote>a</blockquote>b</li></ul>",
            "<ul><li><p>a</p><p>b</p></li></ul>",
        ),
        (
            '<p><strong><a href="/">a</a></strong></p>',
            '<p><a href="/"><strong>a</strong></a></p>',
        ),
        ("<p><em><strong>a</strong></em></p>", "<p><strong><em>a</em></strong></p>"),
        ("<p><strong>a</strong><strong>b</strong></p>", "<p><strong>ab</strong></p>"),
    ],
)
def test_other_markup_is_written_as_the_editor_would(html, cleaned):
    assert clean(html) == cleaned


def test_three_hundred_nested_lists_become_five():
    html = "".join(f"<ul><li>{depth}" for depth in range(1, 301)) + "</li></ul>" * 300

    cleaned = clean(html)

    shallow = "".join(f"<ul><li><p>{depth}</p>" for depth in range(1, 5))
    deepest = "".join(f"<li><p>{depth}</p></li>" for depth in range(5, 301))
    assert cleaned == f"{shallow}<ul>{deepest}</ul>" + "</li></ul>" * 4
