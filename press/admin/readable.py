"""Nobody is shown a field that they may not read, nor answered a question about it."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.core.exceptions import FieldDoesNotExist
from django.http import HttpRequest

from press.workflow.fields import Reads, fields_read_by


class ReadableFields(admin.ModelAdmin):
    def reads(self, request: HttpRequest) -> Reads:
        return fields_read_by(request.user, self.model)  # type: ignore[arg-type]

    def reads_named(self, request: HttpRequest, name: str) -> bool:
        """Whether a person may read what is called so, if it is a field at all."""
        try:
            field: Any = self.opts.get_field(name)
        except FieldDoesNotExist:
            return True
        return self.reads(request)(field)

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest) -> bool:
        """Django takes any question about the row's own columns."""
        asked = lookup.partition("__")[0]
        allowed: bool = super().lookup_allowed(lookup, value, request)
        return allowed and self.reads_named(request, asked)

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        filters = super().get_list_filter(request)
        return [each for each in filters if self.reads_named(request, called(each))]

    def readable_parts(self, request: HttpRequest, fieldsets: Iterable[Any]) -> Any:
        """The fieldsets without the fields that this person may not read."""
        parts = [
            (title, part | {"fields": list(self.lines(request, part["fields"]))})
            for title, part in fieldsets
        ]
        return [(title, part) for title, part in parts if part["fields"]]

    def lines(self, request: HttpRequest, lines: Iterable[Any]) -> Iterable[Any]:
        for line in lines:
            names = line if isinstance(line, tuple) else (line,)
            kept = tuple(name for name in names if self.reads_named(request, name))
            if kept:
                yield kept if isinstance(line, tuple) else line


def called(narrowed_by: Any) -> str:
    """The field that a filter of the list is about; "" for one that is not about any."""
    if isinstance(narrowed_by, tuple):
        return str(narrowed_by[0])
    return narrowed_by if isinstance(narrowed_by, str) else ""
