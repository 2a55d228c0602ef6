"""How far a visit has come, in a word for readers."""

import datetime as dt

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.models import Visit


class Stage(models.TextChoices):
    PLANNED = "planned", pgettext_lazy("visit", "planned")
    UNDER_WAY = "under_way", pgettext_lazy("visit", "under way")
    DONE = "done", _("took place")


def stage_of(visit: Visit, today: dt.date) -> Stage | None:
    """None while nobody can tell: in a month of which the days are not known."""
    if today < visit.starts_on.first_day():
        return Stage.PLANNED
    if (visit.ends_on or visit.starts_on).last_day() < today:
        return Stage.DONE
    return Stage.UNDER_WAY if visit.is_dated else None
