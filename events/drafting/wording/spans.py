"""When something was, as a sentence says it: Ocak 2026'da, 2026-cı ilin yanvarında.

As precisely as both ends are known, and never more so.
"""

from dataclasses import replace

from babel.dates import get_month_names

from press.text.dates import PartialDate, date_range_words, date_words
from press.text.grammar import Case, Kind, Word, day_in_case, in_case, year_in_case
from press.text.grammar.belonging import belonging
from press.text.ordinals import ordinal


def when(starts: PartialDate, ends: PartialDate | None, language: str) -> str:
    """Word a span of days, months or years, or one of them."""
    first, last = alike(starts, ends or starts)
    if language == "tr":
        return _turkish(first, last)
    return _on(first) if first == last else _azerbaijani(first, last)


def on_day(date: PartialDate, language: str, *, year: int) -> str:
    """Word one day or month, its year only where it is not the year that was named."""
    if date.year != year or date.month is None:
        return when(date, None, language)
    month = get_month_names("wide", locale=language)[date.month]
    if date.day is None:
        return f"{month} ayında"
    if language == "tr":
        return in_case(f"{date.day} {month}", Case.LOCATIVE, "tr", Kind.PLACE)
    return _day(date, Case.LOCATIVE)


def alike(first: PartialDate, last: PartialDate) -> tuple[PartialDate, PartialDate]:
    """Both ends as precisely as the vaguer one is known."""
    known = {first.precision, last.precision}
    if "year" in known:
        return PartialDate(first.year), PartialDate(last.year)
    if "month" in known:
        return replace(first, day=None), replace(last, day=None)
    return first, last


def _turkish(first: PartialDate, last: PartialDate) -> str:
    words = date_range_words(first, last, "tr")
    if first == last:
        return in_case(date_words(first, "tr"), Case.LOCATIVE, "tr", Kind.NUMBER)
    if first.precision == "day":
        return f"{words} tarihlerinde"
    if first.precision == "year":
        return f"{words} yıllarında"
    if first.year == last.year:
        return in_case(words, Case.LOCATIVE, "tr", Kind.NUMBER)
    return f"{words} döneminde"


def _on(date: PartialDate) -> str:
    if date.precision == "year":
        return year_in_case(date.year, Case.LOCATIVE, "az")
    if date.precision == "month":
        return f"{_year_of(date)} {_month(date, Case.LOCATIVE)}"
    return f"{_year(date)} {_day(date, Case.LOCATIVE)}"


def _azerbaijani(first: PartialDate, last: PartialDate) -> str:
    if first.precision == "year":
        return f"{first.year}–{ordinal(last.year, 'az')} illərdə"
    if first.precision == "month":
        return _months(first, last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_year(first)} {_genitive(first)} {first.day}–{_of_month(last)}"
    until = f"{_genitive(last)} {last.day}-dək"
    year = "" if first.year == last.year else f"{_year(last)} "
    return f"{_year(first)} {_day(first, Case.ABLATIVE)} {year}{until}"


def _months(first: PartialDate, last: PartialDate) -> str:
    if first.year == last.year:
        return f"{_year_of(first)} {_name(first)}–{_name(last)} aylarında"
    until = f"{_year_of(last)} {_month(last, Case.DATIVE)}dək"
    return f"{_year_of(first)} {_month(first, Case.ABLATIVE)} {until}"


def _year(date: PartialDate) -> str:
    return year_in_case(date.year, Case.NOMINATIVE, "az")


def _year_of(date: PartialDate) -> str:
    return year_in_case(date.year, Case.GENITIVE, "az")


def _name(date: PartialDate) -> str:
    return get_month_names("wide", locale="az")[date.month or 1]


def _month(date: PartialDate, case: Case) -> str:
    """The month of a year: yanvarında."""
    month = Word(belonging(_name(date), "az"), Kind.COMMON, possessive=True)
    return in_case(month, case, "az")


def _genitive(date: PartialDate) -> str:
    return in_case(_name(date), Case.GENITIVE, "az", Kind.COMMON)


def _day(date: PartialDate, case: Case) -> str:
    return f"{_genitive(date)} {day_in_case(date.day or 1, case, 'az')}"


def _of_month(date: PartialDate) -> str:
    return day_in_case(date.day or 1, Case.LOCATIVE, "az")
