"""Ordinals and anniversaries."""

import pytest

from press.text.ordinals import anniversary, ordinal


@pytest.mark.parametrize(
    "written",
    [
        *(
            "1-ci",
            "2-ci",
            "3-cü",
            "4-cü",
            "5-ci",
            "6-cı",
            "7-ci",
            "8-ci",
            "9-cu",
            "10-cu",
        ),
        *(
            "11-ci",
            "13-cü",
            "16-cı",
            "19-cu",
            "20-ci",
            "24-cü",
            "30-cu",
            "36-cı",
            "40-cı",
        ),
        *(
            "50-ci",
            "60-cı",
            "70-ci",
            "80-ci",
            "90-cı",
            "99-cu",
            "100-cü",
            "110-cu",
            "200-cü",
        ),
        *("1000-ci", "1100-cü", "1918-ci", "1986-cı", "1991-ci", "2000-ci", "2020-ci"),
        *("2026-cı", "10000-ci", "1000000-cu", "1000000000-cı"),
    ],
)
def test_an_azerbaijani_suffix_follows_the_spoken_number(written):
    number = int(written.partition("-")[0])

    assert ordinal(number, "az") == written


def test_a_turkish_ordinal_is_the_figure_and_a_full_stop():
    assert [ordinal(number, "tr") for number in (1, 40, 1986)] == ["1.", "40.", "1986."]


def test_an_anniversary_is_named_as_each_language_does():
    assert [anniversary(40, language) for language in ("tr", "az")] == [
        "40. yıl dönümü",
        "40 illik",
    ]


@pytest.mark.parametrize("write", [ordinal, anniversary])
@pytest.mark.parametrize("number", [0, -1])
@pytest.mark.parametrize("language", ["tr", "az"])
def test_counting_begins_with_the_first(write, number, language):
    with pytest.raises(ValueError, match=r"founding|ordinals"):
        write(number, language)


@pytest.mark.parametrize("write", [ordinal, anniversary])
def test_an_unknown_language_is_refused(write):
    with pytest.raises(ValueError, match="'en'"):
        write(40, "en")
