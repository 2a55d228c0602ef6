"""What a release needs beside its own words: dateline, names, titles, approved quotes."""

from collections.abc import Iterator

from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import PressContact, Release
from press.workflow.gaps import NEEDS, unnamed, untitled, written
from press.workflow.rules import Reasons
from press.workflow.saying import say


def needs(release: Release, languages: list[str]) -> Reasons:
    reasons: Reasons = []
    for language in languages:
        reasons += missing_dateline(release, language)
        reasons += missing_quotes(release, language)
        reasons += unnamed(named(release), language)
        reasons += untitled(titled(release), language)
    return reasons + unapproved_quotes(release)


NEEDS[Release] = needs


def missing_dateline(release: Release, language: str) -> Reasons:
    if written(release, "dateline_city", language):
        return []
    return [say(language, _("{language}: the dateline's city is missing."))]


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


def named(release: Release) -> Iterator[models.Model]:
    yield from (mention.person for mention in release.mentions.select_related("person"))
    yield from (quote.speaker for quote in release.quotes.select_related("speaker"))
    yield from (
        naming.organisation for naming in release.namings.select_related("organisation")
    )
    yield from release.topics.all()
    if contact := release.contact or PressContact.objects.first():
        yield contact


def titled(release: Release) -> Iterator[tuple[models.Model, models.Model]]:
    yield from ((row, row.person) for row in release.mentions.select_related("person"))
    yield from ((row, row.speaker) for row in release.quotes.select_related("speaker"))


def unapproved_quotes(release: Release) -> Reasons:
    return [
        format_lazy(
            _("The quote of {person} has not been approved."), person=quote.speaker
        )
        for quote in release.quotes.select_related("speaker")
        if not quote.is_approved
    ]
