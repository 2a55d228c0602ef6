"""Rows placed in a visit: who sees and writes which of their fields."""

from typing import Any

from django.contrib.admin.utils import flatten_fieldsets
from django.db.models import QuerySet
from django.http import HttpRequest

from press import workflow
from press.admin.publishing.parts import LockedParts
from press.workflow.rights import WRITE_ANY


class VisitParts(LockedParts):
    """Rows of a visit; whoever does not plan it never sees what is internal."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        fieldsets: Any = super().get_fieldsets(request, obj)  # type: ignore[misc]
        if workflow.holds(request.user, WRITE_ANY, self.parent_model):  # type: ignore[arg-type, attr-defined]
            return fieldsets
        hidden: frozenset[str] = self.model.internal  # type: ignore[attr-defined]
        open_to_all = [(title, without(hidden, part)) for title, part in fieldsets]
        return [(title, part) for title, part in open_to_all if part["fields"]]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset(request)  # type: ignore[misc]
        plans = workflow.holds(request.user, WRITE_ANY, self.parent_model)  # type: ignore[arg-type, attr-defined]
        return rows if plans else self.shown_to_readers(rows)

    def shown_to_readers(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows that do not stay in the office as a whole."""
        return rows

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        # Django would make fields of all that any fieldset names.
        named = flatten_fieldsets(self.get_fieldsets(request, obj))
        return super().get_formset(request, obj, **{"fields": named} | kwargs)


def without(hidden: frozenset[str], part: dict[str, Any]) -> dict[str, Any]:
    """A fieldset without the lines that hold something hidden."""
    kept = [
        line for line in part["fields"] if not hidden & set(map(base, line_of(line)))
    ]
    return part | {"fields": kept}


def line_of(line: Any) -> tuple[str, ...]:
    return line if isinstance(line, tuple) else (line,)


def base(column: str) -> str:
    """The bilingual field of a column."""
    return column.removesuffix("_tr").removesuffix("_az")
