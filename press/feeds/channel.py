"""What one feed is about, read once: its rows, its name, its addresses."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet, Subquery
from django.utils import translation

from press.feeds.formats import Twins
from press.models.freshness import last_change, with_corrections
from press.pages import absolute

MOST = 20

# Rows that carry what was fetched for them.
Told = list[Any]


@dataclass(frozen=True)
class Channel:
    """Addresses are whole ones; `twins` are the same feed in other languages."""

    language: str
    at: dt.datetime
    title: str
    page: str
    address: str
    rows: Told
    twins: Twins = field(default_factory=dict)

    @property
    def changed_at(self) -> dt.datetime:
        """When an entry last came, changed or was withdrawn; an empty one changes daily."""
        if not self.rows:
            return self.at.replace(hour=0, minute=0, second=0, microsecond=0)
        times = [last_change(row, self.language) for row in self.rows]
        return max([*times, *filter(None, [self.rows[0].last_gone])])


def newest(rows: QuerySet[Any], language: str, at: dt.datetime) -> QuerySet[Any]:
    """The first of the rows, each knowing when it was corrected and when another was last withdrawn."""
    everything: Any = rows.model._default_manager
    gone = everything.withdrawn_in(language, at).order_by("-withdrawn_at")
    last_gone = Subquery(gone.values("withdrawn_at")[:1])
    return with_corrections(rows).annotate(last_gone=last_gone)[:MOST]


def addressed_in(language: str, path: Callable[[], str]) -> str:
    with translation.override(language):
        return absolute(path())
