"""The briefing book from the admin: for whom it is made, and the files themselves."""

import logging
from collections.abc import Callable
from typing import Any

import typst
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from events.admin.copies import asked_for, choices, gaps
from events.briefing import Briefing, Copy, pdf
from events.briefing.gather import from_visit
from events.briefing.naming import file_name
from events.models import Visit
from press import workflow
from press.kit.typesetting import Pdf
from press.models.naming import admin_address
from press.text.language import LANGUAGES
from press.workflow.rights import WRITE_ANY

MAKERS: dict[str, Callable[[Briefing, Copy], Pdf]] = {
    "book": pdf.book,
    "pocket": pdf.pocket,
}

logger = logging.getLogger(__name__)
# Who took what is written down whatever LOG_LEVEL says; by numbers only, without names.
access = logging.getLogger("izazder.access")
access.setLevel(logging.INFO)


class BriefingAdmin(admin.ModelAdmin):
    """For whoever plans visits; everybody else is refused, whether there is a visit or not."""

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

    def visit_to_brief(self, request: HttpRequest, pk: int) -> Visit:
        visit: Any = self.get_queryset(request).filter(pk=pk).first()
        plans = workflow.holds(request.user, WRITE_ANY, self.model)  # type: ignore[arg-type]
        if visit is None or not plans or not self.has_view_permission(request, visit):
            raise PermissionDenied
        return visit

    def briefing_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        visit = self.visit_to_brief(request, pk)
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": visit,
            "back": admin_address(visit, "change"),
            "title": _("Briefing book"),
            "choices": list(choices(visit)),
            "gaps": list(gaps(visit)),
        }
        return TemplateResponse(request, "admin/events/briefing.html", context)

    def briefing_file_view(
        self, request: HttpRequest, pk: int, kind: str, language: str
    ) -> HttpResponse:
        if kind not in MAKERS or language not in LANGUAGES:
            raise Http404
        visit = self.visit_to_brief(request, pk)
        copy = asked_for(request, visit)
        briefing = from_visit(visit, language, timezone.now(), pictures=kind == "book")
        try:
            made = MAKERS[kind](briefing, copy)
        except typst.TypstError as fault:
            return self.not_typeset(request, visit, fault)
        noted(request, visit, f"{kind} ({language})", copy)
        labels = briefing.labels
        called = {"book": labels.book, "pocket": labels.pocket}[kind]
        return sent(made, file_name(briefing, copy, called, visit.starts_on))

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


def noted(request: HttpRequest, visit: Visit, document: str, copy: Copy) -> None:
    whose = f"person {copy.delegate}" if copy.delegate else "the delegation"
    access.info(
        "briefing: user %s took the %s of visit %s for %s",
        request.user.pk,
        document,
        visit.pk,
        "the planner" if copy.full else whose,
    )


def sent(made: Pdf, name: str) -> HttpResponse:
    """Opened in the browser, kept by nobody."""
    answer = HttpResponse(made.data, content_type="application/pdf")
    disposition = content_disposition_header(False, name)  # noqa: FBT003
    answer.headers["Content-Disposition"] = disposition or ""
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer
