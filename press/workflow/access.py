"""Who may read, write or delete a release: what depends on the row, not only on the role."""

import datetime as dt
from typing import Any

from django.db.models import Q, QuerySet

from press.models import Release, Status, User
from press.workflow.rules import APPROVING

READING_ALL = "press.read_any_release"


def readable(releases: QuerySet[Any], user: User) -> QuerySet[Any]:
    """The releases a person may read: writers their own, and whatever was handed in."""
    if not user.has_perm("press.view_release"):
        return releases.none()
    if user.has_perm(READING_ALL):
        return releases
    return releases.filter(Q(author=user) | ~Q(status=Status.DRAFT))


def may_read(user: User, release: Release) -> bool:
    """The row's side of `readable()`."""
    own_or_submitted = release.author_id == user.pk or release.status != Status.DRAFT
    return user.has_perm("press.view_release") and (
        own_or_submitted or user.has_perm(READING_ALL)
    )


def may_write(user: User, release: Release) -> bool:
    """Writers their own drafts, editors everything that was not withdrawn."""
    if not user.has_perm("press.change_release") or release.status == Status.WITHDRAWN:
        return False
    own_draft = release.author_id == user.pk and release.status == Status.DRAFT
    return own_draft or user.has_perm(APPROVING)


def may_delete(user: User, release: Release, at: dt.datetime) -> bool:
    """What readers have seen is withdrawn, never deleted; what is approved, recalled first."""
    if release.was_ever_public(at) or release.status not in Status.unapproved:
        return False
    return may_write(user, release)
