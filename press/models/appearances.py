"""Where the nouns of the press office appear in public: in releases that are public."""

import datetime as dt
from typing import Any

from django.db.models import QuerySet

from press.models.organisation import Organisation, organisation_uses
from press.models.person import Person, person_uses
from press.models.photo import photo_uses
from press.models.placed import Mention, Naming, Picture
from press.models.quote import Quote
from press.models.release import Release
from press.models.topic import topic_uses


def releases(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Release.objects.public_in(language, at).values("pk")


def mentioned(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Mention.objects.filter(release__in=releases(language, at)).values("person")


def quoted(language: str, at: dt.datetime) -> QuerySet[Any]:
    quotes = Quote.objects.approved()
    return quotes.filter(release__in=releases(language, at)).values("speaker")


def named(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Naming.objects.filter(release__in=releases(language, at)).values(
        "organisation"
    )


def our_own(_language: str, _at: dt.datetime) -> QuerySet[Any]:
    return Organisation.objects.filter(is_own=True).values("pk")


def filed(language: str, at: dt.datetime) -> QuerySet[Any]:
    through: Any = Release.topics.through
    return through.objects.filter(release__in=releases(language, at)).values("topic")


def pictured(language: str, at: dt.datetime) -> QuerySet[Any]:
    return Picture.objects.filter(release__in=releases(language, at)).values("photo")


def portraits(language: str, at: dt.datetime) -> QuerySet[Any]:
    """Portraits of everybody who has a public page."""
    people = Person.objects.public_in(language, at)
    return people.exclude(portrait=None).values("portrait")


def logos(language: str, at: dt.datetime) -> QuerySet[Any]:
    organisations = Organisation.objects.public_in(language, at)
    return organisations.exclude(logo=None).values("logo")


def register() -> None:
    person_uses.add(mentioned)
    person_uses.add(quoted)
    for use in (named, our_own):
        organisation_uses.add(use)
    topic_uses.add(filed)
    for use in (pictured, portraits, logos):
        photo_uses.add(use)
