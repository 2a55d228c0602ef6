"""A publishable exactly as the public will see it, for those who may read its draft."""

import datetime as dt
from dataclasses import replace
from typing import Any

from csp.decorators import csp
from django.conf import settings
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone, translation
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _

from press.admin.languages import OWN_NAMES
from press.models import Publishable
from press.models.freshness import with_corrections
from press.models.naming import admin_address
from press.models.words import is_begun
from press.text.language import LANGUAGES

PUBLIC_POLICY: Any = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]


class PreviewAdmin(admin.ModelAdmin):
    public_template = ""

    def shown(self, row: Any, language: str, at: dt.datetime) -> dict[str, Any]:
        """What the public template is given; `page` is the frame around it."""
        raise NotImplementedError

    def get_urls(self) -> list[URLPattern]:
        preview = path(
            "<int:pk>/preview/<str:language>/",
            self.admin_site.admin_view(self.preview_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_preview",
        )
        return [preview, *super().get_urls()]

    def preview_view(
        self, request: HttpRequest, pk: int, language: str
    ) -> HttpResponse:
        if language not in LANGUAGES:
            raise Http404
        row = with_corrections(self.get_queryset(request)).filter(pk=pk).first()
        if row is None or not self.has_view_permission(request, row):
            raise PermissionDenied
        if not is_begun(row, language):
            return self.nothing_to_see(request, row, language)
        return self.as_the_public_sees_it(request, row, language)

    @method_decorator(csp(PUBLIC_POLICY))
    def as_the_public_sees_it(
        self, request: HttpRequest, row: Publishable, language: str
    ) -> HttpResponse:
        with translation.override(language):
            request.LANGUAGE_CODE = language
            context = self.shown(row, language, timezone.now())
            title = _("Preview: %(title)s") % {"title": context["page"].title}
            context["page"] = replace(context["page"], title=title)
            response = TemplateResponse(request, self.public_template, context)
            response.render()
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    def nothing_to_see(
        self, request: HttpRequest, row: Publishable, language: str
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": row,
            "back": admin_address(row, "change"),
            "title": _("Nothing to preview yet"),
            "language": OWN_NAMES[language],
        }
        return TemplateResponse(
            request, "admin/publishing/nothing_to_see.html", context
        )
