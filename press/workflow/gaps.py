"""What is still missing or unfit before words can be shown in a language."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Photo, Publishable
from press.models.naming import field_names
from press.models.words import lacking
from press.text.language import column
from press.workflow.rules import Reasons
from press.workflow.saying import say
from press.workflow.unfinished import unfinished

# What a noun needs beside its own words and photos, by model. A higher app adds its own.
NEEDS: dict[type[Publishable], Callable[[Any, list[str]], Reasons]] = {}


def gaps(row: Publishable, languages: Iterable[str]) -> Reasons:
    """What these languages lack; nothing where no language is asked about."""
    languages = list(languages)
    if not languages:
        return []
    reasons: Reasons = []
    for language in languages:
        reasons += missing_words(row, language)
        reasons += unfinished(row, language)
        reasons += unwritten_photos(row, language)
    return reasons + NEEDS[type(row)](row, languages)


def missing_words(row: Publishable, language: str) -> Reasons:
    if not (fields := lacking(row, language)):
        return []
    return [
        say(
            language,
            _("{language}: still missing: {fields}."),
            fields=field_names(row, fields),
        )
    ]


def unnamed(rows: Iterable[models.Model], language: str) -> Reasons:
    """Everybody and everything that a page names has to be called something."""
    return [
        say(language, _("{language}: the name of {name} is missing."), name=row)
        for row in dict.fromkeys(rows)
        if not written(row, "name", language)
    ]


def untitled(titled: Iterable[tuple[Any, Any]], language: str) -> Reasons:
    """Rows that hold a title of the day, with the person who holds it."""
    without = dict.fromkeys(
        person for row, person in titled if not written(row, "title", language)
    )
    return [
        say(language, _("{language}: the title of {person} is missing."), person=person)
        for person in without
    ]


def unwritten_photos(row: Publishable, language: str) -> Reasons:
    return [
        say(
            language,
            _("{language}: the photo “{photo}” lacks {lacking}."),
            photo=photo,
            lacking=needed,
        )
        for photo in photos(row)
        if (needed := unwritten(photo, language))
    ]


def unwritten(photo: Photo, language: str) -> str:
    """What a photo still needs in a language, as words."""
    needed = {
        _("alternative text"): written(photo, "alt", language),
        _("caption"): written(photo, "caption", language),
        _("credit"): photo.credit,
    }
    return ", ".join(str(name) for name, text in needed.items() if not text)


def unfit_photos(row: Publishable, at: dt.datetime) -> Reasons:
    """Photos that may not be shown on the day of publication."""
    day = timezone.localdate(at)
    return [
        format_lazy(_("The photo “{photo}” may not be shown: consent."), photo=photo)
        for photo in photos(row)
        if not photo.has_consent(day)
    ]


def photos(row: Publishable) -> models.QuerySet[Photo]:
    return Photo.objects.filter(pk__in=row.placed_photos())


def written(row: Any, field: str, language: str) -> str:
    return (getattr(row, column(field, language)) or "").strip()
