"""People, organisations, photos and quotes in a release, locked together with it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from press.admin.inlines import BilingualPartsStack, BilingualPartsTable, PartsTable
from press.admin.pictures import thumbnail
from press.admin.publishing.parts import LockedParts
from press.models import Mention, Naming, Picture, Quote


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
