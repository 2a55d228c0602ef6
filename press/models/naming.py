"""What a bilingual row is called, and where its page stands, in the active language."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from press.text.language import LANGUAGES, column, other


def active_language() -> str:
    """The active language, or Turkish where none of ours is active."""
    code = (get_language() or "")[:2]
    return code if code in LANGUAGES else LANGUAGES[0]


def spelling(row: models.Model, field: str) -> str:
    """The row's own words: the active language first, then the other one.

    For the admin and for messages only; a public page never falls back.
    """
    language = active_language()
    for code in (language, other(language)):
        if text := getattr(row, column(field, code)):
            return str(text)
    return f"{row._meta.verbose_name} {row.pk or ''}".strip()


def field_names(row: models.Model, fields: Iterable[str]) -> Any:
    """Fields of a row as its form calls them when they are shown: “title, lead”."""
    called: list[Any] = [row._meta.get_field(field) for field in fields]
    return lazy(lambda: ", ".join(str(field.verbose_name) for field in called), str)()


def address_of(row: models.Model, name: str, **more: Any) -> str:
    """The page of a row that is addressed by its slug, or "" where it has none."""
    slug = getattr(row, column("slug", active_language()))
    return reverse(name, kwargs={"slug": slug} | more) if slug else ""


def admin_address(row: models.Model, page: str, *more: Any) -> str:
    """A page of a row in the admin: its form (“change”), its history, a step to take."""
    opts = row._meta
    name = f"admin:{opts.app_label}_{opts.model_name}_{page}"
    return reverse(name, args=[row.pk, *more])


def addressed_once(noun: str) -> list[models.BaseConstraint]:
    """No two rows of a noun (“press_person”) have the same address in a language."""
    return [
        models.UniqueConstraint(
            fields=["slug_tr"],
            name=f"{noun}_turkish_address_once",
            violation_error_message=_("This Turkish address is already taken."),
        ),
        models.UniqueConstraint(
            fields=["slug_az"],
            name=f"{noun}_azerbaijani_address_once",
            violation_error_message=_("This Azerbaijani address is already taken."),
        ),
    ]
