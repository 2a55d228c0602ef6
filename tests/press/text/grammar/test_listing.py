"""Several names in a row."""

import pytest

from press.text.grammar import Case, Kind, Word, listed

DELEGATION = [
    Word("Örnek Dernek", Kind.INSTITUTION),
    Word("Nümunə Şəbəkəsi", Kind.INSTITUTION),
    Word("TDT", Kind.ABBREVIATION),
]


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("tr", 0, ""),
        ("tr", 1, "Örnek Dernek'in"),
        ("tr", 2, "Örnek Dernek ve Nümunə Şəbəkəsi'nin"),
        ("tr", 3, "Örnek Dernek, Nümunə Şəbəkəsi ve TDT'nin"),
        ("az", 0, ""),
        ("az", 2, "Örnek Dernek və Nümunə Şəbəkəsinin"),
        ("az", 3, "Örnek Dernek, Nümunə Şəbəkəsi və TDT-nin"),
    ],
)
def test_the_last_name_takes_the_case(language, count, expected):
    assert listed(DELEGATION[:count], Case.GENITIVE, language) == expected


def test_each_name_may_take_the_case():
    assert listed(["İzmir", "Bakı"], Case.LOCATIVE, "az", each=True) == (
        "İzmirdə və Bakıda"
    )
    assert listed(["İzmir", "Bakü", "Gence"], Case.DATIVE, "tr", each=True) == (
        "İzmir'e, Bakü'ye ve Gence'ye"
    )


def test_plain_texts_are_of_the_kind_that_is_told():
    assert listed(["Altay", "Kerimoğlu"], Case.DATIVE, "tr", Kind.PERSON) == (
        "Altay ve Kerimoğlu'na"
    )


def test_names_are_enumerated_without_a_case():
    assert listed(("İzmir", "Bakü"), Case.NOMINATIVE, "tr") == "İzmir ve Bakü"


def test_the_word_with_follows_the_last_name():
    assert listed(["Altay", "Tugay"], Case.COMITATIVE, "tr") == "Altay ve Tugay ile"
    assert listed(["Altay", "Tugay"], Case.INSTRUMENTAL, "az") == "Altay və Tugayla"


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="Unknown language"):
        listed([], Case.GENITIVE, "en")
