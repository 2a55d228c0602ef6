"""The legal moves of a publishable, the reasons for a refusal, and nothing else that moves it."""

from press.workflow import release_needs
from press.workflow.access import (
    may_delete,
    may_note,
    may_read,
    may_write,
    readable,
)
from press.workflow.moves import (
    Correcting,
    approve,
    correct,
    recall,
    schedule,
    send_back,
    submit,
    withdraw,
)
from press.workflow.plans import Plan
from press.workflow.readiness import approval_objections, refuse_gaps
from press.workflow.rights import holds
from press.workflow.rules import MOVES, Refused, Verb, objections
from press.workflow.settling import Snapshot, settle, snapshot

__all__ = [
    "MOVES",
    "Correcting",
    "Plan",
    "Refused",
    "Snapshot",
    "Verb",
    "approval_objections",
    "approve",
    "correct",
    "holds",
    "may_delete",
    "may_note",
    "may_read",
    "may_write",
    "objections",
    "readable",
    "recall",
    "refuse_gaps",
    "release_needs",
    "schedule",
    "send_back",
    "settle",
    "snapshot",
    "submit",
    "withdraw",
]
