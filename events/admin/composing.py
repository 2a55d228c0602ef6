"""The page that shows what would be composed from a visit, and composes it on request."""

from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events import drafting
from events.models import Visit
from press import workflow
from press.admin.history.pages import COMMENTS, remember_first
from press.admin.languages import OWN_NAMES
from press.admin.publishing.moves import saved_by
from press.models import SavedMeanwhile, User
from press.models.naming import admin_address

COMMENTS[drafting.COMPOSED] = gettext_lazy("A draft was composed from the visit.")


class ComposingForm(forms.Form):
    """The version of the visit that the person has looked at."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class ComposingAdmin(admin.ModelAdmin):
    def get_urls(self) -> list[URLPattern]:
        compose = path(
            "<int:pk>/compose/",
            self.admin_site.admin_view(self.compose_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_compose",
        )
        return [compose, *super().get_urls()]

    def compose_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        visit = self.visit_to_compose_from(request, pk)
        if request.method != "POST":
            return self.composing_page(request, visit)
        form = ComposingForm(request.POST)
        version = form.cleaned_data["version"] if form.is_valid() else None
        return self.composed(request, visit, version)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The way to the page stands above the visit, for whoever may compose."""
        visit, by = context["original"], cast("User", request.user)
        if visit is not None and not drafting.objections(visit, by):
            context["compose"] = admin_address(visit, "compose")
        return super().render_change_form(request, context, *args, **kwargs)

    def visit_to_compose_from(self, request: HttpRequest, pk: int) -> Visit:
        visit = self.get_object(request, str(pk))
        if visit is None or not self.has_view_permission(request, visit):
            raise PermissionDenied
        return cast("Visit", visit)

    def composed(
        self, request: HttpRequest, visit: Visit, version: int | None
    ) -> HttpResponse:
        """Compose from what was looked at, and go on to the release."""
        by = cast("User", request.user)
        # Pressed twice, it leads to the draft that the first press has made.
        if waiting := drafting.unfinished_draft(visit):
            return self.still_unfinished(request, visit, waiting)
        if version != visit.version:
            return self.composing_page(request, visit, saved_by=saved_by(visit))
        remember_first(visit)
        try:
            release = drafting.compose(visit, by, timezone.now())
        except drafting.StillUnfinished as refusal:
            return self.still_unfinished(request, visit, refusal.release)
        except workflow.Refused:
            return self.composing_page(request, visit)
        except SavedMeanwhile:
            visit = self.visit_to_compose_from(request, visit.pk)
            return self.composing_page(request, visit, saved_by=saved_by(visit))
        messages.success(request, _("Composed: read every word of it, and finish it."))
        return HttpResponseRedirect(admin_address(release, "change"))

    def still_unfinished(
        self, request: HttpRequest, visit: Visit, release: Any
    ) -> HttpResponse:
        refusal = drafting.StillUnfinished(release, cast("User", request.user))
        if not refusal.is_readable:
            return self.composing_page(request, visit)
        messages.info(request, str(refusal))
        return HttpResponseRedirect(admin_address(release, "change"))

    def composing_page(
        self, request: HttpRequest, visit: Visit, **more: Any
    ) -> HttpResponse:
        by = cast("User", request.user)
        reasons, draft = standing_against(visit, by)
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": visit,
            "back": admin_address(visit, "change"),
            "title": _("Compose a press release"),
            "versions": versions(visit),
            "reasons": reasons,
            "draft": draft,
            "form": ComposingForm(initial={"version": visit.version}),
        }
        return TemplateResponse(request, "admin/events/compose.html", context | more)


def standing_against(visit: Visit, by: User) -> tuple[list[Any], str]:
    """Why nothing can be composed, and where the draft is that has to be finished first."""
    reasons = drafting.objections(visit, by)
    waiting = drafting.unfinished_draft(visit)
    if waiting is None:
        return reasons, ""
    refusal = drafting.StillUnfinished(waiting, by)
    address = admin_address(waiting, "change") if refusal.is_readable else ""
    return [*reasons, *refusal.reasons], address


def versions(visit: Visit) -> list[dict[str, Any]]:
    """What each language would say, and what a person would have to add."""
    return [
        {
            "code": code,
            "name": OWN_NAMES[code],
            "draft": draft,
            "body": SafeString(draft.body),
        }
        for code, draft in drafting.drafts(visit, timezone.now()).items()
    ]
