"""The forms for a member of the office."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.forms import UserChangeForm, UserCreationForm

from press import roles
from press.models import User
from press.models.user import email_key


class RolesField(forms.ModelMultipleChoiceField):
    """Groups under the names of the office's roles."""

    def label_from_instance(self, obj: Any) -> str:
        return str(roles.NAMES.get(obj.name, obj.name))


class UniqueAddress(forms.ModelForm):
    """Two spellings of one e-mail address are one account."""

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].strip()
        others = User.objects.exclude(pk=self.instance.pk)
        if others.filter(email_key=email_key(email)).exists():
            raise forms.ValidationError(
                _("There is already a user with this e-mail address.")
            )
        return email


class NewUserForm(UniqueAddress, UserCreationForm):
    class Meta:
        model = User
        fields = ("email", "name", "language")


class KnownUserForm(UniqueAddress, UserChangeForm):
    class Meta:
        model = User
        fields = ("email", "name", "language", "groups", "is_active")
