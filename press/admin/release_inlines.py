"""People, organisations, photos and quotes in a release, locked together with it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from press.admin.inlines import BilingualPartsStack, BilingualPartsTable, PartsTable
from press.admin.locks import Locks, locked
from press.admin.parts_formset import PartForm
from press.admin.pictures import thumbnail
from press.admin.related import EnterNew
from press.models import Mention, Naming, Picture, Quote


class LockedPartForm(PartForm):
    locks = Locks()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        locked(self, type(self.instance), self.locks)


class LockedParts(EnterNew):
    """Rows of an approved release neither come nor go nor change places."""

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


class Mentions(LockedParts, BilingualPartsTable):
    model = Mention
    relation = "mentions"
    fields = ["person", "title", "order"]
    autocomplete_fields = ["person"]
    tab_key = "people"


class Namings(LockedParts, PartsTable):
    model = Naming
    relation = "namings"
    fields = ["organisation", "order"]
    autocomplete_fields = ["organisation"]
    tab_key = "people"


class Pictures(LockedParts, PartsTable):
    model = Picture
    relation = "pictures"
    fields = ["small", "photo", "order"]
    readonly_fields = ["small"]
    autocomplete_fields = ["photo"]
    tab_key = "photos"

    @admin.display(description=_("picture"))
    def small(self, picture: Picture) -> str:
        return thumbnail(picture.photo) if picture.photo_id else "—"


class Quotes(LockedParts, BilingualPartsStack):
    model = Quote
    relation = "quotes"
    fields = [
        "speaker",
        "spoken_in",
        "text",
        "title",
        "approved_by",
        "approved_on",
        "order",
    ]
    autocomplete_fields = ["speaker"]
    tab_key = "quotes"

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if getattr(db_field, "translated_field", db_field).name == "text" and field:
            field.widget.attrs["rows"] = 3
        return field
