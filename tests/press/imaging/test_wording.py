import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging.wording import cleaned, cut, decoded, default, variants


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (" görüş\t\n", "görüş"),
        ("go\u0308ru\u0308s\u0327", "görüş"),
        ("first\r\nsecond\rthird", "first\nsecond\nthird"),
        ("a\x00b\x1bc\x7fd\x9ee\ufefff\uffffg", "abcdefg"),
        ("lone \ud83d half", "lone  half"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
    ],
)
def test_text_is_made_fit_for_writing(raw, expected):
    assert cleaned(raw) == expected


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_can_be_written_once_cleaned(text):
    assert cleaned(text).encode().decode() == cleaned(text)


@given(st.text(), st.integers(0, 40))
def test_text_is_cut_by_bytes_and_between_letters(text, limit):
    short = cut(text, limit)

    assert len(short) <= limit
    assert text.startswith(short.decode())


def test_the_first_language_with_a_text_is_the_default():
    wording = {"tr": " ", "az": "Görüş", "en": "Meeting"}

    assert variants(wording) == [
        ("x-default", "Görüş"),
        ("az", "Görüş"),
        ("en", "Meeting"),
    ]
    assert default(wording) == "Görüş"


def test_a_single_text_is_every_languages():
    assert variants("© İZAZDER") == [("x-default", "© İZAZDER")]


@pytest.mark.parametrize("nothing", ["", "  ", {}, {"tr": "", "az": "\n"}])
def test_nothing_to_say_is_nothing(nothing):
    assert (variants(nothing), default(nothing)) == ([], "")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1254"])
def test_old_turkish_encodings_are_understood(encoding):
    assert decoded("İğdır'da ışık, şölen".encode(encoding)) == "İğdır'da ışık, şölen"
