"""The rows placed in a noun, posted from a form that may be older than the rows."""

import contextlib
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from unfold.forms import PaginationInlineFormSet

from press.admin.guard.form import ChoosingForm


class PartForm(ChoosingForm):
    """A row that can be shown as it was in an earlier version."""

    def __init__(
        self,
        *args: Any,
        earlier_rows: dict[Any, dict[str, Any]] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        if (
            earlier_rows is not None
            and self.instance.pk is not None
            and not self.is_bound
        ):
            earlier = earlier_rows.get(self.instance.pk)
            self.initial.update({"DELETE": True} if earlier is None else earlier)


class PartsFormSet(PaginationInlineFormSet):
    """Keeps to the rows that were posted, whatever others added or removed meanwhile."""

    removed_meanwhile = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_bound and self.instance.pk is not None:
            self.take_back_removed()

    def get_queryset(self) -> QuerySet[Any]:
        """Only the rows that were posted, in that order, so that titles fit their rows."""
        rows = super().get_queryset()
        if not self.is_bound or self.instance.pk is None:
            return rows
        if not hasattr(self, "_posted_rows"):
            posted = self.posted_keys()
            found = {str(row.pk): row for row in rows}
            self._posted_rows: Any = [found[key] for key in posted if key in found]
        return self._posted_rows

    def initial_form_count(self) -> int:
        """Never less than none, whatever was posted."""
        count: int = super().initial_form_count()
        return max(count, 0)

    def posted_keys(self) -> list[str]:
        """The keys of the rows that were there when the form was opened."""
        count = min(self.initial_form_count(), self.total_form_count())
        return [
            str(self.data.get(self.place(index, "id"), "")) for index in range(count)
        ]

    def place(self, index: int, field: str = "") -> str:
        return f"{self.add_prefix(index)}-{field}"

    def added_meanwhile(self) -> list[Any]:
        """Rows that somebody else added after the form was opened; they stay."""
        posted = set(self.posted_keys())
        return [row for row in super().get_queryset() if str(row.pk) not in posted]

    def clean(self) -> None:
        super().clean()
        for form in self.extra_forms:
            if form.has_changed() and not form.errors:
                self.refuse_double(form)

    def validate_unique(self) -> None:
        """Rows entered twice; said beside the second one, not above the list as well."""
        with contextlib.suppress(ValidationError):
            super().validate_unique()

    def get_form_error(self) -> str:
        """Django's own words name the column."""
        constraints = self.model._meta.total_unique_constraints
        said = [found.get_violation_error_message() for found in constraints]
        return said[0] if said else super().get_form_error()

    def refuse_double(self, form: Any) -> None:
        """Say it of a new row that somebody else entered meanwhile; the form has no such row."""
        for constraint in self.model._meta.total_unique_constraints:
            names = [self.model._meta.get_field(n).attname for n in constraint.fields]
            entered = [getattr(form.instance, name) for name in names]
            for row in self.added_meanwhile():
                if [getattr(row, name) for name in names] == entered:
                    form.add_error(None, constraint.get_violation_error_message())

    def take_back_removed(self) -> None:
        """Turn rows that somebody else removed into new ones, so that no word is lost."""
        saved = {str(row.pk) for row in super().get_queryset()}
        keys = self.posted_keys()
        gone = [index for index, key in enumerate(keys) if key not in saved]
        if not gone:
            return
        total = self.total_form_count()
        order = [index for index in range(total) if index not in gone] + gone
        self.data = self.renumbered(order, gone)
        self.data[f"{self.prefix}-INITIAL_FORMS"] = str(len(keys) - len(gone))
        self.removed_meanwhile = len(gone)
        self.__dict__.pop("management_form", None)
        self.__dict__.pop("_posted_rows", None)

    def renumbered(self, order: list[int], gone: list[int]) -> Any:
        """The posted data with its rows in another order, and without the keys of the gone."""
        data = self.data.copy()
        rows = {index: self.row_data(index) for index in order}
        for index, row in rows.items():
            for name in row:
                del data[self.place(index, name)]
        for new, old in enumerate(order):
            for name, values in rows[old].items():
                if not (old in gone and name in {"id", "DELETE"}):
                    data.setlist(self.place(new, name), values)
        return data

    def row_data(self, index: int) -> dict[str, list[str]]:
        prefix = self.place(index)
        return {
            key.removeprefix(prefix): self.data.getlist(key)
            for key in self.data
            if key.startswith(prefix)
        }
