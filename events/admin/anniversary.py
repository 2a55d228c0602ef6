"""Anniversaries: founded once, foreseen for years, with their milestones and road map."""

import datetime as dt
from typing import Any

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.admin.visit_parts import Commitments
from events.models import Anniversary, Milestone
from events.pages.anniversary import AnniversaryPage
from events.pages.article import anniversary_page_of
from press.admin.inlines import BilingualPartsStack
from press.admin.publishing.base import PublishableAdmin
from press.admin.publishing.filters import LanguageFilter
from press.admin.publishing.parts import LockedParts
from press.admin.publishing.reading import formatted
from press.models.naming import active_language
from press.text.ordinals import anniversary as anniversary_words


class Milestones(LockedParts, BilingualPartsStack):
    model = Milestone
    relation = "milestones"
    fields = ["date", ("text_tr", "text_az"), "source", "photo", "order"]
    autocomplete_fields = ["photo"]
    tab_key = "milestones"


@admin.register(Anniversary)
class AnniversaryAdmin(PublishableAdmin):
    worded_by = ["milestones", "commitments"]
    list_display = ["titled", "this_year", "standing", "languages", "appears"]
    list_filter = ["status", LanguageFilter, "is_sample"]
    search_help_text = _("Words of the title, summary or history, in either language")
    ordering = ["founded", "pk"]
    autocomplete_fields = ["partners"]
    inlines = [Milestones, Commitments]
    readonly_preprocess_fields = {"history_tr": formatted, "history_az": formatted}
    words = ("title", "summary", "city", "partner_city", "history", "slug")
    tabs = {
        "facts": _("Facts"),
        "milestones": _("Milestones"),
        "results": _("Road map"),
    }
    tab_fields = {
        "facts": (
            ("founded", "is_commemoration"),
            "partners",
            "publish_at",
            ("embargo", "together"),
        )
    }
    advised = {"title": 100, "summary": 320}
    public_template = "events/anniversary_detail.html"

    @admin.display(description=_("this year"), ordering="founded")
    def this_year(self, anniversary: Anniversary) -> str:
        years = anniversary.years_on(timezone.localdate())
        return anniversary_words(years, active_language()) if years > 0 else "–"

    def shown(
        self, anniversary: Anniversary, language: str, at: dt.datetime
    ) -> dict[str, Any]:
        shown = AnniversaryPage(anniversary, language, at)
        page = anniversary_page_of(shown)
        return {"shown": shown, "page": page, "anniversary": anniversary}
