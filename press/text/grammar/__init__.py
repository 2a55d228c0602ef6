"""Turkish and Azerbaijani names and nouns, put into their cases as the press writes."""

from press.text.grammar.cases import Case
from press.text.grammar.days import day_in_case, year_in_case
from press.text.grammar.declension import in_case
from press.text.grammar.listing import listed
from press.text.grammar.words import Kind, Word

__all__ = ["Case", "Kind", "Word", "day_in_case", "in_case", "listed", "year_in_case"]
