"""What has to be in order before words are approved for the public, and stay so after."""

import datetime as dt

from django.utils.translation import gettext_lazy as _

from press.models import PressContact, Release, User
from press.models.publishing import worded_by
from press.workflow.gaps import gaps, unfit_photos
from press.workflow.plans import Plan, plan_objections
from press.workflow.rules import Reasons, Verb, objections, refuse
from press.workflow.saying import say


def approval_objections(
    release: Release, by: User, plan: Plan, at: dt.datetime
) -> Reasons:
    """Every reason why this person cannot approve these languages now."""
    approved = release.approved_languages()
    new = [code for code in plan.languages if code not in approved]
    reasons = objections(release, Verb.APPROVE, by, at)
    if not new:
        reasons.append(_("Choose a language that is not approved yet."))
    if not PressContact.objects.exists():
        reasons.append(_("There is no press contact yet: enter one first."))
    if not approved:
        reasons += plan_objections(plan, at)
    reasons += own_words(release, new, by)
    reasons += gaps(release, new)
    appears = release.publish_at if approved else plan.publish_at
    return reasons + unfit_photos(release, max(appears or at, at))


def own_words(release: Release, languages: list[str], by: User) -> Reasons:
    """Nobody approves what they wrote, handed in or last changed."""
    if by.pk in {release.author_id, release.submitted_by_id}:
        return [_("You wrote or submitted this text: somebody else has to approve it.")]
    return [
        say(
            language,
            _(
                "{language}: you changed the words last, somebody else has to approve them."
            ),
        )
        for language in languages
        if getattr(release, f"{worded_by(language)}_id") == by.pk
    ]


def refuse_gaps(release: Release) -> None:
    """Refuse a change, once all of it is saved, that takes from approved words what they need."""
    refuse(gaps(release, release.approved_languages()))
