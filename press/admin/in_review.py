"""Whether somebody is just reading a row: it stands in something that waits for approval."""

from collections.abc import Iterator
from typing import Any

from django.db import models

from press.models import Publishable, Status
from press.models.history import KEPT


def is_in_review(row: Any) -> bool:
    """Whether a text in review shows or names the row, itself or in a row placed in it."""
    return any(found.exists() for found in placings(row))


def placings(row: Any) -> Iterator[models.QuerySet[Any]]:
    """The places in texts in review in which the row stands."""
    for noun, relations in KEPT.items():
        if not issubclass(noun, Publishable):
            continue
        waiting: models.QuerySet[Any] = noun._default_manager.filter(
            status=Status.IN_REVIEW
        )
        for name in links(noun, type(row)):
            yield waiting.filter(**{name: row})
        for relation in relations:
            reverse: Any = noun._meta.get_field(relation)
            for name in links(reverse.related_model, type(row)):
                yield waiting.filter(**{f"{relation}__{name}": row})


def links(model: type[models.Model], to: type[models.Model]) -> list[str]:
    """The names of a model's fields that lead to another one, by a key or a list."""
    own = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return [field.name for field in own if field.related_model is to]
