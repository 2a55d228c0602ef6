import datetime as dt

import pytest

from events.models import Milestone
from events.pages.timeline import gap_of, timeline
from press.models import Photo
from press.text.dates import PartialDate

TODAY = dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("years", "gap"),
    [
        (0, ""),
        (1, "g1"),
        (2, "g1"),
        (3, "g2"),
        (7, "g2"),
        (8, "g3"),
        (15, "g4"),
        (99, "g4"),
    ],
)
def test_the_gap_grows_with_the_years(years, gap):
    assert gap_of(years) == gap


def test_the_last_point_keeps_no_distance():
    dates = [PartialDate(1986), PartialDate(1991, 10), PartialDate(2010, 1, 2)]

    points = timeline([Milestone(date=date) for date in dates], TODAY)

    assert [(point.gap, point.is_dated) for point in points] == [
        ("g2", False),
        ("g4", True),
        ("", True),
    ]


def test_a_line_without_points_is_empty():
    assert timeline([], TODAY) == []


@pytest.mark.parametrize(
    "hidden",
    [
        {"alt_tr": ""},
        {"consent": "refused"},
        {"consent": "given", "consent_until": dt.date(2026, 3, 9)},
    ],
)
def test_a_photo_stands_there_only_as_long_as_it_may(hidden):
    described = {"alt_tr": "Bir salon."}
    photos = [Photo(**described), Photo(**described | hidden)]

    points = timeline(
        [Milestone(date=PartialDate(1986), photo=photo) for photo in photos], TODAY
    )

    assert [point.photo for point in points] == [photos[0], None]
