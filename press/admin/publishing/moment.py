"""A day and an hour asked side by side, and refused with one sentence."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class MomentField(forms.SplitDateTimeField):
    def clean(self, value: Any) -> Any:
        try:
            return super().clean(value)
        except ValidationError as error:
            if not any(value or []):
                raise
            raise ValidationError(
                _("Give a day of the calendar and an hour, as in 28.01.2026, 14:30."),
                code="no_moment",
            ) from error
