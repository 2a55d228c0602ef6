"""White space as a browser would show it."""

import pytest

from press.text.richtext import Run, clean
from press.text.richtext.spacing import tidy


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ("<p>  a \n\t b  </p>", "<p>a b</p>"),
        ("<p>a</p>\n\n<p>b</p>\n", "<p>a</p><p>b</p>"),
        ("<p>a <strong> b</strong> c</p>", "<p>a <strong>b</strong> c</p>"),
        ("<p>a<strong> </strong>b</p>", "<p>a<strong> </strong>b</p>"),
        ("<p>a <br> b</p>", "<p>a<br>b</p>"),
        ("<p><br>a<br><br></p>", "<p>a</p>"),
        ("<p>a<strong><br></strong></p>", "<p>a</p>"),
        ("<p>a</p><p> </p><p></p><p><br></p><p>&nbsp;</p><p>b</p>", "<p>a</p><p>b</p>"),
        ("<ul><li></li><li><p></p></li></ul>", ""),
        ("<p>a\u2028b</p>", "<p>a b</p>"),
    ],
)
def test_only_space_that_shows_is_kept(html, cleaned):
    assert clean(html) == cleaned


def test_runs_that_look_alike_become_one():
    runs = [Run("a "), Run(" b"), Run("\n"), Run("c", bold=True), Run(" ", bold=True)]

    assert tidy(runs) == (Run("a b\n"), Run("c", bold=True))
