"""The names of languages."""

import pytest

from press.text.tongues import language_words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("tr", "Türkçe, Azerbaycanca, İngilizce, Rusça"),
        ("az", "türkcə, azərbaycanca, ingiliscə, rusca"),
    ],
)
def test_languages_are_called_as_the_reader_calls_them(language, words):
    assert language_words(["tr", "az", "en", "ru"], language) == words


def test_nobody_speaks_nothing():
    assert language_words([], "tr") == ""
