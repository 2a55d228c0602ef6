"""Where a photo is used, as far as the person asking may see."""

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


def uses(site: AdminSite, request: HttpRequest, photo: Photo) -> list[Use]:
    """Releases, people and organisations that show the photo."""
    placed = Picture.objects.filter(photo=photo).values("release")
    return [
        *uses_in(site, request, Release.objects.filter(pk__in=placed)),
        *uses_in(site, request, Person.objects.filter(portrait=photo)),
        *uses_in(site, request, Organisation.objects.filter(logo=photo)),
    ]


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
