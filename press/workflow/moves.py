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
from press.workflow.readiness import Plan, approval_objections
from press.workflow.rules import Reasons, Refused, Verb, objections

TRIES = 3


@dataclass(frozen=True)
class Correcting:
    """What an editor says about a change to approved words."""

    noted: bool = False
    notes: Mapping[str, str] = field(default_factory=dict)
    touches_translation: bool = True


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
    languages = [code for code in plan.languages if code not in release.approved_languages()]
    if release.status != Status.APPROVED:
        release.publish_at = plan.publish_at or at
        release.embargo = plan.embargo
        release.together = plan.together
    release.status = Status.APPROVED
    release.approved_by = by
    for language in languages:
        setattr(release, approved_at(language), at)
    give_addresses(release, source="title")
    number_and_save(release, by, at, languages)


def number_and_save(release: Release, by: User, at: dt.datetime, languages: list[str]) -> None:
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


def schedule(release: Release, *, by: User, at: dt.datetime, publish_at: dt.datetime) -> None:
    refuse(objections(release, Verb.SCHEDULE, by, at))
    release.publish_at = publish_at
    save(release, Verb.SCHEDULE, by, at)


def recall(release: Release, *, by: User, at: dt.datetime, reason: str = "") -> None:
    """Take what nobody has seen yet back to draft; its number stays its own."""
    refuse(objections(release, Verb.RECALL, by, at))
    release.status = Status.DRAFT
    for language in LANGUAGES:
        setattr(release, approved_at(language), None)
    save(release, Verb.RECALL, by, at, reason=reason)


def withdraw(release: Release, *, by: User, at: dt.datetime, notices: Mapping[str, str]) -> None:
    """Take a public release down; its page says why from now on."""
    reasons = objections(release, Verb.WITHDRAW, by, at)
    if any(not notices.get(code, "").strip() for code in release.public_languages(at)):
        reasons.append(_("Write the public notice in every language that readers have seen."))
    refuse(reasons)
    release.status = Status.WITHDRAWN
    release.withdrawn_at = at
    for language in LANGUAGES:
        setattr(release, column("notice", language), notices.get(language, "").strip())
    save(release, Verb.WITHDRAW, by, at)


def correct(release: Release, *, by: User, at: dt.datetime, correcting: Correcting) -> None:
    """Save changed words of an approved release and record what is said about the change."""
    reasons = objections(release, Verb.CORRECT, by, at)
    if correcting.noted and any(
        not correcting.notes.get(code, "").strip() for code in release.approved_languages()
    ):
        reasons.append(_("Write the public note in every approved language."))
    refuse(reasons)
    kinds = ReleaseCorrection.Kind
    with transaction.atomic():
        remember_addresses(release, at)
        save(release, Verb.CORRECT, by, at)
        ReleaseCorrection.objects.create(
            release=release,
            kind=kinds.NOTED if correcting.noted else kinds.SMALL,
            by=by,
            at=at,
            **{column("note", code): correcting.notes.get(code, "") for code in LANGUAGES},
        )


def refuse(reasons: Reasons) -> None:
    if reasons:
        raise Refused(reasons)


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
            release=release, verb=verb, by=by, at=at, languages=",".join(languages), reason=reason
        )
