"""Dateline, heading levels and nested lists."""

from press.kit.outline import Point, PointList, levelled, nested, text_of
from press.text.richtext import Block, Run, blocks
from tests.press.kit.samples import version


def run(text):
    return (Run(text),)


def test_the_dateline_opens_the_first_paragraph():
    body = blocks("<p>Altay katıldı.</p>")

    text = text_of(version(body=body, dateline="BAKÜ —"))

    opened = (Run("BAKÜ —", bold=True), Run(" "), Run("Altay katıldı."))
    assert text == (Block("paragraph", opened),)


def test_the_dateline_stands_alone_before_a_heading():
    body = blocks("<h2>Başlık</h2>")

    text = text_of(version(body=body, dateline="BAKÜ —"))

    assert [block.kind for block in text] == ["paragraph", "heading"]


def test_no_heading_skips_a_level():
    body = blocks("<h3>Üç</h3><h2>İki</h2><h3>Üç</h3>")

    text = text_of(version(body=body, dateline=""))

    assert [block.level for block in text] == [2, 2, 3]


def test_headings_move_under_the_one_they_stand_below():
    body = blocks("<h3>Üç</h3><h2>İki</h2><h3>Üç</h3>")

    assert [block.level for block in levelled(body, under=3)] == [4, 4, 5]


def test_lists_nest_and_neighbours_stay_apart():
    body = blocks(
        "<ul><li><p>bir</p><ol><li><p>iç</p></li></ol></li><li><p>iki</p></li></ul>"
        "<ol><li><p>başka</p></li></ol>"
    )

    inner = PointList(ordered=True, start=1, points=(Point(run("iç")),))
    assert list(nested(body)) == [
        PointList(
            ordered=False,
            start=1,
            points=(Point(run("bir"), (inner,)), Point(run("iki"))),
        ),
        PointList(ordered=True, start=1, points=(Point(run("başka")),)),
    ]


def test_a_numbered_list_goes_on_after_a_paragraph_between_its_items():
    body = blocks(
        "<ol><li><p>bir</p><ul><li><p>iç</p></li></ul><p>ara</p></li>"
        "<li><p>iki</p></li></ol>"
    )

    lists = [node for node in nested(body) if isinstance(node, PointList)]

    assert [points.start for points in lists] == [1, 2]
