"""What is missing in a language stands there in the other one, and says so."""

from types import SimpleNamespace

import pytest
from django.utils.translation import override

from events.briefing.gather.words import in_both, listed, marked, said, told


def row(tr="", az=""):
    return SimpleNamespace(text_tr=tr, text_az=az)


def plain(blocks):
    return ["".join(run.text for run in block.runs) for block in blocks]


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield


@pytest.mark.parametrize("missing", ["", "  ", None])
def test_a_text_that_is_missing_is_borrowed_and_marked(missing):
    assert said(row(missing, "Görüş"), "text", "tr") == f"Görüş {marked('az')}"
    assert said(row("Görüşme", missing), "text", "az") == f"Görüşme {marked('tr')}"


def test_a_text_that_is_there_is_never_marked():
    assert said(row("Görüşme", "Görüş"), "text", "tr") == "Görüşme"
    assert said(row("Görüşme", "Görüş"), "text", "az") == "Görüş"


def test_what_is_written_in_neither_language_is_empty_without_a_mark():
    assert said(row(None, ""), "text", "tr") == ""
    assert told(row(None, ""), "text", "tr") == ()
    assert listed(row(None, ""), "text", "tr") == ()
    assert in_both(row(None, ""), "text", "tr") == ""


def test_a_longer_text_begins_with_its_mark():
    found = told(row("", "Birinci.\n\nİkinci."), "text", "tr")

    assert plain(found) == [f"{marked('az')} Birinci.", "İkinci."]


def test_each_point_of_a_list_is_marked():
    assert listed(row("", "Bir\n\n iki "), "text", "tr") == (
        f"Bir {marked('az')}",
        f"iki {marked('az')}",
    )


@pytest.mark.parametrize(
    ("tr", "az", "expected"),
    [
        ("Sayın Başkan", "Cənab sədr", "Sayın Başkan · Cənab sədr {az}"),
        ("Sayın Başkan", "", "Sayın Başkan"),
        ("", "Cənab sədr", "Cənab sədr {az}"),
        ("Doktor", "Doktor", "Doktor"),
    ],
)
def test_a_form_of_address_is_told_in_both_languages_where_they_differ(
    tr, az, expected
):
    assert in_both(row(tr, az), "text", "tr") == expected.format(az=marked("az"))


def test_the_two_marks_are_not_the_same():
    assert marked("tr") != marked("az")
