"""What stands above a text: how it stands, and what can happen next."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.utils import translation

from press.admin.publishing.standing import (
    COLOURS,
    LanguageState,
    language_states,
    standing,
)
from press.admin.publishing.steps import Step, next_steps
from press.models import Publishable, Status, User
from press.models.naming import admin_address
from press.models.record import Correction, Move
from press.models.words import TranslationState, is_complete
from press.text.language import LANGUAGES, column
from press.workflow import Verb


@dataclass(frozen=True)
class LanguageLine:
    """One language: how far it is, its preview, and its public page while there is one."""

    state: LanguageState
    preview: str
    page: str


@dataclass(frozen=True)
class Head:
    row: Publishable
    at: dt.datetime
    steps: list[Step]
    moves: list[Move]
    corrections: list[Correction]
    has_kit: bool

    @property
    def standing(self) -> Any:
        return standing(self.row, self.at)

    @property
    def colour(self) -> str:
        return COLOURS[self.standing]

    @property
    def sent_back(self) -> Move | None:
        """Why a draft came back, until it is handed in again."""
        latest = self.moves[0] if self.moves else None
        back = latest is not None and latest.verb in {Verb.SEND_BACK, Verb.RECALL}
        return latest if back and self.row.status == Status.DRAFT else None

    @property
    def languages(self) -> list[LanguageLine]:
        return [
            LanguageLine(
                state, self.preview(state), page_in(self.row, state.code, self.at)
            )
            for state in language_states(self.row)
        ]

    def preview(self, state: LanguageState) -> str:
        if state.translation == TranslationState.MISSING:
            return ""
        return admin_address(self.row, "preview", state.code)

    @property
    def kit(self) -> str:
        """Its press kit, as soon as there is a complete language to put in it."""
        written = any(is_complete(self.row, code) for code in LANGUAGES)
        if not written or not self.has_kit:
            return ""
        return admin_address(self.row, "kit")

    @property
    def may_correct(self) -> bool:
        return any(step.verb == Verb.CORRECT for step in self.steps)

    @property
    def notices(self) -> list[tuple[str, str]]:
        """By language, what readers find in place of a page that was withdrawn."""
        if self.row.status != Status.WITHDRAWN:
            return []
        notices = [
            (code, getattr(self.row, column("notice", code))) for code in LANGUAGES
        ]
        return [(code, notice) for code, notice in notices if notice]

    @property
    def locked(self) -> list[str]:
        return self.row.approved_languages()


def head_of(row: Publishable, user: User, at: dt.datetime, *, has_kit: bool) -> Head:
    return Head(
        row=row,
        at=at,
        steps=next_steps(row, user, at),
        moves=list(row.moves.select_related("by")),
        corrections=list(row.corrections.select_related("by")),
        has_kit=has_kit,
    )


def page_in(row: Publishable, language: str, at: dt.datetime) -> str:
    if not row.is_public(language, at):
        return ""
    with translation.override(language):
        return row.get_absolute_url()
