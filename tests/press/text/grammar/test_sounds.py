"""The end of a word, as a suffix hears it."""

import pytest

from press.text.grammar.sounds import Sound, heard


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bakü", Sound("ü", is_open=True, is_voiceless=False)),
        ("bakı", Sound("ı", is_open=True, is_voiceless=False)),
        ("gəncə", Sound("ə", is_open=True, is_voiceless=False)),
        ("izmir", Sound("i", is_open=False, is_voiceless=False)),
        ("muş", Sound("u", is_open=False, is_voiceless=True)),
        ("kurt", Sound("u", is_open=False, is_voiceless=True)),
        ("linux", Sound("u", is_open=False, is_voiceless=True)),
        ("altay", Sound("a", is_open=False, is_voiceless=False)),
        ("kennedy", Sound("i", is_open=True, is_voiceless=False)),
        ("lynn", Sound("i", is_open=False, is_voiceless=False)),
        ("kâzım", Sound("ı", is_open=False, is_voiceless=False)),
        ("rûh", Sound("u", is_open=False, is_voiceless=True)),
        ("café", Sound("e", is_open=True, is_voiceless=False)),
        ("malmø", Sound("ö", is_open=True, is_voiceless=False)),
        ("nobuő", Sound("ö", is_open=True, is_voiceless=False)),
    ],
)
def test_the_last_vowel_and_what_follows_it_are_heard(word, expected):
    assert heard(word) == expected


@pytest.mark.parametrize("word", ["", "krk", "москва", "ankara東", "12"])
def test_without_a_vowel_of_ours_nothing_is_heard(word):
    assert heard(word) is None


def test_a_front_consonant_moves_the_vowel_alone():
    assert heard("rol").palatal() == Sound("ö", is_open=False, is_voiceless=False)
    assert heard("saat").palatal() == Sound("e", is_open=False, is_voiceless=True)
