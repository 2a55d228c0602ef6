"""Marked gaps: how they are written, and how they are found however they were edited."""

import pytest

from press.text.placeholders import placeholder, placeholders


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("tr", "[Tamamlanacak: şehrin adı]"),
        ("az", "[Tamamlanmalıdır: şehrin adı]"),
    ],
)
def test_a_gap_is_marked_in_its_language_and_found(language, written):
    assert placeholder("şehrin adı", language) == written
    assert placeholders([f"Önce {written} sonra."]) == [written]


def test_what_is_missing_cannot_close_the_bracket():
    assert placeholder("ad [a]", "tr") == "[Tamamlanacak: ad (a)]"


@pytest.mark.parametrize(
    "text",
    [
        "[tamamlanacak: ad]",
        "[TAMAMLANACAK]",
        "[ Tamamlanacak : ad]",
        "[Tamamlanmalidir: ad]",
        "[TAMAMLANMALIDIR: ad]",
        "[Tamamlanacak: kapanmamış",
        "[Tama\u00admlanacak: ad]",
    ],
)
def test_a_gap_is_found_in_any_spelling(text):
    assert len(placeholders([text])) == 1


@pytest.mark.parametrize(
    "text",
    ["", "[…]", "“[Başkan] görüştü”", "Tamamlanacak: ad", "[Tamamlanacaklar]", "[1]"],
)
def test_other_brackets_are_the_writers_own(text):
    assert placeholders([text]) == []


def test_each_gap_is_told_once_and_in_order():
    texts = ["[Tamamlanacak: b] [Tamamlanacak: a]", "[Tamamlanacak: b]"]

    assert placeholders(texts) == ["[Tamamlanacak: b]", "[Tamamlanacak: a]"]


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="Unknown language"):
        placeholder("name", "en")
