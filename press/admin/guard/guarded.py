"""The admin's side of the guard: two people saving at once lose nothing."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.helpers import AdminErrorList
from django.http import HttpRequest, HttpResponse

from press.admin.guard.form import THEIRS, GuardedForm
from press.admin.guard.meanwhile import meanwhile
from press.models import SavedMeanwhile


class GuardedAdmin(admin.ModelAdmin):
    """A stale form is shown again, with the other's texts beside the editor's own."""

    form: Any = GuardedForm

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except SavedMeanwhile:
            # Somebody was faster by a moment. Read again, the row has a newer version
            # than the form, which is then refused and shown like any other stale one.
            return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,  # noqa: FBT001, FBT002  (Django's signature)
        change: bool = False,  # noqa: FBT001, FBT002
        form_url: str = "",
        obj: Any = None,
    ) -> HttpResponse:
        form = context["adminform"].form
        deciding = getattr(form, "stale", False) or THEIRS in request.POST
        if change and deciding and form.is_bound:
            formsets = [inline.formset for inline in context["inline_admin_formsets"]]
            context["meanwhile"] = meanwhile(form, formsets)
            context["chosen_theirs"] = set(request.POST.getlist(THEIRS))
            # Both texts stand on the page: that alone says that nothing was saved.
            form.pass_over_stale()
            context["errors"] = AdminErrorList(form, formsets)
        return super().render_change_form(request, context, add, change, form_url, obj)
