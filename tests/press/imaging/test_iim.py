import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging import iim
from press.imaging.phototext import PhotoText
from tests.press.imaging.pictures import TEXT


def test_newsroom_words_are_those_of_the_default_language():
    assert iim.read(iim.write(TEXT)) == {
        iim.TITLE: "Bakü'de görüşme",
        iim.DATE: "20260127",
        iim.BYLINE: "Elif Kaya",
        iim.CITY: "Bakü",
        iim.HEADLINE: "Bakü'de görüşme",
        iim.CREDIT: "Elif Kaya / İZAZDER",
        iim.SOURCE: "İZAZDER",
        iim.COPYRIGHT: "© 2026 İZAZDER",
        iim.CAPTION: TEXT.caption["tr"],
    }


def test_a_digest_says_that_no_other_program_has_changed_them():
    block = iim.write(TEXT)

    words = block[12 : 12 + int.from_bytes(block[8:12], "big")]
    digest = hashlib.md5(words, usedforsecurity=False).digest()
    assert words.startswith(b"\x1c\x01\x5a\0\x03\x1b%G")
    assert block.endswith(b"8BIM\x04\x25\0\0\0\0\0\x10" + digest)


@pytest.mark.parametrize(
    ("taken_on", "expected"),
    [("2026", "20260000"), ("2026-01", "20260100"), ("2026-01-28", "20260128")],
)
def test_a_date_known_only_in_part_stays_so(taken_on, expected):
    assert iim.read(iim.write(PhotoText(taken_on=taken_on))) == {iim.DATE: expected}


def test_words_are_cut_between_letters_at_the_standards_number_of_bytes():
    long = "a" + "ə" * 2000

    words = iim.read(iim.write(PhotoText(title=long, caption=long, credit=long)))

    assert words == {
        iim.TITLE: "a" + "ə" * 31,
        iim.HEADLINE: "a" + "ə" * 127,
        iim.CAPTION: "a" + "ə" * 999,
        iim.CREDIT: "a" + "ə" * 15,
        iim.BYLINE: "a" + "ə" * 15,
    }


@given(st.text(max_size=90), st.text(max_size=90))
def test_any_words_can_be_written_and_read(title, credit):
    words = iim.read(iim.write(PhotoText(title=title, credit=credit)))

    assert len(words.get(iim.TITLE, "").encode()) <= 64
    assert len(words.get(iim.CREDIT, "").encode()) <= 32
