"""Rows of a visit that depend on each other: one head, and photos bound to lines."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from events.models import Delegate, Meeting
from press.admin.guard.parts import PartsFormSet


class DelegatesFormSet(PartsFormSet):
    """One head at most, and never two for a moment while the rows are saved."""

    def heads(self) -> list[Any]:
        kept = [form for form in self.forms if not self._should_delete_form(form)]
        return [form for form in kept if form.cleaned_data.get("is_head")]

    def clean(self) -> None:
        super().clean()
        for form in self.heads()[1:]:
            form.add_error("is_head", _("A delegation has only one head."))

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django's signature)
        # Without a new head nobody has to make room: a row that was not posted stays.
        if heads := [form.instance.pk for form in self.heads()]:
            Delegate.objects.filter(visit=self.instance, is_head=True).exclude(
                pk__in=heads
            ).update(is_head=False)
        return super().save(commit)


class PicturesFormSet(PartsFormSet):
    """Saved after the lines, of which some may just have been deleted."""

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django's signature)
        """A photo goes with its internal line: bound to none, readers would see it."""
        kept = set(Meeting.objects.filter(visit=self.instance).values_list("pk"))
        for form in self.forms:
            line = form.instance.meeting
            if line is None or (line.pk,) in kept:
                continue
            form.instance.meeting = None
            if not line.is_public:
                self.leave_out(form)
        return super().save(commit)

    def leave_out(self, form: Any) -> None:
        form.cleaned_data["DELETE"] = True
        if form.instance.pk:
            form.instance.delete()
