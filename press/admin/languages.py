"""Bilingual fields in the admin: one tab per language, each input in its own language."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib import admin
from django.db import models
from django.utils.translation import gettext_lazy as _

from press.models.naming import active_language
from press.text.casing import capitalise
from press.text.language import LANGUAGES, column

# A language is written in itself, so that everybody finds their own.
OWN_NAMES = {"tr": "Türkçe", "az": "Azərbaycanca"}


def language_tabs(
    fields: Sequence[str],
    common: Sequence[Any] = (),
) -> list[Any]:
    """A tab per language, and one for what both share."""
    tabs = [
        tab(OWN_NAMES[code], [column(name, code) for name in fields])
        for code in LANGUAGES
    ]
    return [*tabs, tab(_("For both languages"), common)] if common else tabs


def tab(title: Any, fields: Iterable[Any]) -> Any:
    return (title, {"classes": ["tab"], "fields": list(fields)})


def language_of(field: Any) -> str | None:
    """The language of a translated column; None for what belongs to both."""
    return (
        getattr(field, "language", None) if hasattr(field, "translated_field") else None
    )


def field_words(field: models.Field, *, with_language: bool = True) -> str:
    """What a column is called on the screen: “Başlık (Türkçe)”."""
    language = language_of(field)
    original = getattr(field, "translated_field", field)
    words = capital(str(original.verbose_name))
    return f"{words} ({OWN_NAMES[language]})" if language and with_language else words


def labels(model: type[models.Model], *, with_language: bool) -> dict[str, str]:
    """What each bilingual column is called, for forms that can only be read as well."""
    return {
        field.name: field_words(field, with_language=with_language)
        for field in model._meta.concrete_fields
        if language_of(field)
    }


def both(field: str) -> list[Any]:
    """A column of a list per language: “Türkçe”, “Azərbaycanca”."""
    return [in_one(field, language) for language in LANGUAGES]


def in_one(field: str, language: str) -> Any:
    """What a bilingual field holds in one language, as a column of a list."""

    @admin.display(ordering=column(field, language), description=OWN_NAMES[language])
    def shown(row: models.Model) -> str:
        return getattr(row, column(field, language)) or "–"

    return shown


def capital(words: str) -> str:
    """With the first letter large, as the editor's language writes it."""
    return capitalise(words, active_language())
