"""Which move is legal from which status, for whom, and why not."""

import datetime as dt
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press.models import Release, Status, User
from press.models.record import Move
from press.models.words import is_complete
from press.text.language import LANGUAGES

Verb = Move.Verb
Reasons = list[Any]

APPROVING = "press.approve_release"
# The statuses from which a move is legal, and the right that it needs.
MOVES: dict[Verb, tuple[frozenset[Status], str]] = {
    Verb.SUBMIT: (frozenset({Status.DRAFT}), "press.submit_release"),
    Verb.SEND_BACK: (frozenset({Status.IN_REVIEW}), APPROVING),
    Verb.APPROVE: (frozenset({Status.IN_REVIEW, Status.APPROVED}), APPROVING),
    Verb.SCHEDULE: (frozenset({Status.APPROVED}), APPROVING),
    Verb.RECALL: (frozenset({Status.APPROVED}), APPROVING),
    Verb.CORRECT: (frozenset({Status.APPROVED}), APPROVING),
    Verb.WITHDRAW: (frozenset({Status.APPROVED}), APPROVING),
}


class Refused(Exception):  # noqa: N818  (an answer to a person, not an error)
    """A move that is not allowed; `reasons` are sentences for the person who tried."""

    def __init__(self, reasons: Reasons) -> None:
        super().__init__("; ".join(str(reason) for reason in reasons))
        self.reasons = reasons


def refuse(reasons: Reasons) -> None:
    if reasons:
        raise Refused(reasons)


def objections(release: Release, verb: Verb, by: User, at: dt.datetime) -> Reasons:
    """Every reason why this person cannot make this move now; empty when they can.

    What speaks against the words themselves is a matter of `approval_objections`.
    """
    statuses, permission = MOVES[verb]
    reasons: Reasons = []
    if not by.is_active or not by.has_perm(permission):
        reasons.append(_("Your role does not allow this step."))
    if release.status in statuses:
        reasons += timing_objections(release, verb, at)
    else:
        reasons.append(
            format_lazy(
                _("This step is not possible while the status is “{status}”."),
                status=release.get_status_display(),
            )
        )
    if verb == Verb.SUBMIT:
        reasons += submission_objections(release, by)
    return reasons


def submission_objections(release: Release, by: User) -> Reasons:
    reasons: Reasons = []
    if release.author_id != by.pk and not by.has_perm(APPROVING):
        reasons.append(_("Only its author or an editor can hand it in."))
    if not any(is_complete(release, code) for code in LANGUAGES):
        reasons.append(_("No language is complete: title, lead and body are needed."))
    return reasons


def timing_objections(release: Release, verb: Verb, at: dt.datetime) -> Reasons:
    """What readers have seen cannot be unseen; what they have not needs no notice."""
    seen = release.was_ever_public(at)
    if seen and verb in {Verb.RECALL, Verb.SCHEDULE}:
        return [_("Readers have already seen it: correct or withdraw it instead.")]
    if not seen and verb == Verb.WITHDRAW:
        return [_("It is not public yet: take it back to draft instead.")]
    return []
