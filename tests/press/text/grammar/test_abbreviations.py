"""Abbreviations, read as words or letter by letter."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from press.text.grammar.abbreviations import is_abbreviation, letter_name
from tests.press.text.grammar.tables import forms

TURKISH = """
İZAZDER  'de 'e  'den 'in  'i  'le
CASCFEN  'de 'e  'den 'in  'i  'le
TDT      'de 'ye 'den 'nin 'yi 'yle
STK      'da 'ya 'dan 'nın 'yı 'yla
SGK      'da 'ya 'dan 'nın 'yı 'yla
AB       'de 'ye 'den 'nin 'yi 'yle
ABD      'de 'ye 'den 'nin 'yi 'yle
BM       'de 'ye 'den 'nin 'yi 'yle
TBMM     'de 'ye 'den 'nin 'yi 'yle
TRT      'de 'ye 'den 'nin 'yi 'yle
KKTC     'de 'ye 'den 'nin 'yi 'yle
AİHM     'de 'ye 'den 'nin 'yi 'yle
AET      'de 'ye 'den 'nin 'yi 'yle
NATO     'da 'ya 'dan 'nun 'yu 'yla
UNESCO   'da 'ya 'dan 'nun 'yu 'yla
ODTÜ     'de 'ye 'den 'nün 'yü 'yle
DSÖ      'de 'ye 'den 'nün 'yü 'yle
TÜBİTAK  'ta 'a  'tan 'ın  'ı  'la
ASELSAN  'da 'a  'dan 'ın  'ı  'la
BOTAŞ    'ta 'a  'tan 'ın  'ı  'la
AFAD     'da 'a  'dan 'ın  'ı  'la
RTÜK     'te 'e  'ten 'ün  'ü  'le
YÖK      'te 'e  'ten 'ün  'ü  'le
MEB      'de 'e  'den 'in  'i  'le
AGİT     'te 'e  'ten 'in  'i  'le
TÜİK     'te 'e  'ten 'in  'i  'le
UNICEF   'te 'e  'ten 'in  'i  'le
TÜRKSOY  'da 'a  'dan 'un  'u  'la
TOBB     'da 'a  'dan 'un  'u  'la
İSPARK   'ta 'a  'tan 'ın  'ı  'la
"""

AZERBAIJANI = """
İZAZDER  -də -ə  -dən -in  -i  -lə
CASCFEN  -də -ə  -dən -in  -i  -lə
TDT      -də -yə -dən -nin -ni +ilə
QHT      -də -yə -dən -nin -ni +ilə
BMT      -də -yə -dən -nin -ni +ilə
MDB      -də -yə -dən -nin -ni +ilə
DTX      -də -yə -dən -nin -ni +ilə
BVF      -də -yə -dən -nin -ni +ilə
AzTV     -də -yə -dən -nin -ni +ilə
FHN      -də -ə  -dən -in  -i  -lə
AMEA     -da -ya -dan -nın -nı +ilə
MSK      -da -ya -dan -nın -nı +ilə
BDU      -da -ya -dan -nun -nu +ilə
NATO     -da -ya -dan -nun -nu +ilə
UNESKO   -da -ya -dan -nun -nu +ilə
ATƏT     -də -ə  -dən -in  -i  -lə
DİN      -də -ə  -dən -in  -i  -lə
KİV      -də -ə  -dən -in  -i  -lə
SOCAR    -da -a  -dan -ın  -ı  -la
AZAL     -da -a  -dan -ın  -ı  -la
ABŞ      -da -a  -dan -ın  -ı  -la
TÜRKSOY  -da -a  -dan -un  -u  -la
"""

KINDS = (None, Kind.ABBREVIATION, Kind.INSTITUTION)


@pytest.mark.parametrize(("name", "case", "expected"), forms(TURKISH))
def test_a_turkish_abbreviation_is_inflected_as_it_is_read(name, case, expected):
    written = {in_case(name, case, "tr", kind) for kind in KINDS}

    assert written == {expected}


@pytest.mark.parametrize(("name", "case", "expected"), forms(AZERBAIJANI))
def test_an_azerbaijani_abbreviation_takes_a_hyphen(name, case, expected):
    written = {in_case(name, case, "az", kind) for kind in KINDS}

    assert written == {expected}


@pytest.mark.parametrize(
    ("text", "language", "plural", "genitive"),
    [
        ("STK", "tr", "STK'lar", "STK'ların"),
        ("TDT", "tr", "TDT'ler", "TDT'lerin"),
        ("QHT", "az", "QHT-lər", "QHT-lərin"),
        ("AMEA", "az", "AMEA-lar", "AMEA-ların"),
    ],
)
def test_the_plural_of_an_abbreviation_is_parted_once(text, language, plural, genitive):
    several = Word(text, plural=True)

    assert in_case(several, Case.NOMINATIVE, language) == plural
    assert in_case(several, Case.GENITIVE, language) == genitive
    assert in_case(plural, Case.GENITIVE, language) == genitive


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TDT", True),
        ("Azərbaycan QHT", True),
        ("Kanal D", True),
        ("TDT STK", True),
        ("“NATO”", True),
        ("İZMİR BÜYÜKŞEHİR BELEDİYESİ", False),
        ("İzmir", False),
        ("", False),
        ("2026", False),
    ],
)
def test_capitals_tell_an_abbreviation_but_not_in_a_headline(text, expected):
    assert is_abbreviation(text) is expected


def test_a_family_name_in_capitals_is_no_abbreviation():
    assert in_case("Perviz ALT", Case.DATIVE, "tr", Kind.PERSON) == "Perviz ALT'a"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("tr", "a be ce çe de e fe ge ğe he ı i je ka le me ne o ö pe re se şe te ü"),
        ("az", "a be ce çe de e ə fe ge ğe he xe ı i je ka qe el em en o ö pe er se"),
    ],
)
def test_a_letter_has_a_name(language, names):
    letters = {"tr": "abcçdefgğhıijklmnoöprsştü", "az": "abcçdeəfgğhxıijkqlmnoöprs"}

    named = [letter_name(letter, language) for letter in letters[language]]

    assert named == names.split()


def test_it_may_be_said_how_an_abbreviation_is_read():
    assert in_case(Word("IMF", said="ay em ef"), Case.GENITIVE, "tr") == "IMF'in"


@pytest.mark.parametrize(("text", "expected"), [("A.Ş.", "A.Ş.nin"), ("vb.", "vb.nin")])
def test_a_full_stop_stands_for_the_apostrophe(text, expected):
    assert in_case(text, Case.GENITIVE, "tr", Kind.ABBREVIATION) == expected
