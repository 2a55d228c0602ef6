"""What stands above the text of a release: how it stands, and what can happen next."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import translation

from press.admin.publishing.standing import (
    COLOURS,
    LanguageState,
    language_states,
    standing,
)
from press.admin.publishing.steps import Step, next_steps
from press.models import Release, ReleaseCorrection, ReleaseMove, Status, User
from press.models.words import TranslationState, is_complete
from press.text.language import LANGUAGES
from press.workflow import Verb


@dataclass(frozen=True)
class LanguageLine:
    """One language: how far it is, its preview, and its public page while there is one."""

    state: LanguageState
    preview: str
    page: str


@dataclass(frozen=True)
class Head:
    release: Release
    at: dt.datetime
    steps: list[Step]
    moves: list[ReleaseMove]
    corrections: list[ReleaseCorrection]

    @property
    def standing(self) -> Any:
        return standing(self.release, self.at)

    @property
    def colour(self) -> str:
        return COLOURS[self.standing]

    @property
    def sent_back(self) -> ReleaseMove | None:
        """Why a draft came back, until it is handed in again."""
        latest = self.moves[0] if self.moves else None
        back = latest is not None and latest.verb in {Verb.SEND_BACK, Verb.RECALL}
        return latest if back and self.release.status == Status.DRAFT else None

    @property
    def languages(self) -> list[LanguageLine]:
        return [
            LanguageLine(
                state, self.preview(state), page_in(self.release, state.code, self.at)
            )
            for state in language_states(self.release)
        ]

    def preview(self, state: LanguageState) -> str:
        if state.translation == TranslationState.MISSING:
            return ""
        return reverse(
            "admin:press_release_preview", args=[self.release.pk, state.code]
        )

    @property
    def kit(self) -> str:
        """Its press kit, as soon as there is a complete language to put in it."""
        if not any(is_complete(self.release, code) for code in LANGUAGES):
            return ""
        return reverse("admin:press_release_kit", args=[self.release.pk])

    @property
    def may_correct(self) -> bool:
        return any(step.verb == Verb.CORRECT for step in self.steps)

    @property
    def locked(self) -> list[str]:
        return self.release.approved_languages()


def head_of(release: Release, user: User, at: dt.datetime) -> Head:
    return Head(
        release=release,
        at=at,
        steps=next_steps(release, user, at),
        moves=list(release.moves.select_related("by")),
        corrections=list(release.corrections.select_related("by")),
    )


def page_in(release: Release, language: str, at: dt.datetime) -> str:
    if not release.is_public(language, at):
        return ""
    with translation.override(language):
        return release.get_absolute_url()
