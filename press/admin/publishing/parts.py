"""Rows placed in a publishable, locked together with it."""

from typing import Any

from django.http import HttpRequest

from press.admin.guard.parts import PartForm
from press.admin.publishing.locks import Locks, locked


class LockedPartForm(PartForm):
    locks = Locks()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        locked(self, type(self.instance), self.locks)


class LockedParts:
    """Rows of approved words neither come nor go nor change places."""

    form: Any = LockedPartForm

    def locks(self, request: HttpRequest, obj: Any) -> Locks:
        locks: Locks = self.whole().locks(request, obj)  # type: ignore[attr-defined]
        return locks

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        form = type("PartForm", (self.form,), {"locks": self.locks(request, obj)})
        return super().get_formset(request, obj, **{"form": form} | kwargs)  # type: ignore[misc]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed: bool = super().has_add_permission(request, obj)  # type: ignore[misc]
        return allowed and not self.locks(request, obj).shared

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed: bool = super().has_delete_permission(request, obj)  # type: ignore[misc]
        return allowed and not self.locks(request, obj).shared
