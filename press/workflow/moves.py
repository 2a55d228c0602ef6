"""The moves themselves: each refuses, or records and saves in one transaction."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from press.models import Release, ReleaseCorrection, ReleaseMove, Status, User
from press.models.addresses import give_addresses, remember_addresses
from press.models.publishing import approved_at
from press.text.language import LANGUAGES, column
from press.workflow.gaps import missing_words
from press.workflow.plans import Plan, plan_objections
from press.workflow.readiness import approval_objections
from press.workflow.rules import Verb, objections, refuse

TRIES = 10


@dataclass(frozen=True)
class Correcting:
    """What an editor says about a change to approved words."""

    noted: bool = False
    notes: Mapping[str, str] = field(default_factory=dict)

    def note(self, language: str) -> str:
        """What readers of a language are told; nothing about a small correction."""
        return self.notes.get(language, "").strip() if self.noted else ""


def submit(release: Release, *, by: User, at: dt.datetime) -> None:
    refuse(objections(release, Verb.SUBMIT, by, at))
    release.status = Status.IN_REVIEW
    release.submitted_by = by
    save(release, Verb.SUBMIT, by, at)


def send_back(release: Release, *, by: User, at: dt.datetime, reason: str) -> None:
    reasons = objections(release, Verb.SEND_BACK, by, at)
    if not reason.strip():
        reasons.append(_("Say why it goes back, so that the author knows what to do."))
    refuse(reasons)
    release.status = Status.DRAFT
    save(release, Verb.SEND_BACK, by, at, reason=reason)


def approve(release: Release, *, by: User, at: dt.datetime, plan: Plan) -> None:
    """Approve languages for the public; the first approval sets the time and the number."""
    refuse(approval_objections(release, by, plan, at))
    approved = release.approved_languages()
    languages = [code for code in plan.languages if code not in approved]
    if not approved:
        set_time(release, plan, at)
    elif not release.was_ever_public(at):
        # Held back for its twin past its time: it appears now, and says so.
        release.publish_at = max(release.publish_at or at, at)
    release.status = Status.APPROVED
    release.approved_by = by
    for language in languages:
        setattr(release, approved_at(language), at)
    give_addresses(release, source="title")
    number_and_save(release, by, at, languages)


def number_and_save(
    release: Release, by: User, at: dt.datetime, languages: list[str]
) -> None:
    """Two first approvals at once want the same number: the later one takes the next."""
    if release.number is not None:
        save(release, Verb.APPROVE, by, at, languages=languages)
        return
    for attempt in range(TRIES):
        release.number = next_number(release.year)
        try:
            with transaction.atomic():
                save(release, Verb.APPROVE, by, at, languages=languages)
        except IntegrityError:
            release.number = None
            if attempt == TRIES - 1:
                raise
        else:
            return


def next_number(year: int) -> int:
    last = Release.objects.filter(year=year).aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def schedule(release: Release, *, by: User, at: dt.datetime, plan: Plan) -> None:
    """Another time for what nobody has seen yet; the plan's languages do not matter."""
    refuse(objections(release, Verb.SCHEDULE, by, at) + plan_objections(plan, at))
    set_time(release, plan, at)
    save(release, Verb.SCHEDULE, by, at)


def set_time(release: Release, plan: Plan, at: dt.datetime) -> None:
    release.publish_at = plan.publish_at or at
    release.embargo = plan.embargo
    release.together = plan.together


def recall(release: Release, *, by: User, at: dt.datetime, reason: str = "") -> None:
    """Take what nobody has seen yet back to draft; its number stays its own."""
    refuse(objections(release, Verb.RECALL, by, at))
    release.status = Status.DRAFT
    for language in LANGUAGES:
        setattr(release, approved_at(language), None)
    save(release, Verb.RECALL, by, at, reason=reason)


def withdraw(
    release: Release, *, by: User, at: dt.datetime, notices: Mapping[str, str]
) -> None:
    """Take a public release down; its page says why from now on."""
    reasons = objections(release, Verb.WITHDRAW, by, at)
    if any(not notices.get(code, "").strip() for code in release.public_languages(at)):
        reasons.append(
            _("Write the public notice in every language that readers have seen.")
        )
    refuse(reasons)
    release.status = Status.WITHDRAWN
    release.withdrawn_at = at
    for language in LANGUAGES:
        setattr(release, column("notice", language), notices.get(language, "").strip())
    save(release, Verb.WITHDRAW, by, at)


def correct(
    release: Release, *, by: User, at: dt.datetime, correcting: Correcting
) -> None:
    """Save changed words of an approved release and record what is said about the change."""
    approved = release.approved_languages()
    reasons = objections(release, Verb.CORRECT, by, at)
    for language in approved:
        reasons += missing_words(release, language)
    if correcting.noted and any(not correcting.note(code) for code in approved):
        reasons.append(_("Write the public note in every approved language."))
    refuse(reasons)
    with transaction.atomic():
        remember_addresses(release, at)
        save(release, Verb.CORRECT, by, at)
        record(release, by, at, correcting)


def record(release: Release, by: User, at: dt.datetime, correcting: Correcting) -> None:
    kinds = ReleaseCorrection.Kind
    ReleaseCorrection.objects.create(
        release=release,
        kind=kinds.NOTED if correcting.noted else kinds.SMALL,
        by=by,
        at=at,
        **{column("note", code): correcting.note(code) for code in LANGUAGES},
    )


def save(
    release: Release,
    verb: Verb,
    by: User,
    at: dt.datetime,
    *,
    languages: Iterable[str] = (),
    reason: str = "",
) -> None:
    with transaction.atomic():
        release.save()
        ReleaseMove.objects.create(
            release=release,
            verb=verb,
            by=by,
            at=at,
            languages=",".join(languages),
            reason=reason,
        )
