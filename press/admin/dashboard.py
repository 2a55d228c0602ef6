"""The first page of the admin: what waits for somebody, and what comes next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from press.models import Publishable, Release, Status
from press.models.moments import when
from press.models.naming import admin_address

LONGEST = 8


@dataclass(frozen=True)
class Line:
    """One row that waits: what it is, where it is worked on, and a word about it."""

    name: str
    url: str
    said: str
    noun: str = ""


@dataclass(frozen=True)
class Shelf:
    """A few rows under one heading."""

    title: str
    empty: str
    lines: Sequence[Line]


# What a higher app puts on the first page; none for whoever may not see it.
FURTHER: list[Callable[[HttpRequest], Shelf | None]] = []


def overview(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """Add the shelves to the context of the index page."""
    user: Any = request.user
    return context | {
        "title": _("Overview"),
        "shelves": shelves(request),
        "may_write": may_write(request),
        "without_role": not user.get_all_permissions(),
    }


def may_write(request: HttpRequest) -> bool:
    registered = admin.site.is_registered(Release)
    return registered and admin.site.get_model_admin(Release).has_add_permission(
        request
    )


def shelves(request: HttpRequest) -> list[Shelf]:
    """Only what this person finds in their own lists."""
    lists = own_lists(request)
    further = [shelf for make in FURTHER if (shelf := make(request))]
    if not lists:
        return further
    user: Any = request.user
    return [
        Shelf(
            _("Waiting for approval"),
            _("Nothing waits for approval."),
            latest(lists, status=Status.IN_REVIEW),
        ),
        Shelf(
            _("Your drafts"),
            _("You have no drafts."),
            latest(lists, status=Status.DRAFT, author=user),
        ),
        Shelf(_("Appearing next"), _("Nothing is scheduled."), coming(lists)),
        *further,
    ]


def own_lists(request: HttpRequest) -> list[QuerySet[Any]]:
    """What this person may read of each kind of publishable."""
    admins = [
        (model, model_admin)
        for model, model_admin in admin.site._registry.items()  # noqa: SLF001  (there is no other way to ask)
        if issubclass(model, Publishable)
    ]
    return [
        model_admin.get_queryset(request).select_related("author")
        for _model, model_admin in sorted(admins, key=lambda pair: pair[0].__name__)
        if model_admin.has_view_permission(request)
    ]


def latest(lists: list[QuerySet[Any]], **narrowed: Any) -> list[Line]:
    rows = [
        row
        for found in lists
        for row in found.filter(**narrowed).order_by("-changed_at", "-pk")[:LONGEST]
    ]
    rows.sort(key=attrgetter("changed_at"), reverse=True)
    return [line(row, when(row.changed_at)) for row in rows[:LONGEST]]


def coming(lists: list[QuerySet[Any]]) -> list[Line]:
    waiting = {"status": Status.APPROVED, "publish_at__gt": timezone.now()}
    rows = [
        row
        for found in lists
        for row in found.filter(**waiting).order_by("publish_at", "pk")[:LONGEST]
    ]
    rows.sort(key=attrgetter("publish_at"))
    return [line(row, when(row.publish_at)) for row in rows[:LONGEST]]


def line(row: Any, moment: str) -> Line:
    said = " · ".join(filter(None, [moment, str(row.author or "")]))
    noun = "" if isinstance(row, Release) else str(row._meta.verbose_name)
    return Line(str(row), admin_address(row, "change"), said, noun)
