"""How a publishable stands, in words: for its list, its form and the steps that it can take."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.admin.languages import OWN_NAMES
from press.models import Publishable, Status
from press.models.words import TranslationState, is_begun, state
from press.text.language import LANGUAGES, other


class Standing(models.TextChoices):
    """The status as the office speaks of it: an approval may still wait for its time."""

    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    WAITING = "waiting", _("waits for the other language")
    SCHEDULED = "scheduled", _("scheduled")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


# Unfold's colours; the word always stands beside them.
COLOURS = {
    Standing.DRAFT: "default",
    Standing.IN_REVIEW: "info",
    Standing.WAITING: "warning",
    Standing.SCHEDULED: "warning",
    Standing.PUBLISHED: "success",
    Standing.WITHDRAWN: "danger",
}


def standing(row: Publishable, at: dt.datetime) -> Standing:
    if row.status != Status.APPROVED:
        return Standing(row.status)
    if row.public_languages(at):
        return Standing.PUBLISHED
    return (
        Standing.SCHEDULED
        if row.publish_at and row.publish_at > at
        else Standing.WAITING
    )


@dataclass(frozen=True)
class LanguageState:
    """How far one language is: its translation, and whether it was approved."""

    code: str
    name: str
    translation: TranslationState
    approved: bool
    begun: bool
    # The other language has words that could be translated.
    awaited: bool

    @property
    def word(self) -> Any:
        if self.translation == TranslationState.CURRENT:
            return _("approved") if self.approved else _("not approved yet")
        if self.translation == TranslationState.MISSING and self.begun:
            return _("not complete yet")
        if self.translation == TranslationState.MISSING and not self.awaited:
            return _("not written yet")
        return self.translation.label

    @property
    def colour(self) -> str:
        if self.translation == TranslationState.OUTDATED:
            return "warning"
        return "success" if self.approved else "default"


def language_states(row: Publishable) -> list[LanguageState]:
    approved = row.approved_languages()
    begun = {code: is_begun(row, code) for code in LANGUAGES}
    return [
        LanguageState(
            code=code,
            name=OWN_NAMES[code],
            translation=state(row, code),
            approved=code in approved,
            begun=begun[code],
            awaited=begun[other(code)],
        )
        for code in LANGUAGES
    ]
