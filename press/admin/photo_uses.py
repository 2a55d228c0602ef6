"""Where a photo is used, as far as the person asking may see."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.admin.sites import AdminSite
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse

from press.models import Organisation, Person, Photo, Picture, Release


@dataclass(frozen=True)
class Use:
    noun: str
    name: str
    url: str


def in_releases(photo: Photo) -> QuerySet[Any]:
    placed = Picture.objects.filter(photo=photo).values("release")
    return Release.objects.filter(pk__in=placed)


def as_portrait(photo: Photo) -> QuerySet[Any]:
    return Person.objects.filter(portrait=photo)


def as_logo(photo: Photo) -> QuerySet[Any]:
    return Organisation.objects.filter(logo=photo)


# The rows of each noun that show a photo. A higher app adds its own.
PLACES: list[Callable[[Photo], QuerySet[Any]]] = [in_releases, as_portrait, as_logo]


def uses(site: AdminSite, request: HttpRequest, photo: Photo) -> list[Use]:
    """Everything that shows the photo."""
    return [use for rows in PLACES for use in uses_in(site, request, rows(photo))]


def uses_in(site: AdminSite, request: HttpRequest, rows: QuerySet[Any]) -> list[Use]:
    """Those rows that this person finds in their own list."""
    if not site.is_registered(rows.model):
        return []
    opts = rows.model._meta
    noun_admin = site.get_model_admin(rows.model)
    if not noun_admin.has_view_permission(request):
        return []
    return [
        Use(
            noun=str(opts.verbose_name),
            name=str(row),
            url=reverse(
                f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk]
            ),
        )
        for row in noun_admin.get_queryset(request).filter(pk__in=rows.values("pk"))
    ]
