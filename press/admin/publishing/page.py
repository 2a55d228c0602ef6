"""The page on which a release is written: what is locked, in which tabs, under which head."""

import html
from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press import workflow
from press.admin.languages import language_of
from press.admin.publishing.form import (
    ReleaseForm,
    correction_fields,
    translation_fields,
)
from press.admin.publishing.head import head_of
from press.admin.publishing.locks import Locks, locks_on
from press.admin.publishing.saving import is_correcting
from press.admin.publishing.tabs import fieldsets, first_to_show, tabs
from press.admin.related import EnterNew
from press.models import Release, Status, User
from press.text import richtext
from press.workflow import Verb

# Characters that a title and a lead had better not exceed; nothing is cut.
ADVISED = {"title": 100, "lead": 320}
HANDING_IN = "_submit"
OUR_CLOCK = _("İzmir time (UTC+3); in Baku it is one hour later.")


def formatted(escaped: str) -> SafeString:
    """Rich text where it can only be read: as it looks, not as it is marked up."""
    return SafeString(richtext.clean(html.unescape(escaped)))


class ReleasePageAdmin(EnterNew, admin.ModelAdmin):
    form: Any = ReleaseForm
    change_form_template = "admin/publishing/change_form.html"
    readonly_preprocess_fields = {"body_tr": formatted, "body_az": formatted}

    class Media:
        css = {"all": ["press/admin/publishing.css"]}
        js = ["press/admin/advised.js", "press/admin/naming.js"]

    def locks(self, request: HttpRequest, obj: Any) -> Locks:
        correcting = is_correcting(request, obj)
        return locks_on(obj, request.user, correcting=correcting)  # type: ignore[arg-type]

    def extra_fields(self, request: HttpRequest, obj: Any) -> dict[str, Any]:
        """Questions about the change itself, beside the fields of the release."""
        if obj is not None and not self.has_change_permission(request, obj):
            return {}
        asked = correction_fields(obj) if is_correcting(request, obj) else {}
        return asked | translation_fields(obj, self.locks(request, obj))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        asked = list(self.extra_fields(request, obj))
        title = (
            _("This correction") if is_correcting(request, obj) else _("This change")
        )
        return [*fieldsets(), *([(title, {"fields": asked})] if asked else [])]

    def get_form(
        self,
        request: HttpRequest,
        obj: Any = None,
        change: bool = False,  # noqa: FBT001, FBT002  (Django's signature)
        **kwargs: Any,
    ) -> Any:
        bound = {
            **self.extra_fields(request, obj),
            "locks": self.locks(request, obj),
            "refused": getattr(request, "refused", []),
        }
        form = type("ReleaseForm", (self.form,), bound)
        return super().get_form(request, obj, change, **{"form": form} | kwargs)

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        name = getattr(db_field, "translated_field", db_field).name
        if field is not None and name in ADVISED and language_of(db_field):
            field.widget.attrs |= {"data-advised": ADVISED[name], "rows": 4}
        if field is not None and name == "publish_at":
            field.help_text = format_lazy("{} {}", OUR_CLOCK, field.help_text)
        return field

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        release = context["original"]
        form_tabs = tabs(context["adminform"], context["inline_admin_formsets"])
        context |= {
            "tabs": form_tabs,
            "first_tab": first_to_show(form_tabs),
            "correcting": is_correcting(request, release),
            "locks": self.locks(request, release),
            "show_save": not self.nothing_to_save(request, release),
            "show_save_and_continue": False,  # saving stays here, where the steps are
            "show_save_and_add_another": False,
        }
        if release is not None:
            by = cast("User", request.user)
            # A refused form has filled the row with what was not saved.
            as_saved = Release.objects.get(pk=release.pk) if request.POST else release
            context["original"] = as_saved
            context["head"] = head_of(as_saved, by, timezone.now())
        if self.may_hand_in(request, release):
            button = {
                "action_name": HANDING_IN,
                "description": _("Save and submit for review"),
            }
            context["actions_submit_line"] = [button]
        return super().render_change_form(request, context, *args, **kwargs)

    def nothing_to_save(self, request: HttpRequest, release: Release | None) -> bool:
        if release is None:
            return False
        if not self.has_change_permission(request, release):
            return True
        asked = self.extra_fields(request, release)
        return self.locks(request, release).everything and not asked

    def may_hand_in(self, request: HttpRequest, release: Release | None) -> bool:
        if not request.user.has_perm(workflow.MOVES[Verb.SUBMIT][1]):
            return False
        if release is None:
            return True
        draft = release.status == Status.DRAFT
        return draft and self.has_change_permission(request, release)

    def response_post_save_add(
        self, request: HttpRequest, obj: Release
    ) -> HttpResponseRedirect:
        return self.response_post_save_change(request, obj)

    def response_post_save_change(
        self, request: HttpRequest, obj: Release
    ) -> HttpResponseRedirect:
        """Back to the same page, or on to handing it in."""
        if HANDING_IN in request.POST:
            url = reverse("admin:press_release_move", args=[obj.pk, Verb.SUBMIT.value])
        else:
            url = reverse("admin:press_release_change", args=[obj.pk])
        return HttpResponseRedirect(url)
