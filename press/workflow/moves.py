"""The moves themselves: each refuses, or records and saves in one transaction."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from press.models import Publishable, Release, Status, User
from press.models.addresses import give_addresses, remember_addresses
from press.models.publicity import approved_at
from press.models.record import Correction
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


def submit(row: Publishable, *, by: User, at: dt.datetime) -> None:
    refuse(objections(row, Verb.SUBMIT, by, at))
    row.status = Status.IN_REVIEW
    row.submitted_by = by
    save(row, Verb.SUBMIT, by, at)


def send_back(row: Publishable, *, by: User, at: dt.datetime, reason: str) -> None:
    reasons = objections(row, Verb.SEND_BACK, by, at)
    if not reason.strip():
        reasons.append(_("Say why it goes back, so that the author knows what to do."))
    refuse(reasons)
    row.status = Status.DRAFT
    save(row, Verb.SEND_BACK, by, at, reason=reason)


def approve(row: Publishable, *, by: User, at: dt.datetime, plan: Plan) -> None:
    """Approve languages for the public; the first approval sets the time and the number."""
    refuse(approval_objections(row, by, plan, at))
    approved = row.approved_languages()
    languages = [code for code in plan.languages if code not in approved]
    if not approved:
        set_time(row, plan, at)
    elif not row.was_ever_public(at):
        # Held back for its twin past its time: it appears now, and says so.
        row.publish_at = max(row.publish_at or at, at)
    row.status = Status.APPROVED
    row.approved_by = by
    for language in languages:
        setattr(row, approved_at(language), at)
    give_addresses(row, source="title")
    if isinstance(row, Release) and row.number is None:
        number_and_save(row, by, at, languages)
    else:
        save(row, Verb.APPROVE, by, at, languages=languages)


def number_and_save(
    release: Release, by: User, at: dt.datetime, languages: list[str]
) -> None:
    """Two first approvals at once want the same number: the later one takes the next."""
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


def schedule(row: Publishable, *, by: User, at: dt.datetime, plan: Plan) -> None:
    """Another time for what nobody has seen yet; the plan's languages do not matter."""
    refuse(objections(row, Verb.SCHEDULE, by, at) + plan_objections(plan, at))
    set_time(row, plan, at)
    save(row, Verb.SCHEDULE, by, at)


def set_time(row: Publishable, plan: Plan, at: dt.datetime) -> None:
    row.publish_at = plan.publish_at or at
    row.embargo = plan.embargo
    row.together = plan.together


def recall(row: Publishable, *, by: User, at: dt.datetime, reason: str = "") -> None:
    """Take what nobody has seen yet back to draft; its number stays its own."""
    refuse(objections(row, Verb.RECALL, by, at))
    row.status = Status.DRAFT
    for language in LANGUAGES:
        setattr(row, approved_at(language), None)
    save(row, Verb.RECALL, by, at, reason=reason)


def withdraw(
    row: Publishable, *, by: User, at: dt.datetime, notices: Mapping[str, str]
) -> None:
    """Take a public page down; its page says why from now on."""
    reasons = objections(row, Verb.WITHDRAW, by, at)
    if any(not notices.get(code, "").strip() for code in row.public_languages(at)):
        reasons.append(
            _("Write the public notice in every language that readers have seen.")
        )
    refuse(reasons)
    row.status = Status.WITHDRAWN
    row.withdrawn_at = at
    for language in LANGUAGES:
        setattr(row, column("notice", language), notices.get(language, "").strip())
    save(row, Verb.WITHDRAW, by, at)


def correct(
    row: Publishable, *, by: User, at: dt.datetime, correcting: Correcting
) -> None:
    """Save changed approved words and record what is said about the change."""
    approved = row.approved_languages()
    reasons = objections(row, Verb.CORRECT, by, at)
    for language in approved:
        reasons += missing_words(row, language)
    if correcting.noted and any(not correcting.note(code) for code in approved):
        reasons.append(_("Write the public note in every approved language."))
    refuse(reasons)
    with transaction.atomic():
        remember_addresses(row, at)
        save(row, Verb.CORRECT, by, at)
        record(row, by, at, correcting)


def record(row: Publishable, by: User, at: dt.datetime, correcting: Correcting) -> None:
    kinds = Correction.Kind
    row.corrections.create(
        kind=kinds.NOTED if correcting.noted else kinds.SMALL,
        by=by,
        at=at,
        **{column("note", code): correcting.note(code) for code in LANGUAGES},
    )


def save(
    row: Publishable,
    verb: Verb,
    by: User,
    at: dt.datetime,
    *,
    languages: Iterable[str] = (),
    reason: str = "",
) -> None:
    with transaction.atomic():
        row.save()
        row.moves.create(
            verb=verb,
            by=by,
            at=at,
            languages=",".join(languages),
            reason=reason,
        )
