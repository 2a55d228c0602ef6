"""Saving a publishable: through the workflow, in one transaction with everything placed in it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone

from press import workflow
from press.admin.history.pages import RECOVERED, RESTORED
from press.models import Publishable, Status, User
from press.models.addresses import give_addresses
from press.text.language import LANGUAGES

CORRECT = "correct"


def is_correcting(request: HttpRequest, row: Publishable | None) -> bool:
    """Whether an editor chose to correct what is approved, or to bring back how it was."""
    if row is None or row.status != Status.APPROVED:
        return False
    if not {CORRECT, RESTORED} & set(request.GET):
        return False
    by, at = request.user, timezone.now()
    return not workflow.objections(row, workflow.Verb.CORRECT, by, at)  # type: ignore[arg-type]


class PublishableSaving(admin.ModelAdmin):
    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except workflow.Refused as refusal:
            # Nothing was saved. The same form is shown again, with the reasons.
            request.refused = refusal.reasons  # type: ignore[attr-defined]
            return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        form.before = workflow.snapshot(obj)
        if not change:
            obj.author = self.first_author(request)
        if not is_correcting(request, obj):
            super().save_model(request, obj, form, change)
            return
        give_addresses(obj, source="title")
        by, at = request.user, timezone.now()
        workflow.correct(obj, by=by, at=at, correcting=form.correcting)  # type: ignore[arg-type]

    def first_author(self, request: HttpRequest) -> Any:
        """Whoever writes it; a release that comes back keeps the author that it had."""
        if asked := request.GET.get(RECOVERED):
            kept = self.version_kept(request, asked, None).field_dict  # type: ignore[attr-defined]
            if author := User.objects.filter(pk=kept.get("author_id")).first():
                return author
        return request.user

    def complete(self, row: Any, languages: list[str]) -> None:
        """Enter what the office knows already, in the languages that are open."""

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_related(request, form, formsets, change)
        for formset in formsets:
            keep_order(formset)
        row = form.instance
        locked = form.locks.languages
        self.complete(row, [code for code in LANGUAGES if code not in locked])
        workflow.settle(
            row,
            form.before,
            request.user,  # type: ignore[arg-type]
            touches_translation=form.touches_translation,
            checked=form.checked,
        )
        workflow.refuse_gaps(row)


def keep_order(formset: Any) -> None:
    """Rows stand as they were dragged, and new ones at the end, in the order of the form."""
    dragged = sorted(
        formset.initial_forms, key=lambda form: form.cleaned_data.get("order") or 0
    )
    rows = [
        form.instance for form in [*dragged, *formset.extra_forms] if form.instance.pk
    ]
    for place, row in enumerate(rows):
        if row.order != place:
            row.order = place
            row.save()
