"""What holds of every name in every case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.casing import lower
from press.text.grammar import Case, Kind, Word, in_case
from press.text.language import LANGUAGES

NAMES = (Kind.PLACE, Kind.PERSON, Kind.INSTITUTION)

# Without l, after which Turkish may go on with a front vowel, and without w and y.
LETTERS = "abcçdeəfgğhxıijkqmnoöprsştuüvzABCÇDEƏFGĞHXIİJKQMNOÖPRSŞTUÜVZ"
VOWELS = "aıoueəiöü"
FOLLOWING = {
    "tr": {
        **dict.fromkeys("aı", "aı"),
        **dict.fromkeys("ou", "au"),
        **dict.fromkeys("eəi", "ei"),
        **dict.fromkeys("öü", "eü"),
    },
    "az": {
        **dict.fromkeys("aı", "aı"),
        **dict.fromkeys("ou", "au"),
        **dict.fromkeys("eəi", "əi"),
        **dict.fromkeys("öü", "əü"),
    },
}

languages = st.sampled_from(LANGUAGES)
cases = st.sampled_from(Case)
kinds = st.sampled_from([None, *Kind])
texts = st.one_of(
    st.text(),
    st.text(LETTERS + "âîû0123456789'’“”\"()-–.,!?&/ "),
    st.sampled_from(["İzmir", "Dernek", "QHT", "1986", "Forumu", "kitap"]).flatmap(
        lambda name: st.builds(str.__add__, st.just(name), st.text("'’”\"().,!?…- ")),
    ),
)


@given(texts, cases, languages, kinds)
def test_no_text_is_refused(text, case, language, kind):
    assert isinstance(in_case(text, case, language, kind), str)


@given(texts, cases, languages, kinds, st.text(), st.sampled_from([None, True, False]))
def test_whatever_is_said_of_a_text_it_is_not_refused(
    text, case, language, kind, said, possessive
):
    word = Word(text, kind, said=said, possessive=possessive)

    assert isinstance(in_case(word, case, language), str)


@given(texts, cases, languages, st.sampled_from(NAMES))
def test_a_name_is_kept_letter_by_letter(text, case, language, kind):
    name, _, _ = text.partition("(")

    assert in_case(name, case, language, kind).startswith(name.strip())


@given(st.text(LETTERS, min_size=1), st.text(LETTERS, min_size=1), cases, languages)
def test_brackets_are_kept_at_the_end(name, explanation, case, language):
    written = in_case(f"{name} ({explanation})", case, language, Kind.INSTITUTION)

    assert written.startswith(name)
    assert f" ({explanation})" in written


@given(st.text(LETTERS, min_size=1), cases, languages)
def test_only_the_end_of_a_common_noun_changes(noun, case, language):
    assert in_case(noun, case, language, Kind.COMMON).startswith(noun[:-2])


@given(texts, cases, kinds)
def test_turkish_adds_one_apostrophe_at_most(text, case, kind):
    assert in_case(text, case, "tr", kind).count("'") <= text.count("'") + 1


@given(texts, cases, kinds)
def test_azerbaijani_adds_no_apostrophe(text, case, kind):
    assert in_case(text, case, "az", kind).count("'") <= text.count("'")


@given(st.text(LETTERS, min_size=1), cases, languages)
def test_a_suffix_agrees_with_the_last_vowel(name, case, language):
    small = lower(name, language)
    vowels = [letter for letter in small if letter in VOWELS]
    following = FOLLOWING[language][vowels[-1]] if vowels else VOWELS

    suffix = in_case(name, case, language, Kind.PERSON).removeprefix(name)

    added = {letter for letter in suffix.partition(" ")[0] if letter in VOWELS}
    assert added <= set(following)


@given(texts, languages, kinds)
def test_the_nominative_changes_nothing(text, language, kind):
    assert in_case(text, Case.NOMINATIVE, language, kind) == text.strip()


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_told_as_a_word_and_as_a_text_are_one(case, language):
    told = Word("İzmir Forumu", Kind.INSTITUTION)

    assert in_case(told, case, language) == in_case(
        "İzmir Forumu", case, language, Kind.INSTITUTION
    )
