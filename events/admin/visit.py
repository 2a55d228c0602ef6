"""Delegation visits: planned on one page, published like any other text."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events import kit
from events.admin.briefing import BriefingAdmin
from events.admin.clashing import warnings
from events.admin.composing import ComposingAdmin
from events.admin.visit_parts import PARTS
from events.knowing import complete, fill_place
from events.models import Visit
from events.pages.article import page_of
from events.pages.visit import VisitPage
from press import workflow
from press.admin.kits import KitsAdmin
from press.admin.publishing.base import PublishableAdmin
from press.admin.publishing.filters import LanguageFilter
from press.admin.publishing.reading import formatted
from press.kit import KitContents
from press.kit.gather import Receiver
from press.models.naming import active_language, admin_address
from press.workflow.rights import WRITE_ANY

INTERNAL = "internal"


@admin.register(Visit)
class VisitAdmin(BriefingAdmin, ComposingAdmin, KitsAdmin, PublishableAdmin):
    worded_by = ["lines", "outcomes", "commitments"]
    list_display = ["titled", "dated", "city", "standing", "languages", "appears"]
    list_filter = [
        "status",
        "direction",
        LanguageFilter,
        ("anniversary", admin.RelatedOnlyFieldListFilter),
        "is_sample",
    ]
    search_help_text = _(
        "Words of the title, summary, city or text, in either language"
    )
    ordering = ["-first_day", "-pk"]
    autocomplete_fields = ["hosts", "releases", "anniversary"]
    inlines = PARTS
    readonly_preprocess_fields = {"body_tr": formatted, "body_az": formatted}
    words = ("title", "summary", "city", "body", "slug")
    tabs = {
        "facts": _("Facts"),
        "people": _("People"),
        "programme": _("Programme"),
        "results": _("Outcomes & road map"),
        "photos": _("Photos"),
        INTERNAL: _("Internal"),
    }
    tab_fields = {
        "facts": (
            "direction",
            ("starts_on", "ends_on"),
            "hosts",
            ("country", "zone"),
            "anniversary",
            "releases",
            "contact",
            "publish_at",
            ("embargo", "together"),
        ),
        INTERNAL: (("notes_tr", "notes_az"), "emergency"),
    }
    advised = {"title": 100, "summary": 320}
    public_template = "events/visit_detail.html"

    @admin.display(description=_("dates"), ordering="first_day")
    def dated(self, visit: Visit) -> str:
        return visit.dates_in(active_language())

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Whoever does not plan never sees what is internal."""
        return self.readable_parts(request, super().get_fieldsets(request, obj))

    def may_read_history(self, request: HttpRequest) -> bool:
        """It holds the rows that are internal, as well as those that once were."""
        return workflow.holds(request.user, WRITE_ANY, Visit)  # type: ignore[arg-type]

    def ways_on(self, request: HttpRequest, row: Visit) -> list[tuple[Any, str]]:
        if not workflow.holds(request.user, WRITE_ANY, Visit):  # type: ignore[arg-type]
            return []
        return [(_("Briefing book"), admin_address(row, "briefing"))]

    def gather(self, rows: Sequence[Any], receiver: Receiver) -> list[KitContents]:
        return kit.from_visits(rows, receiver)

    def place(self, row: Visit) -> tuple[dt.date, int]:
        return row.first_day, row.pk

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        if not form.locks.shared:
            fill_place(obj, form.cleaned_data.get("hosts") or [])
        super().save_model(request, obj, form, change)

    def complete(self, visit: Visit, languages: list[str]) -> None:
        complete(visit, languages)

    def save_related(
        self,
        request: HttpRequest,
        form: Any,
        formsets: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        super().save_related(request, form, formsets, change)
        for warning in warnings(form.instance):
            messages.warning(request, warning)

    def shown(self, visit: Visit, language: str, at: dt.datetime) -> dict[str, Any]:
        shown = VisitPage(visit, language, at)
        return {"shown": shown, "page": page_of(shown), "visit": visit}
