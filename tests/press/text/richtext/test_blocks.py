"""Rich text for those who write documents."""

import pytest

from press.text.richtext import Block, Run, blocks, is_blank, plain


def item(text, level, list_id, number=0):
    return Block(
        "item", (Run(text),), level, ordered=number > 0, number=number, list_id=list_id
    )


def test_every_kind_of_paragraph_is_told_apart():
    html = "<h2>a</h2><h3>b</h3><p>c</p><blockquote><p>d</p></blockquote><ul><li>e</li></ul>"

    assert blocks(html) == (
        Block("heading", (Run("a"),), level=2),
        Block("heading", (Run("b"),), level=3),
        Block("paragraph", (Run("c"),)),
        Block("quote", (Run("d"),)),
        item("e", 1, 1),
    )


def test_runs_carry_their_look_and_breaks():
    html = '<p>a<br><strong>b<em>c</em></strong> <a href="/tr/"><em>d</em></a></p>'

    assert blocks(html) == (
        Block(
            "paragraph",
            (
                Run("a\n"),
                Run("b", bold=True),
                Run("c", bold=True, italic=True),
                Run(" "),
                Run("d", italic=True, link="/tr/"),
            ),
        ),
    )


def test_items_are_numbered_per_list_however_lists_nest():
    html = (
        "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d<ol><li>e</li></ol></li></ol>"
        "<ol><li>f</li></ol>"
    )

    assert blocks(html) == (
        item("a", 1, 1, number=1),
        item("b", 2, 2),
        item("c", 2, 2),
        item("d", 1, 1, number=2),
        item("e", 2, 3, number=1),
        item("f", 1, 4, number=1),
    )


def test_an_item_without_words_of_its_own_still_counts():
    html = "<ol><li><ul><li>a</li></ul></li><li>b</li></ol>"

    assert blocks(html) == (item("a", 2, 2), item("b", 1, 1, number=2))


def test_the_paragraphs_of_an_item_are_one_block():
    html = "<ol><li><p>a</p><p><strong>b</strong></p></li></ol>"

    runs = (Run("a\n"), Run("b", bold=True))
    assert blocks(html) == (Block("item", runs, 1, ordered=True, number=1, list_id=1),)


def test_what_follows_a_list_inside_an_item_is_a_paragraph():
    html = "<ul><li><p>a</p><ul><li>b</li></ul><p>c</p></li><li>d</li></ul>"

    assert blocks(html) == (
        item("a", 1, 1),
        item("b", 2, 2),
        Block("paragraph", (Run("c"),)),
        item("d", 1, 1),
    )


def test_a_list_in_a_quotation_is_still_a_list():
    html = "<blockquote><p>a</p><ul><li>b<ul><li>c</li></ul>d</li></ul></blockquote>"

    assert blocks(html) == (
        Block("quote", (Run("a"),)),
        item("b", 1, 1),
        item("c", 2, 2),
        Block("quote", (Run("d"),)),
    )


def test_plain_text_keeps_words_and_breaks_with_a_blank_line_between_blocks():
    html = "<h2>Bakü</h2><p>a <strong>b</strong><br>c &amp; d</p><ul><li>e</li><li>f</li></ul>"

    assert plain(html) == "Bakü\n\na b\nc & d\n\ne\n\nf"


@pytest.mark.parametrize(
    "html",
    [
        "",
        " \n",
        "<p></p>",
        "<p>&nbsp;<br></p><p> </p>",
        "<ul><li></li></ul>",
        "<p>&#x200b;</p>",
    ],
)
def test_markup_that_says_nothing_is_blank(html):
    assert is_blank(html)
    assert plain(html) == ""
    assert blocks(html) == ()


@pytest.mark.parametrize("html", ["a", "<p>.</p>", "<ul><li>0</li></ul>"])
def test_a_single_character_is_something_to_read(html):
    assert not is_blank(html)
