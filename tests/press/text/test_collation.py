"""The order of both alphabets."""

from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.text.collation import compare, sort_key
from press.text.language import LANGUAGES

TURKISH = "a b c ç d e ə f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z"
AZERBAIJANI = "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z w"


def turned(words):
    """Deal the words out of order, the same way each time."""
    return words[1::2] + words[::2][::-1]


@pytest.mark.parametrize(
    ("language", "alphabet"), [("tr", TURKISH), ("az", AZERBAIJANI)]
)
def test_letters_follow_their_alphabet(language, alphabet):
    letters = alphabet.split()

    found = sorted(turned(letters), key=lambda letter: sort_key(letter, language))

    assert found == letters


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("tr", ["Çanakkale", "Çeşme", "Iğdır", "Isparta", "İstanbul", "İzmir", "Kars"]),
        ("tr", ["Hatay", "Ordu", "Quba", "Rize", "Van", "Xaçmaz", "Zonguldak"]),
        (
            "az",
            [
                "Hacıqabul",
                "Xaçmaz",
                "Xəzər",
                "İmişli",
                "Kürdəmir",
                "Qəbələ",
                "Lənkəran",
            ],
        ),
        ("az", ["Elçin", "Eyvaz", "Əhməd", "Əli", "Fərid", "Zaur", "Werner"]),
    ],
)
def test_names_stand_where_a_reader_looks_for_them(language, names):
    assert sorted(turned(names), key=lambda name: sort_key(name, language)) == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_accents_then_capitals_decide_only_between_equals(language):
    words = ["kar", "Kar", "KAR", "kâr", "Kâr", "karaca", "resume", "résumé", "resumes"]

    assert sorted(turned(words), key=lambda word: sort_key(word, language)) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_signs_and_digits_come_before_letters_and_other_scripts_after(language):
    words = ["", " a", "- a", "«a»", "→ a", "10", "9", "a b", "a-b", "ab", "zz", "я"]

    assert sorted(turned(words), key=lambda word: sort_key(word, language)) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_foreign_letters_stand_beside_the_nearest_of_ours(language):
    words = ["lodz", "łódź", "loz", "Muller", "Müller", "straße", "strata"]

    assert sorted(turned(words), key=lambda word: sort_key(word, language)) == words


def test_an_unknown_language_has_no_order():
    with pytest.raises(ValueError, match="'en'"):
        sort_key("a", "en")


@given(st.lists(st.text(), max_size=8), st.sampled_from(LANGUAGES))
def test_comparing_and_sorting_agree(texts, language):
    by_comparing = sorted(texts, key=cmp_to_key(lambda a, b: compare(a, b, language)))

    assert by_comparing == sorted(texts, key=lambda text: sort_key(text, language))


@given(st.text(), st.text(), st.sampled_from(LANGUAGES))
def test_only_a_text_itself_is_its_equal(a, b, language):
    assert (compare(a, b, language) == 0) == (a == b)
    assert compare(a, b, language) == -compare(b, a, language)
