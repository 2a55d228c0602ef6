"""Numbers, years and days in figures."""

import pytest

from press.text.grammar import Case, Kind, day_in_case, in_case, year_in_case
from press.text.grammar.numbers import ends_in_figures, spoken_number
from tests.press.text.grammar.tables import COLUMNS, forms

TURKISH = """
0  'da 'a  'dan 'ın  'ı  'la
1  'de 'e  'den 'in  'i  'le
2  'de 'ye 'den 'nin 'yi 'yle
3  'te 'e  'ten 'ün  'ü  'le
4  'te 'e  'ten 'ün  'ü  'le
5  'te 'e  'ten 'in  'i  'le
6  'da 'ya 'dan 'nın 'yı 'yla
7  'de 'ye 'den 'nin 'yi 'yle
8  'de 'e  'den 'in  'i  'le
9  'da 'a  'dan 'un  'u  'la
10 'da 'a  'dan 'un  'u  'la
20 'de 'ye 'den 'nin 'yi 'yle
30 'da 'a  'dan 'un  'u  'la
40 'ta 'a  'tan 'ın  'ı  'la
50 'de 'ye 'den 'nin 'yi 'yle
60 'ta 'a  'tan 'ın  'ı  'la
70 'te 'e  'ten 'in  'i  'le
80 'de 'e  'den 'in  'i  'le
90 'da 'a  'dan 'ın  'ı  'la
100 'de 'e 'den 'ün  'ü  'le
1000 'de 'e 'den 'in 'i  'le
1000000 'da 'a 'dan 'un 'u 'la
1000000000 'da 'a 'dan 'ın 'ı 'la
"""

AZERBAIJANI = """
0  -da -a  -dan -ın  -ı  -la
1  -də -ə  -dən -in  -i  -lə
2  -də -yə -dən -nin -ni +ilə
3  -də -ə  -dən -ün  -ü  -lə
4  -də -ə  -dən -ün  -ü  -lə
5  -də -ə  -dən -in  -i  -lə
6  -da -ya -dan -nın -nı +ilə
7  -də -yə -dən -nin -ni +ilə
8  -də -ə  -dən -in  -i  -lə
9  -da -a  -dan -un  -u  -la
10 -da -a  -dan -un  -u  -la
20 -də -yə -dən -nin -ni +ilə
30 -da -a  -dan -un  -u  -la
40 -da -a  -dan -ın  -ı  -la
50 -də -yə -dən -nin -ni +ilə
60 -da -a  -dan -ın  -ı  -la
70 -də -ə  -dən -in  -i  -lə
80 -də -ə  -dən -in  -i  -lə
90 -da -a  -dan -ın  -ı  -la
100 -də -ə -dən -ün  -ü  -lə
1000 -də -ə -dən -in -i  -lə
1000000 -da -a -dan -un -u -la
1000000000 -da -a -dan -ın -ı -la
"""

TABLES = {"tr": TURKISH, "az": AZERBAIJANI}
ENDINGS = {
    language: {
        (name, case): expected.removeprefix(name)
        for name, case, expected in forms(table)
    }
    for language, table in TABLES.items()
}


@pytest.mark.parametrize("kind", [None, Kind.NUMBER])
@pytest.mark.parametrize("language", TABLES)
def test_a_number_is_inflected_as_it_is_spoken(language, kind):
    for (name, case), ending in ENDINGS[language].items():
        assert in_case(name, case, language, kind) == name + ending


@pytest.mark.parametrize("number", range(101))
@pytest.mark.parametrize("language", TABLES)
def test_the_last_word_of_a_number_decides(number, language):
    unit = str(number % 10 or number)
    for case in COLUMNS:
        ending = ENDINGS[language][unit, case]
        assert in_case(str(number), case, language) == f"{number}{ending}"


@pytest.mark.parametrize(
    ("figures", "turkish", "azerbaijani"),
    [
        ("1.000", "bin", "min"),
        ("12 000 000", "milyon", "milyon"),
        ("2,5", "beş", "beş"),
        ("2,50", "elli", "əlli"),
        ("28.01.2026", "altı", "altı"),
        ("10.30", "otuz", "otuz"),
        ("14.00", "dört", "sıfır"),
        ("20:00", "yirmi", "sıfır"),
        ("007", "yedi", "yeddi"),
        ("COP29", "dokuz", "doqquz"),
        ("2024–2026", "altı", "altı"),
        ("40%", "kırk", "qırx"),
        ("1" + "0" * 30, "katrilyon", "katrilyon"),
        ("9" * 5000, "dokuz", "doqquz"),
    ],
)
def test_a_number_is_read_to_its_last_word(figures, turkish, azerbaijani):
    assert spoken_number(figures, "tr") == turkish
    assert spoken_number(figures, "az") == azerbaijani


