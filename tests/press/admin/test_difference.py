"""The difference between two texts is readable and complete."""

import time

from hypothesis import given
from hypothesis import strategies as st

from press.admin.history.difference import Piece, difference, shortened

words = st.lists(
    st.sampled_from(["bir", "iki", "üç", "İzmir", "–", "Bakı,"]), max_size=12
)


def test_a_changed_word_stands_between_what_stayed():
    assert difference("kurdu 1986 yılında", "kurdu 1987 yılında") == [
        Piece("same", "kurdu "),
        Piece("gone", "1986 "),
        Piece("new", "1987 "),
        Piece("same", "yılında"),
    ]


def test_equal_texts_have_one_piece_and_empty_ones_none():
    assert (difference("a b", "a b"), difference("", "")) == (
        [Piece("same", "a b")],
        [],
    )


def test_something_out_of_nothing_is_all_new():
    assert difference("", "Yeni metin.") == [Piece("new", "Yeni metin.")]


def test_lines_are_kept_apart():
    assert difference("bir\niki", "bir\nüç") == [
        Piece("same", "bir\n"),
        Piece("gone", "iki"),
        Piece("new", "üç"),
    ]


@given(words, words)
def test_both_texts_can_be_read_back_from_their_difference(old, new):
    before, after = " ".join(old), " ".join(new)

    pieces = difference(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != "new") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == after


def test_a_very_long_text_is_compared_by_its_lines():
    old = "\n".join(f"satır {number} " * 20 for number in range(2000))
    new = old.replace("satır 7 ", "dize 7 ", 1)
    started = time.perf_counter()

    pieces = difference(old, new)

    assert [piece.kind for piece in pieces] == ["same", "gone", "new", "same"]
    assert time.perf_counter() - started < 5


def test_long_unchanged_stretches_are_cut_to_their_ends():
    text = "a" * 1000

    pieces = shortened([Piece("same", text), Piece("new", "x"), Piece("same", text)])

    assert pieces == [
        Piece("same", "… " + "a" * 90),
        Piece("new", "x"),
        Piece("same", "a" * 90 + " …"),
    ]


def test_what_is_short_is_not_cut():
    pieces = [Piece("same", "kısa "), Piece("new", "x")]

    assert shortened(pieces) == pieces
