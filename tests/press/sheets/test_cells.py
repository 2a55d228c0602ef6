"""What a spreadsheet program could take for a formula."""

import csv
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.sheets.cells import disarmed, is_formula, written

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(A1)",
    "\t=1",
    "\tmetin",
    "\rmetin",
    "\0=1",
    "\0metin",
    " =1",
    "\xa0=1",
    "\u3000=1",
    '"=1"',
    "'=1",
    " ' \" =1",
    "\u200b=1",
    "\ufeff@x",
    "\n=1",
    "=cmd|' /C calc'!A0",
]
TEXTS = ["", "Bakü", "İzmir-Bakü", "a=b", "ad@example.org", "1+1", "'90'lar", "“Söz”"]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_could_be_calculated_stands_behind_an_apostrophe(text):
    assert is_formula(text)
    assert disarmed(text).startswith("'")
    assert disarmed(text).replace("'", "") == written(text).replace("'", "")


@pytest.mark.parametrize("text", TEXTS)
def test_other_texts_stay_as_they_are(text):
    assert not is_formula(text)
    assert disarmed(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a,=1", "a,'=1"),
        ("a; +90 232", "a;' +90 232"),
        ("a\n- b", "a\n'- b"),
        ("a\t@b", "a\t'@b"),
        ('a",=1,"b', 'a",\'=1,"b'),
        ("a,b;c", "a,b;c"),
    ],
)
def test_a_formula_cannot_begin_inside_a_text_either(text, shown):
    assert disarmed(text) == shown


SIGNS = st.sampled_from("=+-@\uff1d\uff0d,;\t\r\n\0 '\"|a1\u200b\u202e\ufeffİ")


@given(st.text(SIGNS, max_size=12), st.text(SIGNS, max_size=12))
def test_however_a_row_is_parted_no_field_is_a_formula(first, second):
    for wrote in ";,\t":
        row = _row([disarmed(first), disarmed(second)], wrote)
        for read in ";,\t":
            lines = csv.reader(row.splitlines(keepends=True), delimiter=read)
            fields = [field for line in lines for field in line]
            assert [
                field for field in fields if field[:1] in tuple("=+-@\uff1d\uff0d")
            ] == []


def _row(fields, separator):
    class Kept(list):
        write = list.append

    kept = Kept()
    csv.writer(kept, delimiter=separator).writerow(fields)
    return "".join(kept)


@given(st.text())
def test_nothing_unseen_or_unwritable_is_written(text):
    kept = written(text)

    kinds = {unicodedata.category(c) for c in kept if c not in "\n\t\u200c\u200d"}
    assert kinds.isdisjoint({"Cc", "Cf", "Cs"})
    assert not set(kept) & {"\ufffe", "\uffff", "\U0001fffe", "\U0010ffff"}
    kept.encode()


def test_lines_end_alike_and_joined_pictures_stay_whole():
    assert written("a\r\nb\rc\n") == "a\nb\nc\n"
    assert written("👩\u200d🏫\u202e\ud800\uffff") == "👩\u200d🏫"


@pytest.mark.parametrize("run", ["\n", ", ", ";'", " "])
def test_a_hostile_text_costs_no_more_than_its_length(run):
    text = run * 200_000

    assert disarmed(f"a{text}b") == f"a{text}b"
    assert disarmed(f"a{text}=").endswith("=")
