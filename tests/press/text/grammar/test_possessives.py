"""Names that end in a possessive, and those that only look it."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from press.text.grammar.possessives import is_possessive


@pytest.mark.parametrize(
    ("text", "kind", "language", "expected"),
    [
        ("Platformu", Kind.INSTITUTION, "tr", True),
        ("Örnek Kültür Köyü", Kind.INSTITUTION, "tr", True),
        ("BELEDİYESİ", Kind.INSTITUTION, "tr", True),
        ("Genel Müdürlüğü", Kind.COMMON, "tr", True),
        ("Yapı Kredi", Kind.INSTITUTION, "tr", False),
        ("Örnek Parti", Kind.INSTITUTION, "tr", False),
        ("Audi", Kind.INSTITUTION, "tr", False),
        ("yönetim kurulu üyesi", Kind.COMMON, "tr", True),
        ("güzel kedi", Kind.COMMON, "tr", False),
        ("Yeni Delhi", Kind.PLACE, "tr", False),
        ("Van Gölü", Kind.PLACE, "tr", True),
        ("Zeytinburnu", Kind.PLACE, "tr", True),
        ("Ali Kerimoğlu", Kind.PERSON, "tr", True),
        ("Deniz Yolu", Kind.PERSON, "tr", False),
        ("TBMM", Kind.ABBREVIATION, "tr", False),
        ("2000", Kind.NUMBER, "tr", False),
        ("", Kind.INSTITUTION, "tr", False),
        ("Platforması", Kind.INSTITUTION, "az", True),
        ("Nümunə Sənət Evi", Kind.INSTITUTION, "az", True),
        ("BƏLƏDİYYƏSİ", Kind.INSTITUTION, "az", True),
        ("Baş Konsulluğu", Kind.COMMON, "az", True),
        ("İzmir–Bakı qardaşlığı", Kind.COMMON, "az", True),
        ("Nümunə Taksi", Kind.INSTITUTION, "az", False),
        ("Nizami Gəncəvi", Kind.PERSON, "az", False),
        ("Leyla Rəşid qızı", Kind.PERSON, "az", True),
        ("Göygöl rayonu", Kind.PLACE, "az", True),
        ("Yeni Dehli", Kind.PLACE, "az", False),
    ],
)
def test_the_last_word_tells_a_possessive(text, kind, language, expected):
    assert is_possessive(text, kind, language) is expected


def test_who_knows_better_says_so():
    plain = Word("Örnek Yayla Evi", Kind.INSTITUTION, possessive=False)
    possessed = Word("Karakapısı", Kind.PLACE, possessive=True)

    assert in_case(plain, Case.DATIVE, "tr") == "Örnek Yayla Evi'ye"
    assert in_case(possessed, Case.DATIVE, "tr") == "Karakapısı'na"


@pytest.mark.parametrize(
    ("language", "expected"), [("tr", "Altay'a"), ("az", "Altaya")]
)
def test_what_ends_in_a_consonant_is_no_possessive_whatever_is_said(language, expected):
    word = Word("Altay", Kind.PERSON, possessive=True)

    assert in_case(word, Case.DATIVE, language) == expected


@pytest.mark.parametrize(
    ("text", "language"), [("İzmir Belediyesi", "tr"), ("QHT Platforması", "az")]
)
def test_the_plural_of_a_possessive_is_refused(text, language):
    with pytest.raises(ValueError, match="write its plural out"):
        in_case(Word(text, Kind.INSTITUTION, plural=True), Case.NOMINATIVE, language)
