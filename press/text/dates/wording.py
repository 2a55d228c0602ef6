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
    """Word a span, saying what both ends share only once: 28–30 Ocak 2026."""
    first, last = _partial(start), _partial(start if end is None else end)
    if last.last_day() < first.first_day():
        raise ValueError(f"The span ends ({last}) before it begins ({first}).")
    before, after = _parts(first, language), _parts(last, language)
    if before == after:
        return " ".join(before)
    if first.precision == last.precision:
        before = _without_shared_end(before, after)
    # A dash between single words stands close; between phrases it needs air.
    dash = "–" if len(before) == 1 and len(after) == len(before) + _shared else " – "
    return " ".join(before) + dash + " ".join(after)


def weekday_words(value: dt.date, language: str) -> str:
    """Name the day of the week: Çarşamba, çərşənbə."""
    return get_day_names("wide", locale=known(language))[value.weekday()]
