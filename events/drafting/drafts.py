"""What would be composed from a visit now, in each language that it holds words in."""

import datetime as dt

from django.utils import timezone

from events.drafting.gathering import facts_of
from events.drafting.rows import Rows, rows_of
from events.drafting.wording import Draft, draft_of
from events.models import Visit
from press.models.words import is_begun
from press.text.language import LANGUAGES


def drafts(visit: Visit, at: dt.datetime) -> dict[str, Draft]:
    return drafts_from(rows_of(visit), timezone.localdate(at))


def drafts_from(rows: Rows, day: dt.date) -> dict[str, Draft]:
    """A draft per language, an empty one where nobody has begun to write the visit."""
    return {
        code: draft_of(facts_of(rows, code, day), code)
        if is_begun(rows.visit, code)
        else Draft()
        for code in LANGUAGES
    }
