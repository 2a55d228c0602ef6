"""What the form of a release asks beyond that of any publishable."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from press.admin.publishing.form import PublishableForm


class ReleaseForm(PublishableForm):
    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        self.keep_year()
        return cleaned

    def keep_year(self) -> None:
        """A number is given within a year and never given again."""
        number = self.instance.number_in_year
        day = self.cleaned_data.get("dateline_date")
        if number and day and day.year != self.instance.year:
            error = ValidationError(
                _("The number %(number)s was given: the year can no longer change."),
                params={"number": number},
            )
            self.add_error("dateline_date", error)
