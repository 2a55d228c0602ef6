"""The page on which a publishable is written: what is locked, in which tabs, under which head."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from press import workflow
from press.admin.languages import language_of
from press.admin.publishing.form import (
    PublishableForm,
    correction_fields,
    translation_fields,
)
from press.admin.publishing.head import head_of
from press.admin.publishing.locks import Locks, locks_on
from press.admin.publishing.moment import MomentField
from press.admin.publishing.saving import is_correcting
from press.admin.publishing.tabs import (
    first_to_show,
    in_tab,
    language_tabs,
    tabs,
)
from press.models import Publishable, Status, User
from press.models.naming import admin_address
from press.workflow import Verb

HANDING_IN = "_submit"
OUR_CLOCK = _("İzmir time (UTC+3); in Baku it is one hour later.")


class PublishablePage(admin.ModelAdmin):
    form: Any = PublishableForm
    change_form_template = "admin/publishing/change_form.html"
    # The bilingual fields of the language tabs, the titles of the tabs that follow by
    # their key, and which fields stand in them.
    words: Sequence[str] = ()
    tabs: Mapping[str, Any] = {}
    tab_fields: Mapping[str, Sequence[Any]] = {}
    # Characters that a text had better not exceed; nothing is cut.
    advised: Mapping[str, int] = {"title": 100}
    has_kit = False

    class Media:
        css = {"all": ["press/admin/publishing.css"]}
        js = ["press/admin/advised.js", "press/admin/toolbar.js"]

    def ways_on(self, request: HttpRequest, row: Any) -> list[tuple[Any, str]]:
        """Further pages of a row that stand in its head: what they are called, and where."""
        return []

    def locks(self, request: HttpRequest, obj: Any) -> Locks:
        correcting = is_correcting(request, obj)
        return locks_on(obj, self.model, request.user, correcting=correcting)  # type: ignore[arg-type]

    def extra_fields(self, request: HttpRequest, obj: Any) -> dict[str, Any]:
        """Questions about the change itself, beside the fields of the text."""
        if obj is not None and not workflow.may_write(request.user, obj):  # type: ignore[arg-type]
            return {}
        asked = correction_fields(obj) if is_correcting(request, obj) else {}
        return asked | translation_fields(obj, self.locks(request, obj))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        asked = list(self.extra_fields(request, obj))
        title = (
            _("This correction") if is_correcting(request, obj) else _("This change")
        )
        return [
            *language_tabs(self.words),
            *(in_tab(key, self.tabs[key], f) for key, f in self.tab_fields.items()),
            *([(title, {"fields": asked})] if asked else []),
        ]

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
        form = type(self.form.__name__, (self.form,), bound)
        return super().get_form(request, obj, change, **{"form": form} | kwargs)

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        name = getattr(db_field, "translated_field", db_field).name
        if name == "publish_at":
            kwargs["form_class"] = MomentField
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and name in self.advised and language_of(db_field):
            field.widget.attrs |= {"data-advised": self.advised[name], "rows": 4}
        if field is not None and name == "publish_at":
            field.help_text = format_lazy("{} {}", OUR_CLOCK, field.help_text)
        return field

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        row = context["original"]
        form_tabs = tabs(
            self.tabs, context["adminform"], context["inline_admin_formsets"]
        )
        context |= {
            "tabs": form_tabs,
            "first_tab": first_to_show(form_tabs),
            "correcting": is_correcting(request, row),
            "locks": self.locks(request, row),
            "show_save": not self.nothing_to_save(request, row),
            "show_save_and_continue": False,  # saving stays here, where the steps are
            "show_save_and_add_another": False,
        }
        if row is not None:
            by = cast("User", request.user)
            # A refused form has filled the row with what was not saved.
            as_saved = self.model.objects.get(pk=row.pk) if request.POST else row
            context["original"] = as_saved
            context["ways_on"] = self.ways_on(request, as_saved)
            context["head"] = head_of(
                as_saved, by, timezone.now(), has_kit=self.has_kit
            )
        if self.may_hand_in(request, row):
            button = {
                "action_name": HANDING_IN,
                "description": _("Save and submit for review"),
            }
            context["actions_submit_line"] = [button]
        return super().render_change_form(request, context, *args, **kwargs)

    def nothing_to_save(self, request: HttpRequest, row: Publishable | None) -> bool:
        if row is None:
            return False
        if not self.has_change_permission(request, row):
            return True
        asked = self.extra_fields(request, row)
        locked = self.locks(request, row).everything and not row.internal
        return locked and not asked

    def may_hand_in(self, request: HttpRequest, row: Publishable | None) -> bool:
        _statuses, right = workflow.MOVES[Verb.SUBMIT]
        if not workflow.holds(request.user, right, self.model):  # type: ignore[arg-type]
            return False
        if row is None:
            return True
        draft = row.status == Status.DRAFT
        return draft and self.has_change_permission(request, row)

    def response_post_save_add(
        self, request: HttpRequest, obj: Publishable
    ) -> HttpResponseRedirect:
        return self.response_post_save_change(request, obj)

    def response_post_save_change(
        self, request: HttpRequest, obj: Publishable
    ) -> HttpResponseRedirect:
        """Back to the same page, or on to handing it in."""
        if HANDING_IN in request.POST:
            url = admin_address(obj, "move", Verb.SUBMIT.value)
        else:
            url = admin_address(obj, "change")
        return HttpResponseRedirect(url)
