"""What a line of the programme is called, when and where it was, and who gave it."""

from events.drafting.wording.facts import Line
from events.drafting.wording.midsentence import inside
from events.drafting.wording.pen import Pen
from events.drafting.wording.sentences import Named, is_gap, phrase
from events.drafting.wording.spans import on_day
from press.text.dates import PartialDate
from press.text.folding import fold
from press.text.grammar import Kind


def noun(pen: Pen, line: Line) -> Named:
    nouns = pen.phrases.programme.nouns
    return pen.common(nouns.get(line.kind, nouns[""]))


def setting(pen: Pen, line: Line) -> str:
    """Its host and place, as they stand before the noun."""
    phrases = pen.phrases.programme
    if line.host is None:
        held_at = phrase(phrases.held_at, place=place(pen, line))
        return held_at if line.place else ""
    host = pen.institution(line.host)
    if not line.place or is_at_the_host(line):
        return phrase(phrases.hosted, host=host)
    return phrase(phrases.hosted_at, host=host, place=place(pen, line))


def is_at_the_host(line: Line) -> bool:
    names = (line.host.name, line.host.short) if line.host else ()
    return any(name and fold(line.place).startswith(fold(name)) for name in names)


def place(pen: Pen, line: Line) -> Named:
    """A hall or a house is a noun, as long as its last word begins small."""
    words = line.place.split()
    if is_gap(line.place) or not words or not words[-1][0].islower():
        return pen.named(line.place, Kind.PLACE, pen.phrases.place)
    is_compound = len(words) > 1 and words[-1][-1] in "ıiuü"
    small = inside(line.place, pen.language, pen.cities)
    return pen.common(small, possessive=is_compound or None)


def day(pen: Pen, line: Line, before: Line | None) -> str:
    """When it was, where that says more than the lead does."""
    starts, ends = pen.facts.starts, pen.facts.ends
    if line.day is None or says_nothing(line.day, starts, ends):
        return ""
    if before and before.day == line.day and line.day.day:
        return pen.phrases.programme.same_day
    return on_day(line.day, pen.language, year=starts.year)


def says_nothing(
    day: PartialDate, starts: PartialDate, ends: PartialDate | None
) -> bool:
    """Whether it is the day, the month or the year of the whole visit."""
    spanned = ends is not None and ends != starts
    inside = (day.year, day.month)
    if day.precision == "year":
        return True
    if day.precision == "month":
        known = {(edge.year, edge.month) for edge in (starts, ends or starts)}
        return inside in known and len(known) == 1
    return day == starts and not spanned
