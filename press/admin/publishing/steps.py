"""The steps that a publishable can take next, each with what it will do."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press import workflow
from press.admin.publishing.saving import CORRECT
from press.models import Publishable, User
from press.models.naming import admin_address
from press.models.words import is_complete
from press.text.language import LANGUAGES
from press.workflow import Verb
from press.workflow.saying import LANGUAGE_NAMES

# Buttons in the order in which they are wanted; the first one stands out.
ORDER = (
    Verb.SUBMIT,
    Verb.APPROVE,
    Verb.SEND_BACK,
    Verb.CORRECT,
    Verb.SCHEDULE,
    Verb.RECALL,
    Verb.WITHDRAW,
)


@dataclass(frozen=True)
class Step:
    """A button: its words, what will happen, where it leads."""

    verb: Verb
    label: Any
    promise: Any
    url: str

    @property
    def tone(self) -> str:
        """What moves a text on stands out; what takes it from readers looks like it."""
        if self.verb in {Verb.SUBMIT, Verb.APPROVE}:
            return "office-step-first"
        return "office-step-danger" if self.verb == Verb.WITHDRAW else ""


def next_steps(row: Publishable, user: User, at: dt.datetime) -> list[Step]:
    """The steps that the status allows and that are this person's to take."""
    offered = [verb for verb in ORDER if is_offered(verb, row, user, at)]
    return [step(verb, row, at) for verb in offered]


def step(verb: Verb, row: Publishable, at: dt.datetime) -> Step:
    return Step(verb, label(verb, row), promise(verb, row, at), url(verb, row))


def is_offered(verb: Verb, row: Publishable, user: User, at: dt.datetime) -> bool:
    """What speaks against the words themselves is said on the step's own page."""
    statuses, right = workflow.MOVES[verb]
    if row.status not in statuses or not workflow.holds(user, right, row):
        return False
    if verb == Verb.SUBMIT:
        return workflow.may_write(user, row)
    if verb == Verb.APPROVE:
        return len(row.approved_languages()) < len(LANGUAGES)
    return not workflow.objections(row, verb, user, at)


def url(verb: Verb, row: Publishable) -> str:
    if verb == Verb.CORRECT:
        return f"{admin_address(row, 'change')}?{CORRECT}=1"
    return admin_address(row, "move", verb.value)


def label(verb: Verb, row: Publishable) -> Any:
    if verb == Verb.SEND_BACK and row.author:
        return format_lazy(_("Send back to {author}"), author=row.author)
    if verb == Verb.APPROVE and (languages := to_approve(row)):
        return format_lazy(_("Approve {languages}"), languages=named(languages))
    return LABELS[verb]


LABELS = {
    Verb.APPROVE: _("Approve"),
    Verb.SUBMIT: _("Submit for review"),
    Verb.SEND_BACK: _("Send back"),
    Verb.CORRECT: _("Correct"),
    Verb.SCHEDULE: _("Change the publication time"),
    Verb.RECALL: _("Take back to draft"),
    Verb.WITHDRAW: _("Withdraw from the public"),
}
PROMISES = {
    Verb.SUBMIT: _(
        "An editor reads it next; until it comes back only editors change it."
    ),
    Verb.SEND_BACK: _("It becomes a draft again, with your reason above the text."),
    Verb.SCHEDULE: _(
        "Nobody has seen it yet: it can appear at another time, or at once."
    ),
    Verb.RECALL: _(
        "Nobody has seen it yet: it becomes a draft and must be approved anew."
    ),
    Verb.WITHDRAW: _(
        "The page answers with your notice; photos, kit and feeds lose it at once."
    ),
}


def to_approve(row: Publishable) -> list[str]:
    """The languages that are written and not approved yet, or all that are not approved."""
    approved = row.approved_languages()
    waiting = [code for code in LANGUAGES if code not in approved]
    return [code for code in waiting if is_complete(row, code)] or waiting


def named(languages: list[str]) -> Any:
    names = [LANGUAGE_NAMES[code] for code in languages]
    if len(names) == 1:
        return names[0]
    return format_lazy(_("{first} and {second}"), first=names[0], second=names[1])


def promise(verb: Verb, row: Publishable, at: dt.datetime) -> Any:
    if verb not in {Verb.APPROVE, Verb.CORRECT}:
        return PROMISES[verb]
    if row.publish_at is not None and row.publish_at > at:
        return WAITING[verb]
    if verb == Verb.APPROVE and row.approved_languages():
        # The first approval has settled when; there is no time to choose any more.
        return _("Public at once.")
    return AT_ONCE[verb]


AT_ONCE = {
    Verb.APPROVE: _("Public at once, unless you choose a later time."),
    Verb.CORRECT: _(
        "The approved text opens; readers see your change as soon as you save."
    ),
}
WAITING = {
    Verb.APPROVE: _("Public at the publication time, not a second earlier."),
    Verb.CORRECT: _(
        "The approved text opens; your change waits for the publication time."
    ),
}
