"""Patterns filled with names, each in the case that its place asks for."""

import pytest

from events.drafting.wording.midsentence import inside, stems
from events.drafting.wording.sentences import (
    Named,
    Together,
    ended,
    phrase,
    sentence,
)
from press.text.grammar import Kind

GAP = "[Tamamlanacak: kurumun adı]"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{name}", "Bakü"),
        ("{name:loc} kaldı", "Bakü'de kaldı"),
        ("{name:acc} ziyaret etti", "Bakü'yü ziyaret etti"),
        ("{name:gen} konuğu", "Bakü'nün konuğu"),
        ("{name:com}", "Bakü ile"),
    ],
)
def test_a_place_says_its_case(pattern, expected):
    assert phrase(pattern, name=Named("Bakü", "tr", Kind.PLACE)) == expected


@pytest.mark.parametrize(
    ("pattern", "carrier", "expected"),
    [
        ("{name}", "kurumu", GAP),
        ("{name:gen} konuğu", "kurumu", f"{GAP} kurumunun konuğu"),
        ("{name:loc}", "kurumu", f"{GAP} kurumunda"),
        ("{name:com}", "", f"{GAP} ile"),
        ("{name:gen}", "", GAP),
    ],
)
def test_a_gap_is_carried_by_a_noun_and_never_inflected(pattern, carrier, expected):
    named = Named(GAP, "tr", Kind.INSTITUTION, carrier)

    assert phrase(pattern, name=named) == expected


def test_of_several_names_the_last_takes_the_case():
    names = [Named(name, "az", Kind.PERSON) for name in ("Əli", "Vəli", "Pərviz Altay")]

    assert f"{Together(names, 'və'):ins}" == "Əli, Vəli və Pərviz Altayla"
    assert f"{Together(names[:1], 'və'):ins}" == "Əli ilə"


def test_places_that_stay_empty_leave_no_trace():
    said = sentence("{day} {who}, {where} {what:dat} katıldı.", "tr", day="", who="heyet",
                    where="", what=Named("tören", "tr", Kind.COMMON))  # fmt: skip

    assert said == "Heyet, törene katıldı."


def test_what_somebody_wrote_is_never_read_as_a_pattern():
    assert phrase("{name}", name="{city.__class__}") == "{city.__class__}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anlaştılar", "Anlaştılar."),
        ("Anlaştılar.", "Anlaştılar."),
        ("Ne oldu?", "Ne oldu?"),
        ("[Tamamlanacak: metin]", "[Tamamlanacak: metin]"),
    ],
)
def test_a_sentence_is_closed_once(text, expected):
    assert ended(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ortak projeler", "tr", "ortak projeler"),
        ("İş birliği", "tr", "iş birliği"),
        ("Işık", "tr", "ışık"),
        ("Türk dünyası", "tr", "Türk dünyası"),
        ("Azerbaycan dili", "tr", "Azerbaycan dili"),
        ("TDT'nin çalışmaları", "tr", "TDT'nin çalışmaları"),
        ("İzmir–Bakü dostluğu", "tr", "İzmir–Bakü dostluğu"),
        ("Bakü kültürü", "tr", "Bakü kültürü"),
        ("Yeni layihələr", "az", "yeni layihələr"),
        ("Milli Məclisin deputatı", "az", "Milli Məclisin deputatı"),
    ],
)
def test_a_line_stands_small_inside_a_sentence_unless_it_is_a_name(
    text, language, expected
):
    assert inside(text, language, stems("Bakü")) == expected
