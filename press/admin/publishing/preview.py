"""A release exactly as the public will see it, for those who may read its draft."""

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
from press.models import Release
from press.models.freshness import with_corrections
from press.models.words import NEEDED, words
from press.pages.article import page_of
from press.pages.release import ReleasePage
from press.text.language import LANGUAGES

PUBLIC_POLICY: Any = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]


class PreviewAdmin(admin.ModelAdmin):
    def get_urls(self) -> list[URLPattern]:
        preview = path(
            "<int:pk>/preview/<str:language>/",
            self.admin_site.admin_view(self.preview_view),
            name="press_release_preview",
        )
        return [preview, *super().get_urls()]

    def preview_view(
        self, request: HttpRequest, pk: int, language: str
    ) -> HttpResponse:
        if language not in LANGUAGES:
            raise Http404
        release = with_corrections(self.get_queryset(request)).filter(pk=pk).first()
        if release is None or not self.has_view_permission(request, release):
            raise PermissionDenied
        if not any(words(release, language)[field] for field in NEEDED):
            return self.nothing_to_see(request, release, language)
        return self.as_the_public_sees_it(request, release, language)

    @method_decorator(csp(PUBLIC_POLICY))
    def as_the_public_sees_it(
        self, request: HttpRequest, release: Release, language: str
    ) -> HttpResponse:
        with translation.override(language):
            request.LANGUAGE_CODE = language
            shown = ReleasePage(release, language, timezone.now())
            page = page_of(shown)
            page = replace(page, title=_("Preview: %(title)s") % {"title": page.title})
            context = {"shown": shown, "page": page, "release": release}
            response = TemplateResponse(request, "press/release_detail.html", context)
            response.render()
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    def nothing_to_see(
        self, request: HttpRequest, release: Release, language: str
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": release,
            "title": _("Nothing to preview yet"),
            "language": OWN_NAMES[language],
        }
        return TemplateResponse(
            request, "admin/publishing/nothing_to_see.html", context
        )
