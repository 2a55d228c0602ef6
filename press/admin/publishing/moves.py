"""One page per step: it says what will happen and what stands against it, and acts on request."""

import datetime as dt
from typing import Any, cast

import reversion
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from press import workflow
from press.admin.history.pages import COMMENTS
from press.admin.history.snapshots import versions_of
from press.admin.publishing.move_forms import FORMS, ApproveForm, MoveForm
from press.admin.publishing.steps import step
from press.models import Publishable, SavedMeanwhile, User
from press.models.naming import admin_address
from press.workflow import Verb

# The history says of a step what the step is called.
COMMENTS.update({verb.value: verb.label for verb in Verb})
DONE = {
    Verb.SUBMIT: gettext_lazy("Submitted: an editor reads it next."),
    Verb.SEND_BACK: gettext_lazy("Sent back; it is a draft again."),
    Verb.APPROVE: gettext_lazy("Approved."),
    Verb.SCHEDULE: gettext_lazy("The publication time was changed."),
    Verb.RECALL: gettext_lazy("Taken back; it is a draft again."),
    Verb.WITHDRAW: gettext_lazy("Withdrawn: its page shows your notice."),
}


class MovesAdmin(admin.ModelAdmin):
    def get_urls(self) -> list[URLPattern]:
        move = path(
            "<int:pk>/move/<str:verb>/",
            self.admin_site.admin_view(self.move_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_move",
        )
        return [move, *super().get_urls()]

    def move_view(self, request: HttpRequest, pk: int, verb: str) -> HttpResponse:
        form_class = FORMS.get(verb)  # type: ignore[call-overload]
        if form_class is None:
            raise Http404
        row, at = self.row_to_move(request, pk, Verb(verb)), timezone.now()
        if request.method != "POST":
            return self.page(request, Verb(verb), form_class(row=row, at=at))
        form = form_class(request.POST, row=row, at=at)
        valid = form.is_valid()
        # Asked first: what was possible in an older version may look like a mistake.
        if form.cleaned_data.get("version", row.version) != row.version:
            return self.stale(request, Verb(verb), form)
        if not valid:
            return self.page(request, Verb(verb), form)
        return self.act(request, Verb(verb), form)

    def row_to_move(self, request: HttpRequest, pk: int, verb: Verb) -> Publishable:
        """The row, for whoever may see it and whose role knows the step."""
        row = self.get_object(request, str(pk))
        _statuses, right = workflow.MOVES[verb]
        visible = row is not None and self.has_view_permission(request, row)
        if not visible or not workflow.holds(request.user, right, self.model):  # type: ignore[arg-type]
            raise PermissionDenied
        return row  # type: ignore[return-value]

    def act(self, request: HttpRequest, verb: Verb, form: MoveForm) -> HttpResponse:
        try:
            with reversion.create_revision():
                reversion.set_user(request.user)
                reversion.set_comment(verb.value)
                form.make(request.user)  # type: ignore[arg-type]
        except workflow.Refused as refusal:
            return self.page(request, verb, form, reasons=refusal.reasons)
        except SavedMeanwhile:
            return self.stale(request, verb, form)
        messages.success(request, DONE[verb])
        return HttpResponseRedirect(admin_address(form.row, "change"))

    def stale(self, request: HttpRequest, verb: Verb, form: MoveForm) -> HttpResponse:
        """Somebody saved after the page was opened: it is shown anew, for the new version."""
        row = self.row_to_move(request, form.row.pk, verb)
        again = type(form)(row=row, at=form.at)
        again.initial.update(form.cleaned_data | {"version": row.version})
        return self.page(request, verb, again, saved_by=saved_by(row))

    def page(
        self, request: HttpRequest, verb: Verb, form: MoveForm, **more: Any
    ) -> HttpResponse:
        row, by = form.row, cast("User", request.user)
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": row,
            "back": admin_address(row, "change"),
            "title": step(verb, row, form.at).label,
            "step": step(verb, row, form.at),
            "form": form,
            "reasons": standing_against(verb, form, by, form.at),
            "possible": not workflow.objections(row, verb, by, form.at),
            "media": form.media,
        }
        return TemplateResponse(request, "admin/publishing/move.html", context | more)


def standing_against(verb: Verb, form: MoveForm, by: Any, at: dt.datetime) -> list[Any]:
    """What would be refused as the page is opened, before anything is chosen."""
    if verb == Verb.APPROVE and isinstance(form, ApproveForm):
        languages = form.initial["languages"]
        plan = workflow.Plan(languages=languages, publish_at=form.initial["publish_at"])
        return workflow.approval_objections(form.row, by, plan, at)
    return workflow.objections(form.row, verb, by, at)


def saved_by(row: Publishable) -> Any:
    """Whoever saved last, as the history knows it."""
    latest = versions_of(type(row), row.pk).first()
    return (latest and latest.revision.user) or _("Somebody")
