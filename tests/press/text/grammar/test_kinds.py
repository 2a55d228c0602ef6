"""What a text names, if nobody tells."""

import pytest

from press.text.grammar.kinds import kind_of
from press.text.grammar.words import Kind, Word


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Bakü", None, Kind.PLACE),
        ("“Bakü”", None, Kind.PLACE),
        ("protokol", None, Kind.COMMON),
        ("TDT", None, Kind.ABBREVIATION),
        ("TDT", Kind.INSTITUTION, Kind.ABBREVIATION),
        ("ABD", Kind.PLACE, Kind.ABBREVIATION),
        ("TDT", Kind.PERSON, Kind.PERSON),
        ("Azərbaycan QHT", Kind.INSTITUTION, Kind.ABBREVIATION),
        ("1986", None, Kind.NUMBER),
        ("Kanal 7", Kind.INSTITUTION, Kind.NUMBER),
        ("kırk", Kind.NUMBER, Kind.COMMON),
        ("km", None, Kind.ABBREVIATION),
        ("Altay", Kind.PERSON, Kind.PERSON),
        ("Tüpraş", Kind.ABBREVIATION, Kind.ABBREVIATION),
    ],
)
def test_figures_and_capitals_say_what_they_are(text, told, expected):
    assert kind_of(Word(text, told), text) is expected
