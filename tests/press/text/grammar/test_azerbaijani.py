"""Azerbaijani places, people and institutions in their cases."""

import pytest

from press.text.grammar import Case, Kind, Word, in_case
from tests.press.text.grammar.tables import forms

PLACES = """
Bakı          da  ya dan  nın nı +ilə
İzmir         də  ə  dən  in  i  lə
Ankara        da  ya dan  nın nı +ilə
İstanbul      da  a  dan  un  u  la
Gəncə         də  yə dən  nin ni +ilə
Sumqayıt      da  a  dan  ın  ı  la
Şuşa          da  ya dan  nın nı +ilə
Naxçıvan      da  a  dan  ın  ı  la
Lənkəran      da  a  dan  ın  ı  la
Mingəçevir    də  ə  dən  in  i  lə
Şəki          də  yə dən  nin ni +ilə
Qəbələ        də  yə dən  nin ni +ilə
Quba          da  ya dan  nın nı +ilə
Qazax         da  a  dan  ın  ı  la
Qax           da  a  dan  ın  ı  la
Ağdam         da  a  dan  ın  ı  la
Füzuli        də  yə dən  nin ni +ilə
Laçın         da  a  dan  ın  ı  la
Kəlbəcər      də  ə  dən  in  i  lə
Göygöl        də  ə  dən  ün  ü  lə
Göyçay        da  a  dan  ın  ı  la
Gədəbəy       də  ə  dən  in  i  lə
Qarabağ       da  a  dan  ın  ı  la
Türkiyə       də  yə dən  nin ni +ilə
Azərbaycan    da  a  dan  ın  ı  la
Gürcüstan     da  a  dan  ın  ı  la
Rusiya        da  ya dan  nın nı +ilə
İraq          da  a  dan  ın  ı  la
Tbilisi       də  yə dən  nin ni +ilə
Tehran        da  a  dan  ın  ı  la
İrəvan        da  a  dan  ın  ı  la
Moskva        da  ya dan  nın nı +ilə
Daşkənd       də  ə  dən  in  i  lə
Aşqabad       da  a  dan  ın  ı  la
London        da  a  dan  un  u  la
Paris         də  ə  dən  in  i  lə
Köln          də  ə  dən  ün  ü  lə
Nyu-York      da  a  dan  un  u  la
Xəzər dənizi  ndə nə ndən nin ni +ilə
Bakı şəhəri   ndə nə ndən nin ni +ilə
Azərbaycan Respublikası nda na ndan nın nı +ilə
"""

PEOPLE = """
Pərviz Altay     da  a  dan  ın  ı  la
Azər Allahverənov da a  dan  un  u  la
Nadir İsmayılov  da  a  dan  un  u  la
Cemil Tugay      da  a  dan  ın  ı  la
Əliyev           də  ə  dən  in  i  lə
Əliyeva          da  ya dan  nın nı +ilə
Kərimli          də  yə dən  nin ni +ilə
Bakılı           da  ya dan  nın nı +ilə
Əlizadə          də  yə dən  nin ni +ilə
Kərimoğlu        nda na ndan nun nu +ilə
Murad            da  a  dan  ın  ı  la
Kamal            da  a  dan  ın  ı  la
Vurğun           da  a  dan  un  u  la
Rüstəm           də  ə  dən  in  i  lə
Nizami           də  yə dən  nin ni +ilə
Qorqud           da  a  dan  un  u  la
Gülgün           də  ə  dən  ün  ü  lə
Altay bəy        də  ə  dən  in  i  lə
Leyla xanım      da  a  dan  ın  ı  la
Leyla Rəşid qızı nda na ndan nın nı +ilə
"""

INSTITUTIONS = """
Azərbaycan Milli QHT Forumu     nda na ndan nun nu +ilə
TDT QHT Platforması             nda na ndan nın nı +ilə
İzmir Böyükşəhər Bələdiyyəsi    ndə nə ndən nin ni +ilə
İzmir Azərbaycan Dərnəyi        ndə nə ndən nin ni +ilə
Azərbaycan Respublikasının Milli Məclisi ndə nə ndən nin ni +ilə
Türk Dövlətləri Təşkilatı       nda na ndan nın nı +ilə
Mətbuat Şurası                  nda na ndan nın nı +ilə
Söz Azadlığı Şəbəkəsi           ndə nə ndən nin ni +ilə
Xarici İşlər Nazirliyi          ndə nə ndən nin ni +ilə
Bakı Dövlət Universiteti        ndə nə ndən nin ni +ilə
Türkiyə Səfirliyi               ndə nə ndən nin ni +ilə
Heydər Əliyev Fondu             nda na ndan nun nu +ilə
Yazıçılar Birliyi               ndə nə ndən nin ni +ilə
Milli Elmlər Akademiyası        nda na ndan nın nı +ilə
“Nümunə” İctimai Birliyi        ndə nə ndən nin ni +ilə
Nazirlər Kabineti               ndə nə ndən nin ni +ilə
Forumu                          nda na ndan nun nu +ilə
Milli Məclis                    də  ə  dən  in  i  lə
Nümunə Təşkilat                 da  a  dan  ın  ı  la
Nümunə Taksi                    də  yə dən  nin ni +ilə
"""


@pytest.mark.parametrize(("name", "case", "expected"), forms(PLACES))
def test_a_place_stands_in_its_case(name, case, expected):
    assert in_case(name, case, "az", Kind.PLACE) == expected


@pytest.mark.parametrize(("name", "case", "expected"), forms(PEOPLE))
def test_a_person_stands_in_their_case(name, case, expected):
    assert in_case(name, case, "az", Kind.PERSON) == expected


@pytest.mark.parametrize(("name", "case", "expected"), forms(INSTITUTIONS))
def test_an_institution_stands_in_its_case(name, case, expected):
    assert in_case(name, case, "az", Kind.INSTITUTION) == expected


def test_several_people_of_a_name_are_joined_like_one():
    family = Word("Əliyev", Kind.PERSON, plural=True)

    assert [in_case(family, case, "az") for case in Case] == [
        "Əliyevlər",
        "Əliyevləri",
        "Əliyevlərə",
        "Əliyevlərdə",
        "Əliyevlərdən",
        "Əliyevlərin",
        "Əliyevlərlə",
        "Əliyevlər ilə",
    ]


def test_a_foreign_name_is_followed_as_it_is_said():
    word = Word("“Renault”", Kind.INSTITUTION, said="reno")

    assert in_case(word, Case.DATIVE, "az") == "“Renault”ya"
