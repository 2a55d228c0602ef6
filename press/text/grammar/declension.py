"""Names and nouns put into their cases."""

from press.text.grammar.azerbaijani import AZERBAIJANI
from press.text.grammar.cases import Case
from press.text.grammar.inflection import inflected
from press.text.grammar.paradigm import Endings, Paradigm
from press.text.grammar.reading import Reading, read
from press.text.grammar.respelling import last_small_word
from press.text.grammar.turkish import TURKISH
from press.text.grammar.words import Kind, Word, as_word
from press.text.language import known

_PARADIGMS = {"tr": TURKISH, "az": AZERBAIJANI}
_AFTER_Y = {Case.ACCUSATIVE: "yI", Case.DATIVE: "yA", Case.GENITIVE: "yIn"}


def in_case(
    word: str | Word, case: Case, language: str, kind: Kind | None = None
) -> str:
    """Put a name or noun into a case: Bakü → Bakü'de, Bakı → Bakıda.

    word: the name as it is written, which stays as it is but for white space around it
        and the softened end of a common noun; or a Word, if more is known of it. An
        explanation in brackets stays behind the suffix: Derneği'nin (İZAZDER).
    case: the case; the nominative changes nothing but a plural.
    language: the language of the sentence, "tr" or "az".
    kind: what a plain text names; None to see it from the text.

    What cannot be read in our letters, like the empty text, is returned as it is.
    Raises ValueError for an unknown language, and for the plural of a possessive, which
    is not made by adding to it: hand in "üyeleri", not the plural of "üyesi".
    """
    rules = paradigm(language)
    reading = read(as_word(word, kind), language)
    if reading.plural and reading.is_possessive:
        raise ValueError(f"{reading.text!r} is a possessive; write its plural out.")
    return inflected(reading, case, rules, _endings(reading, rules, language))


def paradigm(language: str) -> Paradigm:
    """Return a language's suffixes, or raise ValueError for an unknown language."""
    return _PARADIGMS[known(language)]


def _endings(reading: Reading, rules: Paradigm, language: str) -> Endings:
    if reading.is_possessive:
        return rules.possessive
    if reading.kind is not Kind.COMMON or reading.plural:
        return rules.plain
    has_y = last_small_word(reading.text, language) in rules.with_y
    return {**rules.plain, **_AFTER_Y} if has_y else rules.plain
