"""Internal papers of a visit: who is given them, and how they leave."""

import logging
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header

from events.models import Visit
from press import workflow
from press.workflow.rights import WRITE_ANY

# Who took what is written down whatever LOG_LEVEL says; by numbers only, without names.
access = logging.getLogger("izazder.access")
access.setLevel(logging.INFO)


class PapersAdmin(admin.ModelAdmin):
    """For whoever plans visits; everybody else is refused, whether there is a visit or not."""

    def visit_of_planner(self, request: HttpRequest, pk: int) -> Visit:
        visit: Any = self.get_queryset(request).filter(pk=pk).first()
        plans = workflow.holds(request.user, WRITE_ANY, self.model)  # type: ignore[arg-type]
        if visit is None or not plans or not self.has_view_permission(request, visit):
            raise PermissionDenied
        return visit


def noted(request: HttpRequest, visit: Visit, paper: str) -> None:
    access.info("user %s took %s of visit %s", request.user.pk, paper, visit.pk)


def sent(data: bytes, kind: str, name: str, *, saved: bool) -> HttpResponse:
    """Saved by the reader or opened in the browser, and kept by nobody on the way."""
    answer = HttpResponse(data, content_type=kind)
    disposition = content_disposition_header(saved, name)
    answer.headers["Content-Disposition"] = disposition or ""
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer
