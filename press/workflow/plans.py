"""When and in which languages approved words shall appear."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from press.text.language import LANGUAGES
from press.workflow.rules import Reasons


@dataclass(frozen=True)
class Plan:
    """In which languages an approval takes effect, and when; None means at once."""

    languages: Sequence[str] = LANGUAGES
    publish_at: dt.datetime | None = None
    embargo: bool = False
    together: bool = False


def plan_objections(plan: Plan, at: dt.datetime) -> Reasons:
    reasons: Reasons = []
    if plan.publish_at is not None and plan.publish_at < at:
        reasons.append(
            _(
                "That publication time has passed: choose a later one, or publish at once."
            )
        )
    if plan.embargo and (plan.publish_at is None or plan.publish_at <= at):
        reasons.append(_("An embargo needs a publication time to come."))
    return reasons
