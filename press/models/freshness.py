"""When readers last saw a release change: for feeds, sitemaps and search engines.

Never the row's own time of change, which would tell of drafts in the other language.
"""

import datetime as dt
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from press.models.publishing import approved_at
from press.models.record import ReleaseCorrection
from press.models.release import Release


def with_corrections(releases: QuerySet[Any]) -> QuerySet[Any]:
    """The releases, each knowing when its words were last corrected."""
    corrections = ReleaseCorrection.objects.filter(release=OuterRef("pk"))
    latest = corrections.order_by("-at").values("at")[:1]
    return releases.annotate(corrected_at=Subquery(latest))


def last_change(release: Release, language: str) -> dt.datetime:
    """The latest of publication, approval in the language and correction."""
    times = [
        release.publish_at,
        getattr(release, approved_at(language)),
        getattr(release, "corrected_at", None),
    ]
    return max(time for time in times if time is not None)
