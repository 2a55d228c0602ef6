"""What the press office tells search engines: every public page in each of its languages."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.utils import timezone

from press.models import Organisation, Person, Photo, Release
from press.models.freshness import last_change, with_corrections
from press.models.publicity import approved_at
from press.text.language import LANGUAGES, column


class SitePages(Sitemap):
    """Pages per language with their alternates, at the site's own address.

    The request's host is never asked: others keep what a sitemap says.
    """

    i18n = True
    alternates = True
    limit = 1000

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.PUBLIC_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.PUBLIC_URL).netloc

    def entries(self) -> int:
        """How many addresses it lists."""
        return len(list(self.items())) * len(LANGUAGES)


@dataclass(frozen=True)
class Page:
    """One row and the languages in which it has a public page."""

    row: Any
    languages: list[str]


class Nouns(SitePages):
    """The public pages of one kind of row, at the moment they are asked for."""

    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        raise NotImplementedError

    def items(self) -> list[Page]:
        at = timezone.now()
        pages: dict[int, Page] = {}
        for language in LANGUAGES:
            for row in self.public_in(language, at):
                pages.setdefault(row.pk, Page(row, [])).languages.append(language)
        return list(pages.values())

    def entries(self) -> int:
        """Counted without reading any row."""
        at = timezone.now()
        return sum(self.public_in(language, at).count() for language in LANGUAGES)

    def get_languages_for_item(self, item: Page) -> list[str]:
        return item.languages

    def location(self, item: Page) -> str:
        address: str = item.row.get_absolute_url()
        return address


# What an address and a date are made of; ten thousand bodies would fill the memory.
RELEASE_FACTS = [
    "year",
    "publish_at",
    *(column("slug", language) for language in LANGUAGES),
    *(approved_at(language) for language in LANGUAGES),
]


class Releases(Nouns):
    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        releases = addressed(Release.objects.public_in(language, at), language)
        return with_corrections(releases).only(*RELEASE_FACTS)

    def lastmod(self, item: Page) -> dt.datetime:
        return max(last_change(item.row, language) for language in item.languages)


class People(Nouns):
    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        return addressed(Person.objects.public_in(language, at), language)


class Organisations(Nouns):
    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        return addressed(Organisation.objects.public_in(language, at), language)


class Photos(Nouns):
    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        return Photo.objects.public_in(language, at).only("key")


def addressed(rows: QuerySet[Any], language: str) -> QuerySet[Any]:
    """Rows that have an address in the language."""
    return rows.exclude(**{column("slug", language): None})


SITEMAPS = {
    "releases": Releases,
    "people": People,
    "organisations": Organisations,
    "photos": Photos,
}
