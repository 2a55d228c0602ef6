"""The first page of the admin: what waits for somebody, and what comes next."""

from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from press.models import Release, Status

LONGEST = 8


@dataclass(frozen=True)
class Shelf:
    """A few releases under one heading."""

    title: str
    empty: str
    releases: list[Release]
    by_time: bool = False


def overview(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """Add the shelves to the context of the index page."""
    return context | {
        "title": _("Overview"),
        "shelves": shelves(request),
        "may_write": may_write(request),
    }


def may_write(request: HttpRequest) -> bool:
    registered = admin.site.is_registered(Release)
    return registered and admin.site.get_model_admin(Release).has_add_permission(
        request
    )


def shelves(request: HttpRequest) -> list[Shelf]:
    """Only what this person finds in their own list of releases."""
    if not admin.site.is_registered(Release):
        return []
    releases_admin = admin.site.get_model_admin(Release)
    if not releases_admin.has_view_permission(request):
        return []
    user: Any = request.user
    releases = releases_admin.get_queryset(request).select_related("author")
    latest = releases.order_by("-changed_at", "-pk")
    coming = releases.filter(status=Status.APPROVED, publish_at__gt=timezone.now())
    return [
        Shelf(
            _("Waiting for approval"),
            _("Nothing waits for approval."),
            list(latest.filter(status=Status.IN_REVIEW)[:LONGEST]),
        ),
        Shelf(
            _("Your drafts"),
            _("You have no drafts."),
            list(latest.filter(status=Status.DRAFT, author=user)[:LONGEST]),
        ),
        Shelf(
            _("Appearing next"),
            _("Nothing is scheduled."),
            list(coming.order_by("publish_at", "pk")[:LONGEST]),
            by_time=True,
        ),
    ]
