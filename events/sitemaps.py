"""What search engines are told of planning: every public visit and anniversary."""

import datetime as dt
from typing import Any

from django.db.models import QuerySet

from events.models import Anniversary, Visit
from press.models.freshness import last_change, with_corrections
from press.models.publicity import approved_at
from press.sitemaps import Nouns, Page, addressed
from press.text.language import LANGUAGES, column

# What an address and a date are made of.
FACTS = [
    "publish_at",
    *(column("slug", language) for language in LANGUAGES),
    *(approved_at(language) for language in LANGUAGES),
]


class Planned(Nouns):
    rows: Any

    def public_in(self, language: str, at: dt.datetime) -> QuerySet[Any]:
        public = addressed(self.rows.public_in(language, at), language)
        return with_corrections(public).only(*FACTS)

    def lastmod(self, item: Page) -> dt.datetime:
        return max(last_change(item.row, language) for language in item.languages)


class Visits(Planned):
    rows = Visit.objects


class Anniversaries(Planned):
    rows = Anniversary.objects


SITEMAPS: dict[str, type[Nouns]] = {
    "visits": Visits,
    "anniversaries": Anniversaries,
}
