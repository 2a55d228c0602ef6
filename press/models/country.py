"""Countries by their ISO 3166 code, named by Babel in the reader's language."""

from functools import cache
from typing import Any

from babel import Locale
from django.db import models
from django.utils.functional import lazy
from django.utils.translation import get_language

from press.text.collation import sort_key
from press.text.language import LANGUAGES

# Unions, private codes, islands that post counts apart, and what tests software.
NO_COUNTRIES = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)


@cache
def names(language: str) -> dict[str, str]:
    """ISO code to country name in a language, without regions and private codes."""
    territories = Locale(language).territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    }


def country_name(code: str, language: str | None = None) -> str:
    """The country in a language (the active one by default), "" for no code."""
    return names(language or active()).get(code, code)


def active() -> str:
    """The reader's language, Turkish where it is none of ours."""
    language = (get_language() or LANGUAGES[0])[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


lazy_name = lazy(country_name, str)


def choices() -> list[tuple[str, Any]]:
    """Turkey and Azerbaijan first, the others in the order of the reader's alphabet."""
    language = active()
    named = names(language)
    rest = sorted(
        named.keys() - {"TR", "AZ"}, key=lambda code: sort_key(named[code], language)
    )
    return [(code, lazy_name(code)) for code in ("TR", "AZ", *rest)]


class CountryField(models.CharField):
    """Two letters of ISO 3166-1."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 2
        kwargs["choices"] = choices
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        kwargs.pop("choices", None)
        return name, path, args, kwargs
