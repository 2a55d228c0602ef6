"""The briefing book from the admin: for whom it is made, and the files themselves."""

import logging
from collections.abc import Callable

import typst
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _

from events.admin.copies import asked_for, choices, gaps
from events.admin.papers import noted, sent
from events.admin.participants import ParticipantsAdmin, listings
from events.briefing import Briefing, Copy, pdf
from events.briefing.gather import from_visit
from events.briefing.naming import file_name
from events.models import Visit
from press.kit.typesetting import Pdf
from press.models.naming import admin_address
from press.text.language import LANGUAGES

MAKERS: dict[str, Callable[[Briefing, Copy], Pdf]] = {
    "book": pdf.book,
    "pocket": pdf.pocket,
}

logger = logging.getLogger(__name__)


class BriefingAdmin(ParticipantsAdmin):
    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_briefing"
        page = path(
            "<int:pk>/briefing/",
            self.admin_site.admin_view(self.briefing_view),
            name=name,
        )
        file = path(
            "<int:pk>/briefing/<str:kind>/<str:language>/",
            self.admin_site.admin_view(self.briefing_file_view),
            name=f"{name}_file",
        )
        return [page, file, *super().get_urls()]

    def briefing_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        visit = self.visit_of_planner(request, pk)
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": visit,
            "back": admin_address(visit, "change"),
            "title": _("Briefing book"),
            "choices": list(choices(visit)),
            "gaps": list(gaps(visit)),
            "listings": list(listings(visit)),
        }
        return TemplateResponse(request, "admin/events/briefing.html", context)

    def briefing_file_view(
        self, request: HttpRequest, pk: int, kind: str, language: str
    ) -> HttpResponse:
        if kind not in MAKERS or language not in LANGUAGES:
            raise Http404
        visit = self.visit_of_planner(request, pk)
        copy = asked_for(request, visit)
        briefing = from_visit(visit, language, timezone.now(), pictures=kind == "book")
        try:
            made = MAKERS[kind](briefing, copy)
        except typst.TypstError as fault:
            return self.not_typeset(request, visit, fault)
        noted(request, visit, paper(kind, language, copy))
        labels = briefing.labels
        called = {"book": labels.book, "pocket": labels.pocket}[kind]
        name = file_name(briefing, copy, called, visit.starts_on)
        return sent(made.data, "application/pdf", name, saved=False)

    def not_typeset(
        self, request: HttpRequest, visit: Visit, fault: Exception
    ) -> HttpResponse:
        logger.error("The briefing of visit %s was not typeset: %s", visit.pk, fault)
        messages.error(
            request,
            _(
                "The document could not be typeset. Look for unusual characters in the "
                "texts of this visit, or tell whoever looks after the site."
            ),
        )
        return HttpResponseRedirect(admin_address(visit, "briefing"))


def paper(kind: str, language: str, copy: Copy) -> str:
    """What was taken, without anybody's name."""
    whose = f"person {copy.delegate}" if copy.delegate else "the delegation"
    return f"the {kind} ({language}) for {'the planner' if copy.full else whose}"
