"""What a row cannot be deleted for, in the words of those who look for it."""

from collections.abc import Iterable
from typing import Any

from django.contrib.admin.utils import NestedObjects
from django.db import DEFAULT_DB_ALIAS, models
from django.utils.translation import ngettext

from press.admin.languages import capital
from press.models.history import KEPT

LONGEST = 20


def still_used_in(rows: Iterable[Any]) -> list[str]:
    collector = NestedObjects(using=DEFAULT_DB_ALIAS, origin=rows)
    collector.collect(list(rows))
    return named(collector.protected)


def named(users: Iterable[models.Model]) -> list[str]:
    """“Press release: Title”, each once, and no longer than can be read."""
    wholes = [whole_of(row) for row in users]
    names = sorted({f"{capital(str(row._meta.verbose_name))}: {row}" for row in wholes})
    if (rest := len(names) - LONGEST) <= 0:
        return names
    more = ngettext("and %(count)s more", "and %(count)s more", rest)
    return [*names[:LONGEST], more % {"count": rest}]


def whole_of(row: Any) -> Any:
    """The noun in which a row is placed, or the row itself."""
    for model, relations in KEPT.items():
        for name in relations:
            relation: Any = model._meta.get_field(name)
            if type(row) is relation.related_model:
                return getattr(row, relation.field.name)
    return row
