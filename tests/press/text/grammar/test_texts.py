"""Quotation marks, brackets and other company that a name keeps."""

import pytest

from press.text.grammar import Case, Kind, in_case


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“İzmir Forumu”", "tr", "“İzmir Forumu”nda"),
        ("«Örnek Dernek»", "tr", "«Örnek Dernek»te"),
        ('"Nutuk"', "tr", '"Nutuk"ta'),
        ("’NATO’", "tr", "’NATO’da"),
        ("“Neftçi”", "az", "“Neftçi”də"),
        ("“AzTV”", "az", "“AzTV”də"),
        ("“Bakı Forumu”", "az", "“Bakı Forumu”nda"),
    ],
)
def test_a_suffix_follows_a_closing_quotation_mark_at_once(text, language, expected):
    assert in_case(text, Case.LOCATIVE, language, Kind.INSTITUTION) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "İzmir Azerbaycan Derneği (İZAZDER)",
            "tr",
            "İzmir Azerbaycan Derneği'nin (İZAZDER)",
        ),
        ("Milli Elmlər Akademiyası (AMEA)", "az", "Milli Elmlər Akademiyasının (AMEA)"),
        ("İZAZDER (İzmir)", "az", "İZAZDER-in (İzmir)"),
        ("İZAZDER (İzmir (TR))", "tr", "İZAZDER'in (İzmir (TR))"),
        ("TDT (1) Ofisi (2)", "tr", "TDT (1) Ofisi'nin (2)"),
        ("(İZAZDER)", "tr", "(İZAZDER)'in"),
        ("İZAZDER)", "tr", "İZAZDER)'in"),
    ],
)
def test_an_explanation_in_brackets_stays_behind_the_suffix(text, language, expected):
    assert in_case(text, Case.GENITIVE, language, Kind.INSTITUTION) == expected


def test_a_word_of_its_own_follows_the_brackets():
    assert in_case("QHT Forumu (Bakı)", Case.INSTRUMENTAL, "az") == (
        "QHT Forumu (Bakı) ilə"
    )
    assert in_case("STK Forumu (Bakü)", Case.COMITATIVE, "tr") == (
        "STK Forumu (Bakü) ile"
    )


@pytest.mark.parametrize("language", ["tr", "az"])
@pytest.mark.parametrize("text", ["", "…", "—", "()", "''", "Москва", "東京", "m²"])
def test_what_our_letters_cannot_read_is_left_alone(text, language):
    assert in_case(text, Case.LOCATIVE, language) == text


def test_the_comitative_needs_no_reading():
    assert in_case("Москва", Case.COMITATIVE, "tr") == "Москва ile"
    assert in_case("…", Case.COMITATIVE, "tr") == "…"


def test_white_space_around_a_name_is_dropped():
    assert in_case("  Bakü\n", Case.LOCATIVE, "tr") == "Bakü'de"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İZMİR", "İZMİR'de"),
        ("I\u0307ZMI\u0307R", "I\u0307ZMI\u0307R'de"),
        ("Iğdır", "Iğdır'da"),
        ("IŞIK", "IŞIK'ta"),
        ("Bu\u0308ku\u0308m", "Bu\u0308ku\u0308m'de"),
    ],
)
def test_dotted_and_dotless_letters_are_told_apart(text, expected):
    assert in_case(text, Case.LOCATIVE, "tr", Kind.PERSON) == expected


@pytest.mark.parametrize("language", ["", "en", "TR", "tr_TR"])
def test_an_unknown_language_is_refused(language):
    with pytest.raises(ValueError, match="Unknown language"):
        in_case("Bakü", Case.LOCATIVE, language)
