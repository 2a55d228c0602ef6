"""Rows placed in a noun: their rights are those of the noun, their order is the editor's."""

from typing import Any

from django.forms import HiddenInput
from django.http import HttpRequest
from modeltranslation.admin import TranslationInlineModelAdmin
from unfold.admin import StackedInline, TabularInline

from press.admin.guard.parts import PartForm, PartsFormSet
from press.admin.inputs import dress
from press.admin.languages import labels
from press.admin.related import EnterNew

# A form that says it has more is refused before its rows are made.
MOST_ROWS = 200


class Parts(EnterNew):
    """What all inlines share; `relation` is the name of the reverse relation."""

    relation: str
    form: Any = PartForm
    formset: Any = PartsFormSet
    extra = 0
    max_num: int | None = MOST_ROWS
    ordering_field: str | None = "order"
    hide_ordering_field = True
    hide_title = True

    def whole(self) -> Any:
        return self.admin_site.get_model_admin(self.parent_model)  # type: ignore[attr-defined]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(self.whole().has_view_permission(request, obj))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        if obj is None or obj.pk is None:
            return bool(self.whole().has_add_permission(request))
        return bool(self.whole().has_change_permission(request, obj))

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)

    def get_extra(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        """Room for the rows of an earlier version that exist no longer."""
        rows = self.whole().earlier_rows(request, obj, self)
        return (
            self.extra if rows is None else len(self.whole().rows_gone(obj, self, rows))
        )

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        told = {
            "labels": labels(self.model, with_language=True),  # type: ignore[attr-defined]
            "absolute_max": MOST_ROWS,
        }
        return super().get_formset(request, obj, **told | kwargs)  # type: ignore[misc]

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and db_field.name == self.ordering_field:
            field.widget = HiddenInput()
        if field is not None:
            dress(field, db_field, with_language=True)
        return field


class InTable(Parts):
    """A row in a table: its inputs have the head of their column for a name."""

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None:
            field.widget.attrs["aria-label"] = field.label
        return field


class PartsTable(InTable, TabularInline):
    """Short rows, one below the other."""


class BilingualPartsTable(InTable, TabularInline, TranslationInlineModelAdmin):
    """Short rows with words in two languages."""


class BilingualPartsStack(Parts, StackedInline, TranslationInlineModelAdmin):
    """Rows with longer words in two languages."""

    hide_title = False
