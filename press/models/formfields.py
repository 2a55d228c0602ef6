"""How our own model fields are asked for in a form."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from press.text.dates import PartialDate


class HttpsURLFormField(forms.URLField):
    """Takes a bare example.org for https://example.org."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(assume_scheme="https", **kwargs)


class PartialDateWidget(forms.MultiWidget):
    """Day, month and year side by side; the day, or day and month, may stay empty."""

    template_name = "press/widgets/partial_date.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        months = [("", "—"), *((str(number), name) for number, name in MONTHS.items())]
        parts: dict[str, forms.Widget | type[forms.Widget]] = {
            "day": forms.NumberInput({"min": 1, "max": 31, "aria-label": _("Day")}),
            "month": forms.Select({"aria-label": _("Month")}, choices=months),
            "year": forms.NumberInput({"min": 1, "max": 9999, "aria-label": _("Year")}),
        }
        super().__init__(parts, attrs)

    def decompress(self, value: Any) -> list[Any]:
        if not value:
            return [None, None, None]
        if isinstance(value, str):
            value = PartialDate.parse(value)
        return [value.day, value.month, value.year]


class PartialDateFormField(forms.MultiValueField):
    """A date that may be known to its month or its year only."""

    widget = PartialDateWidget

    def __init__(self, **kwargs: Any) -> None:
        for irrelevant in ("max_length", "empty_value", "strip"):
            kwargs.pop(irrelevant, None)
        kwargs.pop("require_all_fields", None)
        parts = (
            forms.IntegerField(min_value=1, max_value=31, required=False),
            forms.IntegerField(min_value=1, max_value=12, required=False),
            forms.IntegerField(min_value=1, max_value=9999, required=False),
        )
        super().__init__(parts, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[int | None]) -> PartialDate | None:
        day, month, year = data_list or (None, None, None)
        if day is None and month is None and year is None:
            return None
        if year is None:
            raise ValidationError(_("Give at least the year."), code="no_year")
        if day is not None and month is None:
            raise ValidationError(_("A day needs its month."), code="no_month")
        try:
            return PartialDate(year, month, day)
        except ValueError as error:
            raise ValidationError(
                _("There is no such day in the calendar."), code="no_such_day"
            ) from error
