"""Names of sheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.sheets.names import titled


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Davetliler", "Davetliler"),
        ("Bütçe: 2026/03 [taslak]?*\\", "Bütçe 2026 03 taslak"),
        ("'Söz'", "Söz"),
        ("iki\nsatır\t\0", "iki satır"),
        ("History", "History 1"),
        (" / ", "1"),
        ("", "1"),
        ("x" * 40, "x" * 31),
        ("x" * 30 + "👩", "x" * 30),
    ],
)
def test_a_name_is_one_that_programs_accept(words, name):
    assert titled(words) == name


@given(st.text())
def test_any_words_give_a_name(words):
    name = titled(words)

    assert 0 < len(name.encode("utf-16-le")) <= 62
    assert not set("[]:*?/\\\0") & set(name)
    assert name == name.strip(" '")
    assert name.casefold() != "history"
