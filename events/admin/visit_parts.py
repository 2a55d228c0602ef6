"""Everything placed in a visit, locked together with it; what is internal stays open."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.admin.formsets import DelegatesFormSet, PicturesFormSet
from events.admin.parts import VisitParts
from events.models import (
    Commitment,
    Counterpart,
    Delegate,
    Meeting,
    Outcome,
    VisitPicture,
)
from press.admin.inlines import BilingualPartsStack, PartsTable
from press.admin.pictures import thumbnail
from press.admin.publishing.parts import LockedParts


class Delegates(VisitParts, BilingualPartsStack):
    model = Delegate
    relation = "delegates"
    formset = DelegatesFormSet
    fields = [
        ("person", "is_head"),
        ("title_tr", "title_az"),
        ("form_of_address_tr", "form_of_address_az"),
        ("phone", "needs"),
        "order",
    ]
    autocomplete_fields = ["person"]
    tab_key = "people"


class Counterparts(VisitParts, BilingualPartsStack):
    model = Counterpart
    relation = "counterparts"
    fields = [
        "person",
        ("title_tr", "title_az"),
        ("form_of_address_tr", "form_of_address_az"),
        ("phone", "needs"),
        "order",
    ]
    autocomplete_fields = ["person"]
    tab_key = "people"

    def shown_to_readers(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        public = Meeting.objects.filter(is_public=True, visit=OuterRef("visit"))
        return rows.filter(Exists(public.filter(participants=OuterRef("person"))))


class Lines(VisitParts, BilingualPartsStack):
    model = Meeting
    relation = "lines"
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("kind", "is_public"),
                    "day",
                    ("starts", "ends"),
                    "host",
                    "participants",
                    ("title_tr", "title_az"),
                    "order",
                ]
            },
        ),
        (
            _("Place, agenda, public summary"),
            {
                "classes": ["collapse"],
                "fields": [
                    ("place_tr", "place_az"),
                    ("topics_tr", "topics_az"),
                    ("summary_tr", "summary_az"),
                    "zone",
                ],
            },
        ),
        (
            _("For the briefing book and the files of the office"),
            {
                "classes": ["collapse"],
                "fields": [
                    ("talking_points_tr", "talking_points_az"),
                    ("interpreter", "minutes"),
                ],
            },
        ),
    ]
    autocomplete_fields = ["host", "participants"]
    tab_key = "programme"

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, forms.Textarea):
            field.widget.attrs["rows"] = 2
        if field is not None and db_field.name in {"title_tr", "title_az"}:
            field.help_text = _("Left empty, a meeting is called after its host.")
        return field

    def shown_to_readers(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        return rows.filter(is_public=True)


class Outcomes(VisitParts, BilingualPartsStack):
    model = Outcome
    relation = "outcomes"
    fields = ["kind", ("text_tr", "text_az"), "order"]
    tab_key = "results"


class Commitments(LockedParts, BilingualPartsStack):
    """The road map as it was agreed on; what comes of it is followed on its own page."""

    model = Commitment
    relation = "commitments"
    fields = [("text_tr", "text_az"), ("our_side", "their_side", "due"), "order"]
    autocomplete_fields = ["our_side", "their_side"]
    show_change_link = True
    tab_key = "results"


class Pictures(VisitParts, PartsTable):
    model = VisitPicture
    relation = "pictures"
    formset = PicturesFormSet
    fields = ["small", "photo", "meeting", "order"]
    readonly_fields = ["small"]
    autocomplete_fields = ["photo"]
    tab_key = "photos"

    def shown_to_readers(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        return rows.exclude(meeting__is_public=False)

    @admin.display(description=_("picture"))
    def small(self, picture: VisitPicture) -> str:
        return thumbnail(picture.photo) if picture.photo_id else "—"

    def formfield_for_foreignkey(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name == "meeting":
            # Only lines of this very visit; a new visit has none yet.
            found = request.resolver_match
            pk = found.kwargs.get("object_id") if found else None
            rows = Meeting.objects.filter(visit=pk) if str(pk).isdigit() else None
            kwargs["queryset"] = rows if rows is not None else Meeting.objects.none()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


PARTS: list[Any] = [Delegates, Counterparts, Lines, Outcomes, Commitments, Pictures]
