"""When readers last saw a publishable change: for feeds, sitemaps and search engines.

Never the row's own time of change, which would tell of drafts in the other language.
"""

import datetime as dt
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from press.models.publicity import approved_at
from press.models.publishing import Publishable


def with_corrections(rows: QuerySet[Any]) -> QuerySet[Any]:
    """The rows, each knowing when its words were last corrected."""
    relation: Any = rows.model._meta.get_field("corrections")
    own = {relation.field.name: OuterRef("pk")}
    corrections = relation.related_model.objects.filter(**own)
    latest = corrections.order_by("-at").values("at")[:1]
    return rows.annotate(corrected_at=Subquery(latest))


def last_change(row: Publishable, language: str) -> dt.datetime:
    """The latest of publication, approval in the language and correction."""
    times = [
        row.publish_at,
        getattr(row, approved_at(language)),
        getattr(row, "corrected_at", None),
    ]
    return max(time for time in times if time is not None)
