"""What is kept on one page, and what is too tall for it."""

import pytest

from events.briefing.keeping import is_short


@pytest.mark.parametrize(
    ("laid", "expected"),
    [
        ("", True),
        ({"topics": ["Konu"] * 45}, True),
        ({"topics": ["Konu"] * 46}, False),
        ({"points": [{"runs": ({"text": "a" * 1800},)}]}, False),
        ("\n" * 44, True),
        ("\n" * 45, False),
        ({"formal": True, "level": 3, "empty": [""] * 99}, True),
    ],
)
def test_rows_are_counted_wherever_the_text_stands(laid, expected):
    assert is_short(laid) is expected
