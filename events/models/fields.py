"""Columns worked out from a partial date, so that the database can compare days."""

import datetime as dt
from typing import Any

from django.db import models

from press.models.fields import DerivedField
from press.text.dates import PartialDate


class DayField(DerivedField, models.DateField):
    """One edge of a span of partial dates of the row, as a real day."""

    def __init__(
        self, *args: Any, sources: tuple[str, ...] = (), **kwargs: Any
    ) -> None:
        self.sources = tuple(sources)
        super().__init__(*args, **kwargs | {"editable": False})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"]
        return name, path, args, kwargs | {"sources": self.sources}

    def date(self, row: models.Model) -> PartialDate | None:
        """The first of the sources that is known."""
        fields: list[Any] = [row._meta.get_field(source) for source in self.sources]
        known = (field.to_python(getattr(row, field.attname)) for field in fields)
        return next((date for date in known if date), None)


class FirstDayField(DayField):
    """The first day on which it can begin."""

    def derive(self, row: models.Model) -> dt.date | None:
        date = self.date(row)
        return date.first_day() if date else None


class LastDayField(DayField):
    """The last day on which it can end."""

    def derive(self, row: models.Model) -> dt.date | None:
        date = self.date(row)
        return date.last_day() if date else None
