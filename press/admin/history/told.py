"""Values in words, as the history and the comparison of two texts show them."""

import datetime as dt
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from press.admin.history.snapshots import Snapshot, part_relations
from press.models.fields import RichTextField
from press.models.moments import when
from press.models.naming import active_language
from press.text import richtext
from press.text.dates import PartialDate, date_words
from press.workflow.fields import Reads

Names = dict[tuple[type[models.Model], Any], str]


def is_told(field: Any) -> bool:
    """Whether people care about a column: what they wrote, and where it stands."""
    if field.primary_key or field.name in {"created_at", "changed_at", "order"}:
        return False
    return (
        field.editable or bool(field.choices) or isinstance(field, models.DateTimeField)
    )


def told_fields(model: type[models.Model], reads: Reads | None = None) -> list[Any]:
    """The columns that people care about and this person may read."""
    return [
        field
        for field in (*model._meta.concrete_fields, *model._meta.many_to_many)
        if is_told(field) and (reads is None or reads(field))
    ]


def names_in(model: type[models.Model], snapshots: Iterable[Snapshot]) -> Names:
    """What the rows that the snapshots point to are called today."""
    wanted: dict[type[models.Model], set[Any]] = {}
    for snapshot in snapshots:
        collect(model, snapshot.values, wanted)
        for name, relation in part_relations(model).items():
            for values in snapshot.parts.get(name, []):
                collect(relation.related_model, values, wanted)
    return {
        (related, row.pk): str(row)
        for related, keys in wanted.items()
        for row in related._base_manager.filter(pk__in=keys)
    }


def collect(
    model: type[models.Model],
    values: dict[str, Any],
    wanted: dict[type[models.Model], set[Any]],
) -> None:
    for field in told_fields(model):
        if field.is_relation and (value := values.get(field.name)):
            keys = value if isinstance(value, list | tuple | set) else [value]
            wanted.setdefault(field.related_model, set()).update(
                field.related_model._meta.pk.to_python(key) for key in keys
            )


def told(field: Any, value: Any, names: Names) -> str:
    """A value of a column as a reader would say it; "" for nothing."""
    if value in (None, "", []):
        return ""
    if field.is_relation:
        return told_rows(field.related_model, value, names)
    if isinstance(field, RichTextField):
        return richtext.plain(value)
    if isinstance(field, models.FileField):
        return PurePath(str(value)).name
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    return told_plainly(value)


def told_rows(model: type[models.Model], value: Any, names: Names) -> str:
    keys = value if isinstance(value, list | tuple | set) else [value]
    pks = [model._meta.pk.to_python(key) for key in keys]
    return ", ".join(names.get((model, pk), _("deleted since")) for pk in pks)


def told_plainly(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dt.datetime):
        return when(value)
    if isinstance(value, PartialDate | dt.date):
        return date_words(value, active_language())
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value)
