"""Several names in a row: A, B ve C'nin; A, B və C-nin."""

from collections.abc import Sequence

from press.text.grammar.cases import Case
from press.text.grammar.declension import in_case, paradigm
from press.text.grammar.words import Kind, Word


def listed(
    words: Sequence[str | Word],
    case: Case,
    language: str,
    kind: Kind | None = None,
    *,
    each: bool = False,
) -> str:
    """Enumerate names, the last of them in the case: İzmir ve Bakü'de.

    words: plain texts or Words, in the order in which they are written.
    kind: what the plain texts name; None to see it from each text.
    each: whether every name takes the case, as Azerbaijani likes it with two places:
        İzmirdə və Bakıda. Without it the others stand in the nominative.

    No words give the empty text. Raises ValueError as in_case does.
    """
    conjunction = paradigm(language).conjunction
    if not words:
        return ""
    *others, last = words
    before = case if each else Case.NOMINATIVE
    names = [in_case(other, before, language, kind) for other in others]
    end = in_case(last, case, language, kind)
    return f"{', '.join(names)} {conjunction} {end}" if names else end
