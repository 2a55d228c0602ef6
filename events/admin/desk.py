"""What planning adds to the office's own pages: overdue commitments, and where photos are used."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from events.admin.due import SOON, deadline
from events.models import Anniversary, Commitment, Milestone, Visit, VisitPicture
from press.admin.dashboard import FURTHER, LONGEST, Line, Shelf
from press.admin.photo_uses import PLACES
from press.models import Photo
from press.models.naming import admin_address


def due_shelf(request: HttpRequest) -> Shelf | None:
    """What was promised and is overdue or due soon, the longest overdue first."""
    commitments = admin.site.get_model_admin(Commitment)
    if not commitments.has_change_permission(request):
        return None
    today = timezone.localdate()
    rows: Any = commitments.get_queryset(request)
    due = (rows.overdue(today) | rows.due_within(today, SOON)).order_by(
        "last_day", "pk"
    )
    lines = [
        Line(str(row), admin_address(row, "change"), deadline(row, today))
        for row in due[:LONGEST]
    ]
    return Shelf(_("Promised and due"), _("Nothing that was promised is due."), lines)


def in_visits(photo: Photo) -> QuerySet[Any]:
    placed = VisitPicture.objects.filter(photo=photo).values("visit")
    return Visit.objects.filter(pk__in=placed)


def in_anniversaries(photo: Photo) -> QuerySet[Any]:
    shown = Milestone.objects.filter(photo=photo).values("anniversary")
    return Anniversary.objects.filter(pk__in=shown)


FURTHER.append(due_shelf)
PLACES.extend([in_visits, in_anniversaries])
