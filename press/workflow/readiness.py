"""What has to be in order before words are approved for the public, and stay so after."""

import datetime as dt

from django.utils.translation import gettext_lazy as _

from press.models import PressContact, Publishable, User
from press.models.publicity import worded_by
from press.workflow.gaps import gaps, unfit_photos
from press.workflow.plans import Plan, plan_objections
from press.workflow.rules import Reasons, Verb, objections, refuse
from press.workflow.saying import say


def approval_objections(
    row: Publishable, by: User, plan: Plan, at: dt.datetime
) -> Reasons:
    """Every reason why this person cannot approve these languages now."""
    approved = row.approved_languages()
    new = [code for code in plan.languages if code not in approved]
    reasons = objections(row, Verb.APPROVE, by, at)
    if not new:
        reasons.append(_("Choose a language that is not approved yet."))
    if not PressContact.objects.exists():
        reasons.append(_("There is no press contact yet: enter one first."))
    if not approved:
        reasons += plan_objections(plan, at)
    reasons += own_words(row, new, by)
    reasons += gaps(row, new)
    appears = row.publish_at if approved else plan.publish_at
    return reasons + unfit_photos(row, max(appears or at, at))


def own_words(row: Publishable, languages: list[str], by: User) -> Reasons:
    """Nobody approves what they wrote, handed in or last changed."""
    if by.pk in {row.author_id, row.submitted_by_id}:
        return [_("You wrote or submitted this text: somebody else has to approve it.")]
    return [
        say(
            language,
            _(
                "{language}: you changed the words last, somebody else has to approve them."
            ),
        )
        for language in languages
        if getattr(row, f"{worded_by(language)}_id") == by.pk
    ]


def refuse_gaps(row: Publishable) -> None:
    """Refuse a change, once all of it is saved, that takes from approved words what they need."""
    refuse(gaps(row, row.approved_languages()))
