"""Photographs: upload, focal point, words in both languages, rights."""

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from press.admin.base import OfficeAdmin
from press.admin.history.pages import RECOVERED
from press.admin.inlines import PartsTable
from press.admin.languages import language_tabs, tab
from press.admin.photo_form import PhotoForm
from press.admin.photo_uses import uses
from press.admin.pictures import focal_picture, thumbnail
from press.admin.rights import PublicWithCare
from press.darkroom import originals, renditions
from press.models import Photo, Shown


class PeopleShown(PartsTable):
    model = Shown
    relation = "shown"
    fields = ["person", "order"]
    autocomplete_fields = ["person"]


@admin.register(Photo)
class PhotoAdmin(PublicWithCare, OfficeAdmin):
    delete_words = _("Delete this photo")
    form = PhotoForm
    list_display = ["__str__", "small", "credit", "consent", "last_changed"]
    list_filter = ["consent"]
    readonly_fields = ["picture"]
    inlines = [PeopleShown]
    change_form_outer_after_template = "admin/photo_uses.html"
    words = [
        *language_tabs(["title", "caption", "alt", "city", "usage_terms"]),
        tab(
            _("Rights"), ["credit", "copyright", "taken_on", "consent", "consent_until"]
        ),
    ]
    fieldsets = [(None, {"fields": ["picture", "focal_x", "focal_y"]}), *words]
    add_fieldsets = [
        (None, {"fields": ["original", "picture", "focal_x", "focal_y"]}),
        *words,
    ]

    class Media:
        js = ["press/admin/focal.js"]

    @admin.display(description=_("picture"))
    def small(self, photo: Photo) -> str:
        return thumbnail(photo)

    @admin.display(description=_("focal point"))
    def picture(self, photo: Photo) -> str:
        return focal_picture(photo)

    def get_form(
        self, request: HttpRequest, obj: Any = None, *args: Any, **kwargs: Any
    ) -> Any:
        form = super().get_form(request, obj, *args, **kwargs)
        asked = request.GET.get(RECOVERED)
        if obj is not None or not asked:
            return form
        # The row is gone, but its file was kept: nobody has to find it again.
        version = self.version_kept(request, asked, None)
        return type(
            form.__name__, (form,), {"kept": str(version.field_dict["original"])}
        )

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: Any,
        change: bool,  # noqa: FBT001
    ) -> None:
        if not change:
            originals.keep(obj, form.taken_in, request.user)  # type: ignore[arg-type]
            return
        super().save_model(request, obj, form, change)
        if {"focal_x", "focal_y"} & set(form.changed_data):
            transaction.on_commit(lambda: renditions.make(obj), robust=True)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if context["original"] is not None:
            context["uses"] = uses(self.admin_site, request, context["original"])
        return super().render_change_form(request, context, *args, **kwargs)
