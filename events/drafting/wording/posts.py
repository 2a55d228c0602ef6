"""A title held at an institution, in words: Derneği Başkanı, Dərnəyinin sədri.

Turkish sets the two side by side; Azerbaijani puts the institution into the genitive,
unless the title names a part of it: Mətbuat Şurası Nəzarət-Təftiş Komissiyasının katibi.
"""

import re
from collections.abc import Iterable

from events.drafting.wording.midsentence import inside
from press.text.folding import stem
from press.text.grammar import Case, Kind, in_case
from press.text.grammar.belonging import belonging

# A part of an institution in the genitive: İdarə Heyətinin, Komissiyasının.
_PART = re.compile(r"\b[^\W\d_][\w-]+(?:ın|in|un|ün)\b")


def post_at(institution: str, title: str, language: str) -> str:
    """Word a title together with its institution, neither of them named twice."""
    rest = not_said(institution, title)
    if not rest:
        return title
    post = belonging(rest, language)
    if language == "tr":
        return f"{institution} {post}"
    names_a_part = any(part[0].isupper() for part in _PART.findall(rest))
    case = Case.NOMINATIVE if names_a_part else Case.GENITIVE
    whole = in_case(institution, case, language, Kind.INSTITUTION)
    return f"{whole} {inside(post, language)}"


def not_said(institution: str, title: str, *, whole: bool = False) -> str:
    """What a title adds to the end of a name that it begins with; all of it, if it does not.

    whole: whether only a title that begins with the whole of the name says it.
    """
    name = [stem(word) for word in institution.split()]
    words = title.split()
    post = [stem(word) for word in words]
    for shared in range(min(len(name), len(post)), 0, -1):
        if name[-shared:] == post[:shared]:
            return title if whole and shared < len(name) else " ".join(words[shared:])
    return title


def posts_in(title: str, language: str) -> list[str]:
    """A typed title as one post or several: only where each ends like a whole one."""
    parts = title.split(", ")
    whole = all(belonging(part, language) == part for part in parts)
    return parts if whole else [title]


def post_of(names: Iterable[str], title: str, language: str) -> str:
    """What a typed title says beside one of these names, "" if it names none of them."""
    for name in filter(None, names):
        genitive = in_case(name, Case.GENITIVE, language, Kind.INSTITUTION)
        for beginning in (f"{name} ", f"{genitive} "):
            if title.startswith(beginning):
                return title.removeprefix(beginning)
    return ""


def alone(title: str, language: str) -> str:
    """A title that stands before a name without its institution."""
    return title if language == "tr" else inside(title, language)
