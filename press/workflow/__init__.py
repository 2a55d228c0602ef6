"""The legal moves of a release, the reasons for a refusal, and nothing else that moves it."""

from press.workflow.access import may_delete, may_read, may_write, readable
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
    "may_delete",
    "may_read",
    "may_write",
    "objections",
    "readable",
    "recall",
    "refuse_gaps",
    "schedule",
    "send_back",
    "settle",
    "snapshot",
    "submit",
    "withdraw",
]
