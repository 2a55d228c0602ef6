"""The road map as readers see it: what was agreed, by whom, until when, and what came of it."""

import datetime as dt
from typing import Any

from django.db.models import Prefetch, QuerySet

from events.models import Commitment, ProgressNote
from press.models import Release


def road_map(
    steps: QuerySet[Commitment], language: str, at: dt.datetime
) -> list[Commitment]:
    """The steps that are worded in the active language.

    Each comes with its approved notes only, and with the release that closed it only
    once that is public.
    """
    public: Any = Release.objects.public_in(language, at)
    closings = public.for_list().prefetch_related(None)
    read = steps.select_related("our_side", "their_side").prefetch_related(
        Prefetch("progress", ProgressNote.objects.approved()),
        Prefetch("closed_by", closings),
    )
    return [step for step in read if step.text]
