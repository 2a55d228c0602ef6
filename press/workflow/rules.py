"""Which move is legal from which status, for whom, and why not."""

import datetime as dt

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Publishable, Status, User
from press.models.naming import field_names
from press.models.record import Move
from press.models.words import is_complete
from press.text.language import LANGUAGES
from press.workflow.rights import APPROVE, SUBMIT, WRITE_ANY, holds
from press.workflow.unfinished import Reasons, nothing_finished

Verb = Move.Verb
# The statuses from which a move is legal, and the right over the noun that it needs.
MOVES: dict[Verb, tuple[frozenset[Status], str]] = {
    Verb.SUBMIT: (frozenset({Status.DRAFT}), SUBMIT),
    Verb.SEND_BACK: (frozenset({Status.IN_REVIEW}), APPROVE),
    Verb.APPROVE: (frozenset({Status.IN_REVIEW, Status.APPROVED}), APPROVE),
    Verb.SCHEDULE: (frozenset({Status.APPROVED}), APPROVE),
    Verb.RECALL: (frozenset({Status.APPROVED}), APPROVE),
    Verb.CORRECT: (frozenset({Status.APPROVED}), APPROVE),
    Verb.WITHDRAW: (frozenset({Status.APPROVED}), APPROVE),
}


class Refused(Exception):  # noqa: N818  (an answer to a person, not an error)
    """A move that is not allowed; `reasons` are sentences for the person who tried."""

    def __init__(self, reasons: Reasons) -> None:
        super().__init__("; ".join(str(reason) for reason in reasons))
        self.reasons = reasons


def refuse(reasons: Reasons) -> None:
    if reasons:
        raise Refused(reasons)


def objections(row: Publishable, verb: Verb, by: User, at: dt.datetime) -> Reasons:
    """Every reason why this person cannot make this move now; empty when they can.

    What speaks against the words themselves is a matter of `approval_objections`.
    """
    statuses, right = MOVES[verb]
    reasons: Reasons = []
    if not by.is_active or not holds(by, right, row):
        reasons.append(_("Your role does not allow this step."))
    if row.status in statuses:
        reasons += timing_objections(row, verb, at)
    else:
        reasons.append(
            format_lazy(
                _("This step is not possible while the status is “{status}”."),
                status=row.get_status_display(),
            )
        )
    if verb == Verb.SUBMIT:
        reasons += submission_objections(row, by)
    return reasons


def submission_objections(row: Publishable, by: User) -> Reasons:
    reasons: Reasons = []
    trusted = holds(by, APPROVE, row) or holds(by, WRITE_ANY, row)
    if row.author_id != by.pk and not trusted:
        reasons.append(_("Only its author or an editor can hand it in."))
    if not any(is_complete(row, code) for code in LANGUAGES):
        reasons.append(
            format_lazy(
                _("No language is complete. Needed: {fields}."),
                fields=field_names(row, row.needed),
            )
        )
    return reasons + nothing_finished(row)


def timing_objections(row: Publishable, verb: Verb, at: dt.datetime) -> Reasons:
    """What readers have seen cannot be unseen; what they have not needs no notice."""
    seen = row.was_ever_public(at)
    if seen and verb in {Verb.RECALL, Verb.SCHEDULE}:
        return [_("Readers have already seen it: correct or withdraw it instead.")]
    if not seen and verb == Verb.WITHDRAW:
        return [_("It is not public yet: take it back to draft instead.")]
    return []
