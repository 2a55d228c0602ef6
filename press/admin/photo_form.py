"""A photo's form: the file is verified before anything is stored."""

from typing import Any, BinaryIO, cast

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.utils.translation import gettext_lazy as _

from press.admin.guard.form import GuardedForm
from press.darkroom import originals
from press.imaging.intake import Intake
from press.models import Photo

PERCENT = {"min": 0, "max": 1, "step": 0.01}


class PhotoForm(GuardedForm):
    # The name of a deleted photo's file, while that photo is being recovered.
    kept = ""
    taken_in: Intake

    class Meta:
        model = Photo
        fields = "__all__"  # narrowed by the admin's fieldsets

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("focal_x", "focal_y"):
            if name in self.fields:
                self.fields[name].widget = forms.NumberInput(
                    {**PERCENT, "type": "range", "class": "focal-range"}
                )
        if "original" in self.fields:
            self.fields["original"].required = not self.kept
            self.fields["original"].widget = forms.FileInput(
                {"accept": "image/jpeg,image/png,image/webp", "class": "photo-file"}
            )

    def clean_original(self) -> Any:
        """Take the picture in now, so that a refusal stands beside the field."""
        uploaded = self.cleaned_data.get("original")
        if uploaded:
            uploaded.seek(0)
            self.taken_in = originals.received(uploaded)
        elif self.kept:
            self.take_in_again()
        return uploaded

    def take_in_again(self) -> None:
        try:
            with default_storage.open(self.kept) as file:
                self.taken_in = originals.received(cast(BinaryIO, file))
        except FileNotFoundError as gone:
            raise ValidationError(
                _("The deleted photo's file is gone: upload it again.")
            ) from gone
