"""What a row cannot be deleted for, in the words of those who look for it."""

from collections.abc import Iterable
from typing import Any

from django.contrib.admin.utils import NestedObjects
from django.db import DEFAULT_DB_ALIAS, models

from press.admin.languages import capital
from press.models.history import KEPT


def still_used_in(rows: Iterable[Any]) -> list[str]:
    collector = NestedObjects(using=DEFAULT_DB_ALIAS, origin=rows)
    collector.collect(list(rows))
    return named(collector.protected)


def named(users: Iterable[models.Model]) -> list[str]:
    """“Press release: Title”, each once."""
    wholes = [whole_of(row) for row in users]
    return sorted({f"{capital(str(row._meta.verbose_name))}: {row}" for row in wholes})


def whole_of(row: Any) -> Any:
    """The noun in which a row is placed, or the row itself."""
    for model, relations in KEPT.items():
        for name in relations:
            relation: Any = model._meta.get_field(name)
            if type(row) is relation.related_model:
                return getattr(row, relation.field.name)
    return row
