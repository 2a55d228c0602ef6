"""What is still missing or unfit before a release can be shown in a language."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Photo, PressContact, Release
from press.models.words import is_complete, words
from press.text.language import column
from press.workflow.rules import Reasons
from press.workflow.saying import say


def gaps(release: Release, languages: Iterable[str]) -> Reasons:
    """What these languages lack; nothing where no language is asked about."""
    languages = list(languages)
    reasons: Reasons = []
    for language in languages:
        reasons += missing_words(release, language)
        reasons += missing_quotes(release, language)
        reasons += missing_names(release, language)
        reasons += missing_titles(release, language)
        reasons += unwritten_photos(release, language)
    return reasons + (unapproved_quotes(release) if languages else [])


def missing_words(release: Release, language: str) -> Reasons:
    reasons: Reasons = []
    if not is_complete(release, language):
        reasons.append(say(language, _("{language}: title, lead and body are needed.")))
    if not words(release, language)["dateline_city"].strip():
        reasons.append(say(language, _("{language}: the dateline's city is missing.")))
    return reasons


def missing_quotes(release: Release, language: str) -> Reasons:
    return [
        say(
            language,
            _("{language}: the words of {person} are missing."),
            person=quote.speaker,
        )
        for quote in release.quotes.select_related("speaker")
        if not written(quote, "text", language)
    ]


def missing_names(release: Release, language: str) -> Reasons:
    """Everybody and everything that the page names has to be called something."""
    return [
        say(language, _("{language}: the name of {name} is missing."), name=row)
        for row in dict.fromkeys(named(release))
        if not written(row, "name", language)
    ]


def named(release: Release) -> Iterator[models.Model]:
    yield from (mention.person for mention in release.mentions.select_related("person"))
    yield from (quote.speaker for quote in release.quotes.select_related("speaker"))
    yield from (
        naming.organisation for naming in release.namings.select_related("organisation")
    )
    yield from release.topics.all()
    if contact := release.contact or PressContact.objects.first():
        yield contact


def missing_titles(release: Release, language: str) -> Reasons:
    titled = [
        *((row, row.person) for row in release.mentions.select_related("person")),
        *((row, row.speaker) for row in release.quotes.select_related("speaker")),
    ]
    without = dict.fromkeys(
        who for row, who in titled if not written(row, "title", language)
    )
    return [
        say(language, _("{language}: the title of {person} is missing."), person=person)
        for person in without
    ]


def unapproved_quotes(release: Release) -> Reasons:
    return [
        format_lazy(
            _("The quote of {person} has not been approved."), person=quote.speaker
        )
        for quote in release.quotes.select_related("speaker")
        if not quote.is_approved
    ]


def unwritten_photos(release: Release, language: str) -> Reasons:
    return [
        say(
            language,
            _("{language}: the photo “{photo}” lacks {lacking}."),
            photo=photo,
            lacking=lacking,
        )
        for photo in photos(release)
        if (lacking := unwritten(photo, language))
    ]


def unwritten(photo: Photo, language: str) -> str:
    """What a photo still needs in a language, as words."""
    needed = {
        _("alternative text"): written(photo, "alt", language),
        _("caption"): written(photo, "caption", language),
        _("credit"): photo.credit,
    }
    return ", ".join(str(name) for name, text in needed.items() if not text)


def unfit_photos(release: Release, at: dt.datetime) -> Reasons:
    """Photos that may not be shown on the day of publication."""
    day = timezone.localdate(at)
    return [
        format_lazy(_("The photo “{photo}” may not be shown: consent."), photo=photo)
        for photo in photos(release)
        if not photo.has_consent(day)
    ]


def photos(release: Release) -> models.QuerySet[Photo]:
    return Photo.objects.filter(pk__in=release.pictures.values("photo"))


def written(row: Any, field: str, language: str) -> str:
    return (getattr(row, column(field, language)) or "").strip()
