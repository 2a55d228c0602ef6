"""Which fields a person may read: not everybody reads what stays in the office."""

from collections.abc import Callable
from functools import partial

from django.db import models

from press.models import Publishable, User
from press.workflow.rights import READ_ANY, WRITE_ANY, holds

Reads = Callable[[models.Field], bool]


def is_internal(field: models.Field) -> bool:
    """Whether a field never leaves the office, by the word of its model."""
    name = getattr(field, "translated_field", field).name
    return name in getattr(field.model, "internal", frozenset())


def fields_read_by(user: User, noun: type[models.Model]) -> Reads:
    """Which fields of a noun, and of the rows placed in it, this person may read."""
    return partial(may_read_field, user, noun)


def may_read_field(user: User, noun: type[models.Model], field: models.Field) -> bool:
    """What is internal is for planners; what names a draft, for whoever reads them all."""
    if is_internal(field):
        return holds(user, WRITE_ANY, noun)
    named = field.related_model
    if isinstance(named, type) and issubclass(named, Publishable) and named is not noun:
        return holds(user, READ_ANY, named)
    return True
