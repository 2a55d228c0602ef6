"""Which nouns keep every earlier version of themselves, and what belongs to each."""

import reversion
from django.db import models
from modeltranslation.translator import translator

from press.models.contact import PressContact
from press.models.fields import DerivedField
from press.models.organisation import Organisation
from press.models.person import Person, Position
from press.models.photo import Photo
from press.models.placed import Mention, Naming, Picture
from press.models.quote import Quote
from press.models.release import Release
from press.models.shown import Shown
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
PARTS = (Mention, Quote, Naming, Picture, Position, Shown)


def kept_fields(model: type[models.Model]) -> list[str]:
    """Every column that was written by somebody: no derived and no language-less ones."""
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
    ]


def is_through_our_own_rows(field: models.Field) -> bool:
    """Whether it is a relation whose rows are kept by themselves."""
    through = getattr(field.remote_field, "through", None)
    return through is not None and not through._meta.auto_created


def register() -> None:
    for part in PARTS:
        reversion.register(part, fields=kept_fields(part))
    for model, parts in KEPT.items():
        reversion.register(model, fields=kept_fields(model), follow=parts)
