"""A form that knows which version it was filled in from, and refuses to overwrite another."""

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

# Posted once for each field in which the editor chose the other's text.
THEIRS = "theirs"
STALE = "saved_meanwhile"


class ChoosingForm(forms.ModelForm):
    """Takes what is saved instead of what was typed, where the editor chose so."""

    # What an earlier version held, by field; filled in when one is being restored.
    earlier: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound:
            self.initial.update(self.earlier)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        for name, value in self.cleaned_data.items():
            if isinstance(value, str):  # browsers send CRLF
                self.cleaned_data[name] = value.replace("\r\n", "\n")
        for name in self.chosen_theirs():
            self.cleaned_data[name] = saved_value(self.instance, name)
            self.errors.pop(name, None)
        return cleaned

    def chosen_theirs(self) -> list[str]:
        """The fields in which the saved text was chosen."""
        if self.instance.pk is None or not hasattr(self.data, "getlist"):
            return []
        chosen = set(self.data.getlist(THEIRS))
        return [
            name
            for name in self.fields
            if self.add_prefix(name) in chosen and name in written(type(self.instance))
        ]


class GuardedForm(ChoosingForm):
    """The hidden version is checked before anything else is written."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    stale = False
    seen: int | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            del self.fields["version"]
        else:
            self.initial["version"] = self.instance.version

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if "version" in self.fields:
            self.check_version(self.cleaned_data.get("version"))
        return cleaned

    def check_version(self, seen: int | None) -> None:
        """Refuse a form that was filled in from an older version, or from none."""
        self.seen = seen
        if seen == self.instance.version:
            return
        self.stale = True
        # Shown again, the form is about the version that is saved now.
        data: Any = self.data
        data = data.copy()
        data[self.add_prefix("version")] = str(self.instance.version)
        self.data = data
        self.add_error(
            None,
            ValidationError(
                _("Nothing was saved yet: somebody else saved in the meantime."),
                code=STALE,
            ),
        )

    def pass_over_stale(self) -> None:
        """Leave out of the errors what the page says in words of its own."""
        general = self.errors.pop(NON_FIELD_ERRORS, self.error_class())
        for error in general.as_data():
            if error.code != STALE:
                self.add_error(None, error)


def written(model: type[models.Model]) -> dict[str, Any]:
    """The columns and lists of a noun that an editor may write, by name."""
    fields = [field for field in model._meta.get_fields() if field.concrete]
    return {field.name: field for field in fields if field.editable}


def saved_value(row: models.Model, name: str) -> Any:
    """What a freshly read row holds in a field, in the form in which a form hands it on."""
    value = getattr(row, name)
    return (
        value.all()
        if isinstance(row._meta.get_field(name), models.ManyToManyField)
        else value
    )