@pytest.mark.parametrize("text", ["", "kırk", "40. yıl", "²", "…"])
def test_what_ends_in_no_figure_is_no_number(text):
    assert not ends_in_figures(text)
    with pytest.raises(ValueError, match="No number"):
        spoken_number(text, "tr")


@pytest.mark.parametrize(
    ("case", "turkish", "azerbaijani"),
    [
        (Case.NOMINATIVE, "1986", "1986-cı il"),
        (Case.LOCATIVE, "1986'da", "1986-cı ildə"),
        (Case.ABLATIVE, "1986'dan", "1986-cı ildən"),
        (Case.DATIVE, "1986'ya", "1986-cı ilə"),
        (Case.GENITIVE, "1986'nın", "1986-cı ilin"),
        (Case.ACCUSATIVE, "1986'yı", "1986-cı ili"),
    ],
)
def test_a_year_is_a_number_in_turkish_and_an_ordinal_in_azerbaijani(
    case, turkish, azerbaijani
):
    assert year_in_case(1986, case, "tr") == turkish
    assert year_in_case(1986, case, "az") == azerbaijani


@pytest.mark.parametrize(
    ("year", "turkish", "azerbaijani"),
    [
        (1918, "1918'de", "1918-ci ildə"),
        (1920, "1920'de", "1920-ci ildə"),
        (1923, "1923'te", "1923-cü ildə"),
        (1991, "1991'de", "1991-ci ildə"),
        (2000, "2000'de", "2000-ci ildə"),
        (2009, "2009'da", "2009-cu ildə"),
        (2026, "2026'da", "2026-cı ildə"),
        (2030, "2030'da", "2030-cu ildə"),
    ],
)
def test_something_happens_in_a_year(year, turkish, azerbaijani):
    assert year_in_case(year, Case.LOCATIVE, "tr") == turkish
    assert year_in_case(year, Case.LOCATIVE, "az") == azerbaijani


@pytest.mark.parametrize(
    ("day", "case", "turkish", "azerbaijani"),
    [
        (28, Case.NOMINATIVE, "28'i", "28-i"),
        (28, Case.LOCATIVE, "28'inde", "28-də"),
        (28, Case.DATIVE, "28'ine", "28-nə"),
        (28, Case.ABLATIVE, "28'inden", "28-dən"),
        (28, Case.GENITIVE, "28'inin", "28-nin"),
        (28, Case.ACCUSATIVE, "28'ini", "28-ni"),
        (28, Case.INSTRUMENTAL, "28'iyle", "28-i ilə"),
        (28, Case.COMITATIVE, "28'i ile", "28-i ilə"),
        (1, Case.DATIVE, "1'ine", "1-nə"),
        (3, Case.NOMINATIVE, "3'ü", "3-ü"),
        (6, Case.LOCATIVE, "6'sında", "6-da"),
        (6, Case.NOMINATIVE, "6'sı", "6-sı"),
        (9, Case.LOCATIVE, "9'unda", "9-da"),
        (10, Case.DATIVE, "10'una", "10-na"),
        (20, Case.LOCATIVE, "20'sinde", "20-də"),
        (31, Case.ABLATIVE, "31'inden", "31-dən"),
    ],
)
def test_a_day_of_a_month_belongs_to_it(day, case, turkish, azerbaijani):
    assert day_in_case(day, case, "tr") == turkish
    assert day_in_case(day, case, "az") == azerbaijani


@pytest.mark.parametrize("day", [0, 32])
@pytest.mark.parametrize("language", TABLES)
def test_no_month_has_a_day_before_or_after_it(day, language):
    with pytest.raises(ValueError, match="No month"):
        day_in_case(day, Case.LOCATIVE, language)


@pytest.mark.parametrize("language", TABLES)
def test_years_begin_with_the_first(language):
    with pytest.raises(ValueError, match="ordinals"):
        year_in_case(0, Case.LOCATIVE, language)
