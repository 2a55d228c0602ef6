"""Years and days of a month in figures, put into their cases."""

from press.text.grammar.cases import Case
from press.text.grammar.declension import in_case, paradigm
from press.text.grammar.inflection import inflected
from press.text.grammar.reading import read
from press.text.grammar.words import Kind, Word
from press.text.ordinals import ordinal

_LONGEST_MONTH = 31


def year_in_case(year: int, case: Case, language: str) -> str:
    """Put a year into a case: 1986'da, 1986-cı ildə.

    Raises ValueError for an unknown language and for years before the first.
    """
    counted = ordinal(year, language)
    if language == "tr":
        return in_case(str(year), case, language, Kind.NUMBER)
    return f"{counted} {in_case('il', case, language, Kind.COMMON)}"


def day_in_case(day: int, case: Case, language: str) -> str:
    """Put a day of a month, which is named before it, into a case.

    Ocak ayının 28'inde, yanvarın 28-də; without a case 28'i, 28-i. Raises ValueError
    for an unknown language and for days that no month has.
    """
    rules = paradigm(language)
    if not 1 <= day <= _LONGEST_MONTH:
        raise ValueError(f"No month has a day {day}.")
    reading = read(Word(str(day), Kind.NUMBER), language)
    return inflected(reading, case, rules, rules.of_month)
