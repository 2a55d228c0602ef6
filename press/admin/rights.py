"""What the table of roles cannot say: a right that depends on the row."""

import datetime as dt
from functools import reduce
from operator import or_
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from press.admin.in_review import is_in_review
from press.models import Organisation, Person, Photo, Shown, User
from press.text.language import LANGUAGES

# What is approved becomes public by itself, so what it will show counts as shown.
SOME_DAY = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)


def is_in_public_use(row: Any) -> bool:
    """Whether something public names or shows the row, or something approved will."""
    rows = type(row)._default_manager.filter(pk=row.pk)
    return in_public_use(rows).exists() or is_named_beside(row)


def in_public_use(rows: Any) -> QuerySet[Any]:
    """Those of the rows that a release names or shows, whatever their consent."""
    used: QuerySet[Any] = rows.filter(
        reduce(or_, (rows.uses.q(language, SOME_DAY) for language in LANGUAGES))
    )
    return used


def is_named_beside(row: Any) -> bool:
    """Whether the page of another row gives the name: a photo's faces, a person's posts."""
    if isinstance(row, Person):
        photos = in_public_use(Photo.objects.all())
        return Shown.objects.filter(person=row, photo__in=photos).exists()
    if isinstance(row, Organisation):
        people = in_public_use(Person.objects.all())
        return row.positions.filter(person__in=people).exists()
    return False


def may_rewrite(user: User, row: Any) -> bool:
    """What readers see, or somebody is just approving, only those change who may publish."""
    if user.has_perm("press.approve_release"):
        return True
    return not is_in_public_use(row) and not is_in_review(row)


class PublicWithCare(admin.ModelAdmin):
    """For nouns that writers enter, and may mend until something public uses them."""

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_change_permission(request, obj)
        if not allowed or obj is None or obj.pk is None:
            return allowed
        return may_rewrite(request.user, obj)  # type: ignore[arg-type]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_delete_permission(request, obj)
        if not allowed or obj is None or obj.pk is None:
            return allowed
        return may_rewrite(request.user, obj)  # type: ignore[arg-type]
