"""Addresses that read like words: made from the name, unique per language, never forgotten."""

import datetime as dt
from typing import Any

from django.db import models
from django.db.models import Case, Q, QuerySet, When

from press.text.language import LANGUAGES, column
from press.text.slugs import slugify


def give_addresses(row: models.Model, source: str = "name") -> None:
    """Fill each empty slug from the words of its language; the row is not saved."""
    for language in LANGUAGES:
        slug = column("slug", language)
        if not getattr(row, slug) and (text := getattr(row, column(source, language))):
            setattr(row, slug, free_slug(row, language, slugify(text)))


def free_slug(row: models.Model, language: str, wanted: str) -> str | None:
    """The wanted slug, or the first of wanted-2, wanted-3 … that leads to no other row."""
    if not wanted:
        return None
    taken = slugs_of_others(row, language, wanted)
    slug, count = wanted, 1
    while slug in taken:
        count += 1
        slug = f"{wanted}-{count}"
    return slug


def slugs_of_others(row: models.Model, language: str, beginning: str) -> set[str]:
    """Where other rows of the noun stand, and where readers may still look for them."""
    slug = column("slug", language)
    others: QuerySet[Any] = type(row)._default_manager.exclude(pk=row.pk)
    now = others.filter(**{f"{slug}__startswith": beginning})
    taken = set(now.values_list(slug, flat=True))
    if remembers(row):
        once = others.filter(
            old_slugs__language=language, old_slugs__slug__startswith=beginning
        )
        taken.update(once.values_list("old_slugs__slug", flat=True))
    return taken


def remembers(row: models.Model) -> bool:
    """Whether the row's noun has a table of old addresses."""
    return hasattr(type(row), "old_slugs")


def remember_addresses(row: models.Model, at: dt.datetime) -> None:
    """Keep the addresses that readers may have, where the unsaved row has new ones."""
    if not remembers(row):
        return
    saved: Any = type(row)._default_manager.filter(pk=row.pk)
    before = saved.values(*(column("slug", code) for code in LANGUAGES)).first() or {}
    for language in LANGUAGES:
        slug = column("slug", language)
        old, new = before.get(slug), getattr(row, slug)
        if old != new and saved.public_in(language, at).exists():
            hand_on(row, language, old, new)


def hand_on(row: Any, language: str, old: str | None, new: str | None) -> None:
    """The old address leads to the row from now on, the new one to no other row."""
    memory, noun = row.old_slugs.model.objects, row.old_slugs.field.name
    memory.filter(language=language, slug=new).delete()
    if old:
        memory.update_or_create(language=language, slug=old, defaults={noun: row})


def ever_at(rows: QuerySet[Any], language: str, slug: str) -> QuerySet[Any]:
    """Whichever of the rows stands at an address, then whichever once stood there."""
    stands = Q(**{column("slug", language): slug})
    moved = rows.model._base_manager.exclude(**{column("slug", language): None})
    stood = moved.filter(old_slugs__language=language, old_slugs__slug=slug)
    found = rows.filter(stands | Q(pk__in=stood.values("pk")))
    return found.order_by(Case(When(stands, then=0), default=1))
