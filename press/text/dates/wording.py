"""Days, months and years as each language writes them."""

import datetime as dt

from babel.dates import get_day_names, get_month_names

from press.text.dates.partial import PartialDate
from press.text.language import known

Day = dt.date | PartialDate


def date_words(value: Day, language: str) -> str:
    """Word a date as precisely as it is known: 28 Ocak 2026, Ocak 2026, 2026."""
    return " ".join(_parts(_partial(value), language))


def date_range_words(start: Day, end: Day | None, language: str) -> str:
    """Word a span, saying only once what both ends share: 28–30 Ocak 2026."""
    first = _partial(start)
    last = first if end is None else _partial(end)
    if last.last_day() < first.first_day():
        raise ValueError(f"The span ends ({last}) before it begins ({first}).")
    before, after = _parts(first, language), _parts(last, language)
    if before == after:
        return " ".join(before)
    if first.precision != last.precision:
        return f"{' '.join(before)} – {' '.join(after)}"
    before = before[: len(before) - _shared_ending(before, after)]
    # A dash between two single words stands close; longer phrases need air.
    dash = "–" if len(before) == 1 else " – "
    return f"{' '.join(before)}{dash}{' '.join(after)}"


def weekday_words(value: dt.date, language: str) -> str:
    """Name the day of the week: Çarşamba, çərşənbə."""
    weekday = _partial(value).first_day().weekday()
    return get_day_names("wide", locale=known(language))[weekday]


def _partial(value: Day) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, dt.datetime):
        raise TypeError("A moment falls on a day only in a time zone: word the moment.")
    return PartialDate.from_date(value)


def _parts(value: PartialDate, language: str) -> list[str]:
    names = get_month_names("wide", locale=known(language))
    day = [] if value.day is None else [str(value.day)]
    month = [] if value.month is None else [names[value.month]]
    return [*day, *month, str(value.year)]


def _shared_ending(before: list[str], after: list[str]) -> int:
    """Count the words, from the year backwards, that both ends have in common."""
    shared = 0
    while before[-1 - shared] == after[-1 - shared]:
        shared += 1
    return shared
