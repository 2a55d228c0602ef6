"""What the admin of every noun shares: two languages, guard, history, forgiving search."""

from typing import Any

from django.contrib import admin
from django.forms import Media, Textarea
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from modeltranslation.admin import TranslationAdmin
from unfold.admin import ModelAdmin

from press.admin.deleting import Deleting
from press.admin.guard.guarded import GuardedAdmin
from press.admin.history.pages import HistoryAdmin
from press.admin.history.restoring import RestoringAdmin
from press.admin.inputs import dress
from press.admin.languages import labels
from press.admin.list_words import ListWords
from press.admin.related import EnterNew
from press.admin.search import ForgivingSearch
from press.models.addresses import give_addresses, remember_addresses
from press.models.moments import when
from press.models.naming import active_language


class OfficeAdmin(
    EnterNew,
    GuardedAdmin,
    HistoryAdmin,
    RestoringAdmin,
    Deleting,
    ForgivingSearch,
    ListWords,
    ModelAdmin,
    TranslationAdmin,
):
    """Unfold's classes stand before modeltranslation's, and ours before both."""

    # Addresses are made from this field where the editor leaves them empty.
    addressed_by: str | None = None
    list_per_page = 50
    compressed_fields = True
    warn_unsaved_form = True
    change_form_before_template = "admin/meanwhile.html"

    @property
    def media(self) -> Media:
        return super().media + Media(
            js=["press/admin/naming.js", "press/admin/rows.js"]
        )

    @admin.display(description=gettext_lazy("last changed"), ordering="changed_at")
    def last_changed(self, row: Any) -> str:
        return when(row.changed_at)

    def formfield_for_dbfield(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is None:
            return None
        # The tab says which language it is.
        dress(field, db_field, with_language=False)
        if isinstance(field.widget, Textarea):
            field.widget.attrs["rows"] = 4
        return field

    def get_form(
        self,
        request: HttpRequest,
        obj: Any = None,
        change: bool = False,  # noqa: FBT001, FBT002  (Django's signature)
        **kwargs: Any,
    ) -> Any:
        words = {"labels": labels(self.model, with_language=False)}
        return super().get_form(request, obj, change, **words | kwargs)

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """Its page, while readers have one."""
        if obj is None or not self.view_on_site:
            return None
        if not hasattr(obj, "get_absolute_url"):
            return None
        public = self.model.objects.public_in(active_language()).filter(pk=obj.pk)
        return obj.get_absolute_url() or None if public.exists() else None

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        if self.addressed_by:
            give_addresses(obj, source=self.addressed_by)
            remember_addresses(obj, timezone.now())
        super().save_model(request, obj, form, change)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        # The editor's import map is an inline script: it needs the page's nonce.
        context["media"] = with_nonce(context["media"], request)
        return super().render_change_form(request, context, *args, **kwargs)


def with_nonce(media: Any, request: HttpRequest) -> Any:
    """The same media, its inline parts allowed by the content security policy."""
    nonce = getattr(request, "csp_nonce", None)
    if nonce is None or not hasattr(media, "with_nonce"):
        return media
    return media.with_nonce(str(nonce))
