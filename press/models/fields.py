"""Model fields that differ from Django's by one decision."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorField

from press.models.formfields import HttpsURLFormField, PartialDateFormField
from press.text import richtext
from press.text.dates import PartialDate
from press.text.folding import compose, fold


class PartialDateField(models.CharField):
    """A date known to the day, the month or the year; kept as 2026-01-28, 2026-01 or 2026.

    The text form sorts by time, and a less precise date before the days it contains.
    """

    # To django-stubs a text field holds a text; this one does not.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        return name, path, args, kwargs

    def from_db_value(self, value: str | None, *args: Any) -> PartialDate | None:
        return PartialDate.parse(value) if value else None

    def to_python(self, value: Any) -> PartialDate | None:
        if value in (None, ""):
            return None
        if isinstance(value, PartialDate):
            return value
        if isinstance(value, dt.date):
            return PartialDate.from_date(value)
        try:
            return PartialDate.parse(str(value))
        except ValueError as error:
            raise ValidationError(
                _(
                    "“%(value)s” is not a date: give a year, a month and year, or a day."
                ),
                code="invalid",
                params={"value": value},
            ) from error

    def get_prep_value(self, value: Any) -> str | None:
        value = self.to_python(value)
        return None if value is None else str(value)

    def run_validators(self, value: Any) -> None:
        # A text field measures its length, which a date has only as it is kept.
        super().run_validators(self.get_prep_value(value))

    def value_to_string(self, obj: models.Model) -> str:
        return self.get_prep_value(self.value_from_object(obj)) or ""

    def formfield(self, **kwargs: Any) -> Any:
        # The admin offers its own widget for a text field; a date has three parts.
        kwargs.pop("widget", None)
        return models.Field.formfield(self, form_class=PartialDateFormField, **kwargs)


class HttpsURLField(models.URLField):
    """A web address; one typed without a scheme is taken to be https."""

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(form_class=HttpsURLFormField, **kwargs)


class RichTextField(ProseEditorField):
    """Formatted text that is sanitised on every save, not only by forms."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["sanitize"] = richtext.clean
        kwargs["extensions"] = {
            "Bold": True,
            "Italic": True,
            "BulletList": True,
            "OrderedList": True,
            "ListItem": True,
            "Blockquote": True,
            "HardBreak": True,
            "Heading": {"levels": [2, 3]},
            "Link": {
                "protocols": ["http", "https", "mailto", "tel"],
                "enableTarget": False,
            },
            "NoSpellCheck": False,
        }
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        for argument in ("sanitize", "extensions", "config", "preset"):
            kwargs.pop(argument, None)
        return name, "press.models.fields.RichTextField", args, kwargs

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:  # noqa: FBT001
        value = super().pre_save(model_instance, add)
        if value:
            value = richtext.clean(value)
            setattr(model_instance, self.attname, value)
        return value


class DerivedField(models.Field):
    """A column worked out from others of its own row whenever the row is saved."""

    def derive(self, row: models.Model) -> Any:
        raise NotImplementedError

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:  # noqa: FBT001
        value = self.derive(model_instance)
        setattr(model_instance, self.attname, value)
        return value


class FoldedField(DerivedField, models.TextField):
    """Several texts of the row, folded so that a search forgives spelling."""

    def __init__(self, *args: Any, sources: Sequence[str] = (), **kwargs: Any) -> None:
        self.sources = tuple(sources)
        super().__init__(*args, **kwargs | {"editable": False, "default": ""})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"], kwargs["default"]
        return name, path, args, kwargs | {"sources": self.sources}

    def derive(self, row: models.Model) -> str:
        texts = (self.words_of(row, source) for source in self.sources)
        return fold(compose("\n".join(texts)))

    def words_of(self, row: models.Model, source: str) -> str:
        text = getattr(row, source) or ""
        marked_up = isinstance(row._meta.get_field(source), RichTextField)
        return richtext.plain(text) if marked_up else text


class YearField(DerivedField, models.PositiveSmallIntegerField):
    """The year of a date of the row, for addresses, numbers and filters."""

    def __init__(self, *args: Any, source: str = "", **kwargs: Any) -> None:
        self.source = source
        super().__init__(*args, **kwargs | {"editable": False})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"]
        return name, path, args, kwargs | {"source": self.source}

    def derive(self, row: models.Model) -> int:
        year: int = getattr(row, self.source).year
        return year
