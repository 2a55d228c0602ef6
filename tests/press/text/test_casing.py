"""Capitals and small letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.casing import capitalise, lower, upper
from press.text.language import LANGUAGES

SMALL = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz âîû 0123456789 .,'’–"
CAPITAL = "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ ÂÎÛ 0123456789 .,'’–"

languages = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_its_own_capital(language):
    assert upper(SMALL, language) == CAPITAL
    assert lower(CAPITAL, language) == SMALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_loose_dot_is_part_of_its_letter(language):
    assert lower("I\u0307ZMI\u0307R", language) == "izmir"
    assert upper("i\u0307zmir", language) == "İZMİR"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("izmir", "İzmir"),
        ("ışık", "Işık"),
        ("əlaqə", "Əlaqə"),
        ("«istanbul» ve İzmir", "«İstanbul» ve İzmir"),
        ("“izmir”", "“İzmir”"),
        ("İZAZDER", "İZAZDER"),
        ("40 illik", "40 illik"),
        ("…", "…"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_first_letter_is_made_a_capital(text, expected, language):
    assert capitalise(text, language) == expected


@pytest.mark.parametrize("change", [upper, lower, capitalise])
def test_another_languages_letters_are_not_guessed_at(change):
    with pytest.raises(ValueError, match="'en'"):
        change("title", "en")


@given(st.text(SMALL + CAPITAL), languages)
def test_our_letters_survive_the_way_up_and_down(text, language):
    small = lower(text, language)

    assert lower(upper(text, language), language) == small
    assert len(small) == len(text)


@given(st.text(), languages)
def test_changing_case_twice_changes_nothing_more(text, language):
    capitals, small = upper(text, language), lower(text, language)

    assert upper(capitals, language) == capitals
    assert lower(small, language) == small
