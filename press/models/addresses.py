"""Addresses that read like words: made from the name, unique per language, never forgotten."""

import datetime as dt
from typing import Any

from django.db import models

from press.models.record import ReleaseSlug
from press.models.release import Release
from press.text.language import LANGUAGES, column
from press.text.slugs import slugify


def give_addresses(row: models.Model, source: str = "name") -> None:
    """Fill each empty slug from the words of its language; the row is not saved."""
    for language in LANGUAGES:
        slug = column("slug", language)
        if not getattr(row, slug) and (text := getattr(row, column(source, language))):
            setattr(row, slug, free_slug(row, slug, slugify(text)))


def free_slug(row: models.Model, field: str, wanted: str) -> str | None:
    """The wanted slug, or the first of wanted-2, wanted-3 … that no other row has."""
    if not wanted:
        return None
    rows: models.QuerySet[Any] = type(row)._default_manager.exclude(pk=row.pk)
    taken = set(
        rows.filter(**{f"{field}__startswith": wanted}).values_list(field, flat=True)
    )
    slug, count = wanted, 1
    while slug in taken:
        count += 1
        slug = f"{wanted}-{count}"
    return slug


def remember_addresses(release: Release, at: dt.datetime) -> None:
    """Keep the addresses that readers may have, where the unsaved release has new ones."""
    saved = Release.objects.get(pk=release.pk)
    for language in saved.public_languages(at):
        slug = column("slug", language)
        old, new = getattr(saved, slug), getattr(release, slug)
        if old != new:
            ReleaseSlug.objects.update_or_create(
                language=language, slug=old, defaults={"release": release}
            )
        ReleaseSlug.objects.filter(language=language, slug=new).delete()
