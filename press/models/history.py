"""Which nouns keep every earlier version of themselves, and what belongs to each."""

from typing import Any

import reversion
from django.db import models
from modeltranslation.translator import translator

from press.models.contact import PressContact
from press.models.fields import DerivedField
from press.models.organisation import Organisation
from press.models.person import Person
from press.models.photo import Photo
from press.models.release import Release
from press.models.topic import Topic

# The rows that are saved together with their noun. Users are not here: what is
# known about a person who left the office has to be erasable.
KEPT: dict[type[models.Model], tuple[str, ...]] = {
    Release: ("mentions", "quotes", "namings", "pictures"),
    Person: ("positions",),
    Organisation: (),
    Topic: (),
    PressContact: (),
    Photo: ("shown",),
}


def kept_fields(model: type[models.Model]) -> list[str]:
    """Every column that was written by somebody: no derived and no language-less ones.

    What a model calls erasable is not kept either: it could not be taken back.
    """
    erasable: frozenset[str] = getattr(model, "erasable", frozenset())
    languageless: set[str] = set()
    if model in translator.get_registered_models():
        languageless = set(translator.get_options_for_model(model).all_fields)
    own = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return [
        field.name
        for field in own
        if field.name not in languageless
        and not isinstance(field, DerivedField)
        and not is_through_our_own_rows(field)
        and getattr(field, "translated_field", field).name not in erasable
    ]


def is_through_our_own_rows(field: models.Field) -> bool:
    """Whether it is a relation whose rows are kept by themselves."""
    through = getattr(field.remote_field, "through", None)
    return through is not None and not through._meta.auto_created


def keep(model: type[models.Model], parts: tuple[str, ...]) -> None:
    """Remember a noun from now on, together with the rows of these reverse relations."""
    KEPT[model] = parts
    for name in parts:
        part: Any = model._meta.get_field(name)
        if not reversion.is_registered(part.related_model):
            reversion.register(
                part.related_model, fields=kept_fields(part.related_model)
            )
    # A part may be a noun of its own, too, and then comes with parts of its own.
    if reversion.is_registered(model):
        reversion.unregister(model)
    reversion.register(model, fields=kept_fields(model), follow=parts)


def register() -> None:
    for model, parts in dict(KEPT).items():
        keep(model, parts)
