import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging.sizes import (
    FAMILIES,
    NAMES,
    Rendition,
    available,
    frame,
    in_family,
    size_of,
)

sides = st.integers(64, 20_000)


def test_a_large_photograph_has_every_size():
    assert available(4000, 3000) == (
        Rendition("w480", "full", 480, 360),
        Rendition("w800", "full", 800, 600),
        Rendition("w1200", "full", 1200, 900),
        Rendition("w1920", "full", 1920, 1440),
        Rendition("lead600", "lead", 600, 400),
        Rendition("lead1200", "lead", 1200, 800),
        Rendition("square160", "square", 160, 160),
        Rendition("square320", "square", 320, 320),
    )


def test_a_smaller_one_ends_each_family_with_all_it_has():
    assert available(1000, 700) == (
        Rendition("w480", "full", 480, 336),
        Rendition("w800", "full", 800, 560),
        Rendition("w1200", "full", 1000, 700),
        Rendition("lead600", "lead", 600, 400),
        Rendition("lead1200", "lead", 1000, 667),
        Rendition("square160", "square", 160, 160),
        Rendition("square320", "square", 320, 320),
    )


@pytest.mark.parametrize(
    ("width", "names"),
    [
        (300, ["w480"]),
        (480, ["w480"]),
        (481, ["w480", "w800"]),
        (800, ["w480", "w800"]),
        (1920, ["w480", "w800", "w1200", "w1920"]),
        (6000, ["w480", "w800", "w1200", "w1920"]),
    ],
)
def test_a_step_exists_while_the_one_before_has_left_something_out(width, names):
    assert [r.name for r in in_family("full", width, 400)] == names


@given(sides, sides)
def test_every_available_size_is_the_size_of_its_name(width, height):
    assert all(
        (r.width, r.height) == size_of(r.name, width, height)
        for r in available(width, height)
    )


@given(sides, sides)
def test_nothing_is_enlarged_and_each_step_is_wider_than_the_last(width, height):
    for family in FAMILIES:
        widths = [r.width for r in in_family(family, width, height)]

        assert widths == sorted(set(widths))
        assert widths[-1] <= width


def test_an_unknown_name_is_not_a_size():
    with pytest.raises(KeyError):
        size_of("w10000", 4000, 3000)


@given(sides, sides, st.floats(-1, 2), st.floats(-1, 2))
def test_a_frame_never_leaves_the_picture(width, height, across, down):
    for family in FAMILIES:
        left, top, right, bottom = frame(family, (width, height), (across, down))

        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height


def test_a_frame_keeps_the_focal_point_in_its_middle_where_it_can():
    assert frame("square", (4000, 1000), (0.25, 0.5)) == (500, 0, 1500, 1000)
    assert frame("square", (4000, 1000), (0.02, 0.5)) == (0, 0, 1000, 1000)
    assert frame("lead", (900, 1200), (0.5, 1)) == (0, 600, 900, 1200)
    assert frame("full", (900, 1200), (0.9, 0.1)) == (0, 0, 900, 1200)


def test_names_say_what_they_are():
    assert NAMES == (
        "w480", "w800", "w1200", "w1920",
        "lead600", "lead1200",
        "square160", "square320",
    )  # fmt: skip
