"""Who may read, write or delete a row: what depends on the row, not only on the role."""

import datetime as dt
from typing import Any

from django.db.models import Q, QuerySet

from press.models import Publishable, Status, User
from press.workflow.rights import APPROVE, READ_ANY, WRITE_ANY, holds


def readable(rows: QuerySet[Any], user: User) -> QuerySet[Any]:
    """The rows a person may read: writers their own, and whatever was handed in."""
    if not holds(user, "view", rows.model):
        return rows.none()
    if holds(user, READ_ANY, rows.model):
        return rows
    return rows.filter(Q(author=user) | ~Q(status=Status.DRAFT))


def may_read(user: User, row: Publishable) -> bool:
    """The row's side of `readable()`."""
    own_or_submitted = row.author_id == user.pk or row.status != Status.DRAFT
    return holds(user, "view", row) and (own_or_submitted or holds(user, READ_ANY, row))


def may_write(user: User, row: Publishable) -> bool:
    """Writers their own drafts, planners any of theirs, editors all that was not withdrawn."""
    if not holds(user, "change", row) or row.status == Status.WITHDRAWN:
        return False
    if holds(user, APPROVE, row):
        return True
    own = row.author_id == user.pk or holds(user, WRITE_ANY, row)
    return own and row.status == Status.DRAFT


def may_note(user: User, row: Publishable) -> bool:
    """Whoever plans writes what stays in the office, whatever became of the page."""
    internal = bool(row.internal) and holds(user, WRITE_ANY, row)
    return internal and holds(user, "change", row)


def may_delete(user: User, row: Publishable, at: dt.datetime) -> bool:
    """What readers have seen is withdrawn, never deleted; what is approved, recalled first."""
    if row.was_ever_public(at) or row.status not in Status.unapproved:
        return False
    return may_write(user, row)
