"""The form of a publishable: locked where it is approved, and asking what a correction is."""

from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminRadioSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldBooleanWidget,
)

from press.admin.guard.form import GuardedForm
from press.admin.languages import OWN_NAMES
from press.admin.publishing.locks import Locks, locked
from press.models import Publishable
from press.models.record import Correction
from press.models.words import TranslationState, is_complete, state
from press.text.language import LANGUAGES, column
from press.workflow import Correcting
from press.workflow.rules import Reasons

KIND = "correction_kind"
UNTOUCHED = "untouched"


class PublishableForm(GuardedForm):
    locks = Locks()
    # What the workflow said against the same form a moment ago.
    refused: Reasons = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        locked(self, type(self.instance), self.locks)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        for reason in self.refused:
            self.add_error(None, reason)
        return cleaned

    @property
    def touches_translation(self) -> bool:
        return not self.cleaned_data.get(UNTOUCHED)

    @property
    def checked(self) -> list[str]:
        """Outdated translations that were read and need no change."""
        return [
            code for code in LANGUAGES if self.cleaned_data.get(column("checked", code))
        ]

    @property
    def correcting(self) -> Correcting:
        return Correcting(
            noted=self.cleaned_data.get(KIND) == Correction.Kind.NOTED,
            notes={
                code: self.cleaned_data.get(column("note", code)) or ""
                for code in LANGUAGES
            },
        )


def correction_fields(row: Publishable) -> dict[str, forms.Field]:
    """What is asked before approved words are changed."""
    fields: dict[str, forms.Field] = {
        KIND: forms.ChoiceField(
            label=_("Kind of correction"),
            choices=Correction.Kind.choices,
            widget=UnfoldAdminRadioSelectWidget,
            help_text=_(
                "A public note stands with today's date on the page and in the kit."
            ),
        )
    }
    for code in row.approved_languages():
        fields[column("note", code)] = forms.CharField(
            label=format_lazy(_("Public note ({language})"), language=OWN_NAMES[code]),
            required=False,
            widget=UnfoldAdminTextareaWidget({"rows": 2, "lang": code}),
        )
    return fields


def translation_fields(row: Publishable | None, locks: Locks) -> dict[str, forms.Field]:
    """What is asked about the other language, once there are two."""
    if row is None or not all(is_complete(row, code) for code in LANGUAGES):
        return {}
    outdated = [
        code for code in LANGUAGES if state(row, code) == TranslationState.OUTDATED
    ]
    untouched = {} if locks.everything else {UNTOUCHED: untouched_field()}
    return untouched | {
        column("checked", code): checked_field(code) for code in outdated
    }


def untouched_field() -> forms.Field:
    return forms.BooleanField(
        label=_("My change does not touch the translation"),
        required=False,
        widget=UnfoldBooleanWidget,
        help_text=_(
            "A spelling mistake, for instance: the other language stays current."
        ),
    )


def checked_field(code: str) -> forms.Field:
    label = format_lazy(
        _("{language} was checked and needs no change"), language=OWN_NAMES[code]
    )
    return forms.BooleanField(label=label, required=False, widget=UnfoldBooleanWidget)
