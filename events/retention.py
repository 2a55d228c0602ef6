"""What protocol knows of people is erased once a visit is long enough over."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from modeltranslation.translator import translator

from events.models import Counterpart, Delegate, Meeting, Visit

HOLDING: tuple[type[Any], ...] = (Delegate, Counterpart, Meeting)


def erase_expired(today: dt.date, keep: dt.timedelta) -> int:
    """Empty every erasable column of visits that ended more than `keep` ago.

    Returns how many rows held something. No new version is counted: nobody can be in the
    middle of writing what has to go.
    """
    over = Visit.objects.filter(last_day__lt=today - keep)
    with transaction.atomic():
        return sum(erase(model, over) for model in HOLDING)


def erase(model: type[Any], visits: models.QuerySet[Visit]) -> int:
    empty = dict.fromkeys(erasable_columns(model), "")
    holding = Q()
    for column in empty:
        holding |= ~Q(**{column: ""}) & Q(**{f"{column}__isnull": False})
    rows = model.objects.filter(holding, visit__in=visits.values("pk"))
    erased: int = rows.update(**empty)
    return erased


def erasable_columns(model: type[Any]) -> Iterator[str]:
    """The columns of a model's erasable fields, in every language."""
    translated = translator.get_options_for_model(model).all_fields
    for name in sorted(model.erasable):
        if name in translated:
            yield from (field.name for field in translated[name])
        else:
            yield name
