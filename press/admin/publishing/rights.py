"""Each role sees and writes the rows that are its own business."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from press import workflow


class PublishableRights(admin.ModelAdmin):
    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return workflow.readable(super().get_queryset(request), request.user)  # type: ignore[arg-type]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_view_permission(request, obj)
        return allowed and (obj is None or workflow.may_read(request.user, obj))  # type: ignore[arg-type]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or self.may_change(request, obj))

    def may_change(self, request: HttpRequest, obj: Any) -> bool:
        """The text, or at least what is noted beside it."""
        user: Any = request.user
        return workflow.may_write(user, obj) or workflow.may_note(user, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """One by one, with its own page; never a selection from the list."""
        if obj is None:
            return self.has_change_permission(request)
        return workflow.may_delete(request.user, obj, timezone.now())  # type: ignore[arg-type]

    def get_actions(self, request: HttpRequest) -> Any:
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions
