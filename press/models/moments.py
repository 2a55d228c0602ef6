"""How the office says when something happened, in the active language."""

import datetime as dt

from django.utils import timezone

from press.models.naming import active_language
from press.text.dates import moment_words


def when(moment: dt.datetime | None) -> str:
    """A moment on the office's clock: 28 Ocak 2026, 15.30; nothing for none."""
    if moment is None:
        return ""
    return moment_words(timezone.localtime(moment), active_language(), None)
