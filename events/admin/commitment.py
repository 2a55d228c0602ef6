"""The road maps of all visits and anniversaries: what is due, overdue, done."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display
from unfold.widgets import UnfoldBooleanWidget

from events.admin.due import DueFilter, deadline
from events.models import Commitment, CommitmentStatus, ProgressNote, Visit
from press import workflow
from press.admin.base import OfficeAdmin
from press.admin.guard.parts import PartForm, PartsFormSet
from press.admin.inlines import BilingualPartsStack
from press.models import User
from press.models.naming import active_language, admin_address
from press.text.dates import date_words
from press.workflow.rights import APPROVE, WRITE_ANY

COLOURS = {
    "": "default",
    CommitmentStatus.OPEN: "info",
    CommitmentStatus.UNDER_WAY: "info",
    CommitmentStatus.DONE: "success",
    CommitmentStatus.DROPPED: "default",
}


class ProgressForm(PartForm):
    """Who may approve words for the public may do so here, but for their own."""

    approve = forms.BooleanField(
        label=_("Show to readers"),
        required=False,
        widget=UnfoldBooleanWidget,
        help_text=_("With its day, below the commitment on the public page."),
    )
    # Whoever fills in the form.
    user: Any = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        note = self.instance
        # What was there before is what is saved, not what the form says it was.
        self.fields["on"].show_hidden_initial = False
        self.fields["approve"].initial = note.is_approved
        may = workflow.holds(self.user, APPROVE, Visit) and note.pk is not None
        if not may or (not note.is_approved and note.by_id == self.user.pk):
            self.fields["approve"].disabled = True
        if note.is_approved and not may:
            # Readers see these words: they are changed by those who may publish.
            for field in self.fields.values():
                field.disabled = True

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002  (Django's signature)
        """Words that change have a new author, and wait for somebody else's approval."""
        note: ProgressNote = self.instance
        if {"text_tr", "text_az", "on"} & set(self.changed_data):
            note.by, note.approved_at, note.approved_by = self.user, None, None
        elif "approve" in self.changed_data:
            shown = self.cleaned_data["approve"]
            note.approved_at = timezone.now() if shown else None
            note.approved_by = self.user if shown else None
        return super().save(commit)


class ProgressFormSet(PartsFormSet):
    def clean(self) -> None:
        super().clean()
        removed = [
            form for form in self.initial_forms if self._should_delete_form(form)
        ]
        if any(is_kept(form.instance, form.user) for form in removed):
            raise ValidationError(
                _("Readers see one of these notes: an editor has to remove it.")
            )


def is_kept(note: ProgressNote, user: User) -> bool:
    """Whether readers see a note that this person may not take from them."""
    return note.is_approved and not workflow.holds(user, APPROVE, Visit)


class ProgressNotes(BilingualPartsStack):
    model = ProgressNote
    relation = "progress"
    form = ProgressForm
    formset = ProgressFormSet
    ordering_field = None
    fields = ["on", ("text_tr", "text_az"), "approve"]

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        form = type("ProgressForm", (self.form,), {"user": request.user})
        return super().get_formset(request, obj, **{"form": form} | kwargs)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Whoever does not plan reads what readers read."""
        notes: Any = super().get_queryset(request)
        plans = workflow.holds(request.user, WRITE_ANY, Visit)  # type: ignore[arg-type]
        return notes if plans else notes.approved()


@admin.register(Commitment)
class CommitmentAdmin(OfficeAdmin):
    list_display = ["__str__", "belongs_to", "due_day", "stands", "sides"]
    list_filter = [DueFilter, "status", ("visit", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["visit", "anniversary", "our_side", "their_side"]
    search_fields = ["text_tr", "text_az"]
    ordering = ["last_day", "pk"]
    readonly_fields = ["belongs_to", "agreed"]
    autocomplete_fields = ["our_side", "their_side", "closed_by"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "belongs_to",
                    "agreed",
                    ("our_side", "their_side"),
                    ("due", "status"),
                    "closed_by",
                ]
            },
        )
    ]
    inlines = [ProgressNotes]
    view_on_site = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Only road maps of what this person may read."""
        rows = super().get_queryset(request)
        if workflow.holds(request.user, WRITE_ANY, Visit):  # type: ignore[arg-type]
            return rows
        visits = workflow.readable(Visit.objects.all(), request.user)  # type: ignore[arg-type]
        return rows.filter(visit__in=visits.values("pk"))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.readable_parts(request, super().get_fieldsets(request, obj))

    def may_read_history(self, request: HttpRequest) -> bool:
        """It holds notes that readers were never shown."""
        return workflow.holds(request.user, WRITE_ANY, Visit)  # type: ignore[arg-type]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Agreed on in a visit or an anniversary, and entered on its page."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description=_("agreed on in"))
    def belongs_to(self, commitment: Commitment) -> SafeString:
        whole = commitment.visit or commitment.anniversary
        url = admin_address(whole, "change") if whole else reverse("admin:index")
        return format_html('<a href="{}">{}</a>', url, whole)

    @admin.display(description=_("commitment"))
    def agreed(self, commitment: Commitment) -> SafeString:
        """Both languages; they are changed where they were approved."""
        return format_html(
            '<span lang="tr">{}</span><br><span lang="az">{}</span>',
            commitment.text_tr,  # type: ignore[attr-defined]
            commitment.text_az,  # type: ignore[attr-defined]
        )

    @admin.display(description=_("due date"), ordering="last_day")
    def due_day(self, commitment: Commitment) -> str:
        if commitment.due is None:
            return "–"
        words = date_words(commitment.due, active_language())
        said = deadline(commitment, timezone.localdate())
        return f"{words} ({said})" if said else words

    @display(description=_("status"), ordering="status", label=COLOURS)
    def stands(self, commitment: Commitment) -> tuple[str, Any]:
        return commitment.status, commitment.get_status_display() or _("not set")

    @admin.display(description=_("responsible"))
    def sides(self, commitment: Commitment) -> str:
        sides = (commitment.our_side, commitment.their_side)
        return " / ".join(str(side) for side in sides if side) or "–"

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_related(request, form, formsets, change)
        # A form of the whole that was opened before must not undo this.
        whole: Any = form.instance.visit or form.instance.anniversary
        whole.claim("default")
