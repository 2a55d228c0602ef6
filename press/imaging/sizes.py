"""The named sizes, and how large each of them is for a given picture.

Nothing is ever enlarged. A family's steps are made up to the first one that holds all
a picture has: from 1,000 pixels across come w480, w800 and w1200, the last 1,000 wide.
So a page knows every file and its measures from the picture's width and height alone.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Family = Literal["full", "lead", "square"]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Step:
    """One named size: how wide at most."""

    name: str
    family: Family
    width: int


@dataclass(frozen=True)
class Rendition:
    """A size that exists for some picture, in pixels."""

    name: str
    family: Family
    width: int
    height: int


# Width to height of the crops; the full frame keeps its own.
_RATIOS: dict[Family, Fraction] = {"lead": Fraction(3, 2), "square": Fraction(1)}

STEPS = (
    Step("w480", "full", 480),
    Step("w800", "full", 800),
    Step("w1200", "full", 1200),
    Step("w1920", "full", 1920),
    Step("lead600", "lead", 600),
    Step("lead1200", "lead", 1200),
    Step("square160", "square", 160),
    Step("square320", "square", 320),
)
NAMES = tuple(step.name for step in STEPS)
FAMILIES: tuple[Family, ...] = ("full", "lead", "square")
_BY_NAME = {step.name: step for step in STEPS}


def _ratio(family: Family, width: int, height: int) -> Fraction:
    return _RATIOS.get(family, Fraction(width, height))


def _frame_width(family: Family, width: int, height: int) -> Fraction:
    """How wide the part is that a family shows, in the picture's own pixels."""
    return min(Fraction(width), height * _ratio(family, width, height))


def size_of(name: str, width: int, height: int) -> tuple[int, int]:
    """Width and height of a named size of a picture; unknown names are a KeyError."""
    step = _BY_NAME[name]
    widest = int(_frame_width(step.family, width, height))
    across = min(step.width, widest)
    down = round(across / _ratio(step.family, width, height))
    return max(across, 1), max(down, 1)


def available(width: int, height: int) -> tuple[Rendition, ...]:
    """Every size that is made of a picture, the smaller of a family first."""
    return tuple(
        rendition
        for family in FAMILIES
        for rendition in in_family(family, width, height)
    )


def in_family(family: Family, width: int, height: int) -> tuple[Rendition, ...]:
    """The sizes a `srcset` can offer of one family, the smaller first."""
    widest = int(_frame_width(family, width, height))
    steps = [step for step in STEPS if step.family == family]
    needed = sum(step.width < widest for step in steps) + 1
    return tuple(
        Rendition(step.name, family, *size_of(step.name, width, height))
        for step in steps[:needed]
    )


def scale_of(rendition: Rendition, width: int, height: int) -> float:
    """How many of its pixels one pixel of the picture becomes, at most one."""
    return float(rendition.width / _frame_width(rendition.family, width, height))


def frame(family: Family, size: tuple[int, int], focal: tuple[float, float]) -> Box:
    """The part of a picture a family shows, as near to the focal point as it can be."""
    width, height = size
    across = float(_frame_width(family, width, height))
    down = across / float(_ratio(family, width, height))
    left = max(min(focal[0] * width - across / 2, width - across), 0)
    top = max(min(focal[1] * height - down / 2, height - down), 0)
    return left, top, min(left + across, width), min(top + down, height)
