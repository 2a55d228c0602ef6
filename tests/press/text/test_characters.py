"""Characters that belong in written text."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.characters import legible

XML_CHARACTERS = "[\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]*"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\x00b\x1bc\x7fd\x80e", "abcde"),
        ("a\x0bb\x0cc\x85d\u2028e\u2029f", "a b c d e f"),
        ("\u202eters\u202c \u2066x\u2069", "ters x"),
        ("\ufeffBa\u200bkı", "Bakı"),
        ("a\ud800b\udfffc\ufffed\U0001ffffe", "abcde"),
        (
            "1\tÇ\n2\r\n\u00a0👩\u200d🔬 z\u00admir",
            "1\tÇ\n2\r\n\u00a0👩\u200d🔬 z\u00admir",
        ),
    ],
)
def test_only_what_cannot_be_seen_is_dropped(text, seen):
    assert legible(text) == seen


@given(st.text(st.characters(exclude_categories=[])))
def test_whatever_is_left_is_well_formed_everywhere(text):
    left = legible(text)

    assert legible(left) == left
    assert {unicodedata.category(character) for character in left}.isdisjoint(
        {"Cs", "Zl", "Zp"}
    )
    assert re.fullmatch(XML_CHARACTERS, left)
