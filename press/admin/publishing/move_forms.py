"""What each step asks: nothing, a reason, a plan, or a public notice."""

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminCheckboxSelectMultipleWidget,
    UnfoldAdminRadioSelectWidget,
    UnfoldAdminSplitDateTimeWidget,
    UnfoldAdminTextareaWidget,
    UnfoldBooleanWidget,
)

from press import workflow
from press.admin.languages import OWN_NAMES
from press.admin.publishing.moment import MomentField
from press.admin.publishing.steps import to_approve
from press.models import Publishable, User
from press.text.language import LANGUAGES, column
from press.workflow import Verb

AT_ONCE, AT_A_TIME = "now", "later"
WHEN = [(AT_ONCE, _("At once")), (AT_A_TIME, _("At this time"))]


class MoveForm(forms.Form):
    """One step of one row; `version` is the one that the person has looked at."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, row: Publishable, at: dt.datetime, **kwargs: Any
    ) -> None:
        self.row, self.at = row, at
        super().__init__(*args, **kwargs)
        self.initial["version"] = row.version

    def make(self, by: User) -> None:
        raise NotImplementedError


class SubmitForm(MoveForm):
    def make(self, by: User) -> None:
        workflow.submit(self.row, by=by, at=self.at)


class SendBackForm(MoveForm):
    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("The author reads it above the text."),
        widget=UnfoldAdminTextareaWidget({"rows": 4}),
    )

    def make(self, by: User) -> None:
        reason = self.cleaned_data["reason"]
        workflow.send_back(self.row, by=by, at=self.at, reason=reason)


class RecallForm(MoveForm):
    reason = forms.CharField(
        label=_("Reason"), required=False, widget=UnfoldAdminTextareaWidget({"rows": 3})
    )

    def make(self, by: User) -> None:
        reason = self.cleaned_data["reason"]
        workflow.recall(self.row, by=by, at=self.at, reason=reason)


class ScheduleForm(MoveForm):
    """When it appears; asked as long as nobody has seen it."""

    when = forms.ChoiceField(
        label=_("Publish"), choices=WHEN, widget=UnfoldAdminRadioSelectWidget
    )
    publish_at = MomentField(
        label=_("Publication time"),
        required=False,
        widget=UnfoldAdminSplitDateTimeWidget,
        help_text=_("İzmir time (UTC+3); in Baku it is one hour later."),
    )
    embargo = forms.BooleanField(
        label=_("Under embargo until then"),
        required=False,
        widget=UnfoldBooleanWidget,
        help_text=_(
            "What is shared before the publication time carries the embargo banner."
        ),
    )
    together = forms.BooleanField(
        label=_("Both languages together"),
        required=False,
        widget=UnfoldBooleanWidget,
        help_text=_("It appears only once both languages are approved."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        planned = self.row.publish_at
        later = planned is not None and planned > self.at
        self.initial.update(
            {
                "when": AT_A_TIME if later else AT_ONCE,
                "publish_at": planned if later else None,
                "embargo": self.row.embargo and later,
                "together": self.row.together,
            }
        )

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        asked = self.cleaned_data
        if asked.get("when") == AT_ONCE:
            # The time is hidden then: what was typed into it means nothing any more.
            self.errors.pop("publish_at", None)
        elif asked.get("when") and asked.get("publish_at", True) is None:
            self.add_error(
                "publish_at", ValidationError(_("Give the day and the time."))
            )
        return cleaned

    def plan(self) -> workflow.Plan:
        asked = self.cleaned_data
        later = asked.get("when") == AT_A_TIME
        return workflow.Plan(
            languages=asked.get("languages", LANGUAGES),
            publish_at=asked.get("publish_at") if later else None,
            embargo=later and asked.get("embargo", False),
            together=asked.get("together", False),
        )

    def make(self, by: User) -> None:
        workflow.schedule(self.row, by=by, at=self.at, plan=self.plan())


class ApproveForm(ScheduleForm):
    """Which languages; and when, unless an earlier approval has settled that."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"), widget=UnfoldAdminCheckboxSelectMultipleWidget
    )
    field_order = ["languages"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        approved = self.row.approved_languages()
        waiting = [code for code in LANGUAGES if code not in approved]
        choices = [(code, OWN_NAMES[code]) for code in waiting]
        self.fields["languages"].choices = choices  # type: ignore[attr-defined]
        self.initial["languages"] = to_approve(self.row)
        if approved:
            for name in ("when", "publish_at", "embargo", "together"):
                del self.fields[name]

    def make(self, by: User) -> None:
        workflow.approve(self.row, by=by, at=self.at, plan=self.plan())


class WithdrawForm(MoveForm):
    """The notice that stands in place of the page, in every language readers have seen."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code in self.row.public_languages(self.at):
            self.fields[column("notice", code)] = forms.CharField(
                label=format_lazy(
                    _("Public notice ({language})"), language=OWN_NAMES[code]
                ),
                widget=UnfoldAdminTextareaWidget({"rows": 3, "lang": code}),
            )

    def make(self, by: User) -> None:
        notices = {
            code: self.cleaned_data.get(column("notice", code), "")
            for code in LANGUAGES
        }
        workflow.withdraw(self.row, by=by, at=self.at, notices=notices)


FORMS: dict[Verb, type[MoveForm]] = {
    Verb.SUBMIT: SubmitForm,
    Verb.SEND_BACK: SendBackForm,
    Verb.APPROVE: ApproveForm,
    Verb.SCHEDULE: ScheduleForm,
    Verb.RECALL: RecallForm,
    Verb.WITHDRAW: WithdrawForm,
}
