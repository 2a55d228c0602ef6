"""The addresses of one page: in each language, and as the outside writes them."""

from collections.abc import Callable

from django.conf import settings
from django.utils import translation

from press.text.language import LANGUAGES

# Language to path; None where the page does not exist in that language.
Addresses = dict[str, str | None]


def absolute(path: str) -> str:
    """A path of this site as the world outside writes it."""
    return f"{settings.PUBLIC_URL}{path}"


def in_each_language(path_in: Callable[[str], str | None]) -> Addresses:
    """Ask for the page's path once per language, with that language active."""
    found: Addresses = {}
    for language in LANGUAGES:
        with translation.override(language):
            found[language] = path_in(language) or None
    return found


def further_page(path: str, number: int) -> str:
    """The address of a list's page by its number; the first has none."""
    if number == 1:
        return path
    return f"{path}{'&' if '?' in path else '?'}page={number}"
