"""Where a draft was composed from, and where one is composed, for the office only."""

from typing import Any

from django import template

from events.models import Composition
from press import workflow
from press.models import Publishable, Release, Status, User
from press.models.naming import admin_address

register = template.Library()


@register.inclusion_tag("admin/events/_composed.html", takes_context=True)
def composed(context: Any, row: Publishable) -> dict[str, Any]:
    """Beside a release the visit that it began with; beside a visit the way to a draft."""
    if isinstance(row, Release):
        return origin_of(row, context["request"].user)
    return {"compose": context.get("compose", "")}


def origin_of(release: Release, user: User) -> dict[str, Any]:
    composition = (
        Composition.objects.filter(release=release).select_related("visit").first()
    )
    if composition is None:
        return {}
    visit = composition.visit
    readable = workflow.may_read(user, visit)
    return {
        "composition": composition,
        "visit": visit if readable else "",
        "address": admin_address(visit, "change") if readable else "",
        "to_finish": release.status == Status.DRAFT,
        "has_changed": visit.version != composition.visit_version,
    }
