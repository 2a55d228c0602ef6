"""Suffixes written after a word."""

import pytest

from press.text.grammar.sounds import heard
from press.text.grammar.suffixes import fill


@pytest.mark.parametrize(
    ("word", "pattern", "turkish", "azerbaijani"),
    [
        ("bakü", "(n)In", "nün", "nün"),
        ("muş", "(n)In", "un", "un"),
        ("muş", "DAn", "tan", "tan"),
        ("izmir", "DA", "de", "də"),
        ("gəncə", "(y)A", "ye", "yə"),
        ("ağrı", "(y)I", "yı", "yı"),
        ("izmir", "lAr", "ler", "lər"),
        ("otuz", "(s)IndA", "unda", "unda"),
        ("altı", "(s)IndA", "sında", "sında"),
        ("altı", "", "", ""),
    ],
)
def test_a_pattern_takes_its_letters_from_the_word(word, pattern, turkish, azerbaijani):
    assert fill(pattern, heard(word), "e") == turkish
    assert fill(pattern, heard(word), "ə") == azerbaijani
