"""Text as every format can hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from press.kit.printable import printable, printable_text
from press.text.richtext import Block, Run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\x00b\x1bc", "abc"),
        ("soft\u00adhyphen", "softhyphen"),
        ("left \u202eright\u202c", "left right"),
        ("\ud800lone", "lone"),
        ("line\r\nbreak\u2028here", "line\nbreak\nhere"),
        ("tab\there", "tab here"),
        ("I\u0307zmir", "İzmir"),
        ("keep\u00a0this", "keep\u00a0this"),
    ],
)
def test_what_no_reader_can_see_is_left_out(text, expected):
    assert printable_text(text) == expected


@given(st.text())
def test_printable_text_fits_into_xml_and_utf8(text):
    element = etree.Element("p")
    element.text = printable_text(text)

    assert etree.fromstring(etree.tostring(element, encoding="utf-8")) is not None


@given(st.text())
def test_making_printable_twice_changes_nothing(text):
    assert printable_text(printable_text(text)) == printable_text(text)


def test_a_link_that_leads_nowhere_from_a_document_becomes_plain_text():
    links = ("https://example.org/", "javascript:alert(1)", "/tr/bultenler/", "//evil/")
    block = Block("paragraph", tuple(Run("x", link=link) for link in links))

    kept = [run.link for run in printable(block).runs]

    assert kept == ["https://example.org/", "", "", ""]
