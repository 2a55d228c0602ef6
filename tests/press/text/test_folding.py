"""Searching that forgives spelling."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.casing import lower, upper
from press.text.folding import compose, fold, stem, words
from press.text.language import LANGUAGES

LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyzâîûABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZÂÎÛ '’-"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("İzmir", "izmir"),
        ("IŞIK ışık", "isik isik"),
        ("Azərbaycan", "azerbaycan"),
        ("Bakü’de", "baku'de"),
        ("Ğğ Şş Çç Öö Üü Əə", "gg ss cc oo uu ee"),
        ("Ââ Îî Ûû", "aa ii uu"),
        ("Čović, Ångström, Café", "covic, angstrom, cafe"),
        ("한국", "한국"),
        ("ﬁ ß", "ﬁ ß"),
    ],
)
def test_spelling_differences_fall_away(text, folded):
    assert fold(text) == folded


def test_every_character_folds_into_exactly_one_that_stays_as_it_is():
    everything = "".join(map(chr, range(sys.maxunicode + 1)))

    folded = fold(everything)

    assert len(folded) == len(everything)
    assert fold(folded) == folded


@pytest.mark.parametrize(
    "apostrophe", ["'", "\u2018", "\u2019", "\u02bc", "\u2032", "`", "\u00b4"]
)
def test_every_apostrophe_is_the_same(apostrophe):
    assert fold(f"İzmir{apostrophe}in") == "izmir'in"


@given(st.text(LETTERS), st.sampled_from(LANGUAGES))
def test_case_never_matters(text, language):
    assert fold(upper(text, language)) == fold(lower(text, language)) == fold(text)


@given(st.text(), st.text(), st.text())
def test_a_hit_stands_at_the_same_place_in_the_original(before, hit, after):
    text = before + hit + after

    at = fold(text).find(fold(hit))

    assert 0 <= at <= len(before)
    assert fold(text[at : at + len(hit)]) == fold(hit)


def test_loose_marks_and_hidden_hyphens_do_not_part_a_word():
    assert (
        compose("s\u0327ehir I\u0307z\u00admir i\u0307l Ba\u200bkı")
        == "şehir İzmir il Bakı"
    )


@given(st.text())
def test_what_is_composed_stays_composed(text):
    assert compose(compose(text)) == compose(text)


def test_words_are_parted_by_everything_but_an_apostrophe():
    text = "İzmir–Bakü protokolü’nün 40. yılı: CASCFEN-in sədri, 'Şura'"

    expected = [
        "izmir",
        "baku",
        "protokolu'nun",
        "40",
        "yili",
        "cascfen",
        "in",
        "sedri",
        "sura",
    ]

    assert words(text) == expected


@given(st.text())
def test_a_word_is_never_empty_and_is_already_folded(text):
    found = words(text)

    assert all(found)
    assert [words(word) for word in found] == [[word] for word in found]


@pytest.mark.parametrize(
    ("turkish", "azerbaijani"),
    [
        ("heyeti", "heyəti"),
        ("Bakü'de", "Bakü"),
        ("İzmir'in", "İzmirlə"),
        ("sivil", "sivil"),
        ("başkanlık", "başqanlıq"),
        ("tarih", "tarix"),
        ("ocak", "ojaq"),
        ("toplantı", "toplantıda"),
        ("medeniyet", "mədəniyyət"),
    ],
)
def test_both_spellings_of_a_word_share_a_stem(turkish, azerbaijani):
    assert stem(turkish) == stem(azerbaijani)


def test_a_stem_is_five_plain_letters_at_most():
    assert [stem(word) for word in ("Qardaşlıq", "il", "1234567", "1986’da")] == [
        "karda",
        "il",
        "1234567",
        "1986",
    ]


@given(st.text())
def test_the_stem_of_a_stem_is_itself(text):
    stems = [stem(word) for word in words(text)]

    assert [stem(word) for word in stems] == stems
