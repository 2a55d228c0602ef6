"""Milestones along one line, as far apart as the years between them."""

import datetime as dt
from dataclasses import dataclass

from events.models import Milestone
from press.models import Photo

# From how many years between two points which of the stylesheet's gaps is kept.
GAPS = ((15, "g4"), (8, "g3"), (3, "g2"), (1, "g1"))


@dataclass(frozen=True)
class Point:
    milestone: Milestone
    gap: str  # to the next one
    photo: Photo | None

    @property
    def is_dated(self) -> bool:
        """Whether more is known than the year, which stands there anyway."""
        return self.milestone.date.precision != "year"


def timeline(milestones: list[Milestone], today: dt.date) -> list[Point]:
    years = [each.date.year for each in milestones]
    following = [*years[1:], *years[-1:]]
    return [
        Point(each, gap_of(later - each.date.year), shown(each.photo, today))
        for each, later in zip(milestones, following, strict=True)
    ]


def gap_of(years: int) -> str:
    return next((gap for least, gap in GAPS if years >= least), "")


def shown(photo: Photo | None, today: dt.date) -> Photo | None:
    """Only what may be shown on the day, and is described in the language."""
    return photo if photo and photo.alt and photo.has_consent(today) else None
