"""Earlier versions and deleted rows come back through the ordinary form, never by themselves."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from reversion.models import Version

from press.admin.history.pages import RECOVERED, RESTORED, is_key
from press.admin.history.snapshots import Snapshot, deleted_versions, read, versions_of
from press.text.language import LANGUAGES, column

ADDRESSES = frozenset(column("slug", language) for language in LANGUAGES)


class RestoringAdmin(admin.ModelAdmin):
    """Fills a form with the words of an earlier version; nothing is saved by that."""

    # What the workflow decides never comes back with the words.
    never_restored: frozenset[str] = frozenset({"version"})

    def get_urls(self) -> list[URLPattern]:
        deleted = path(
            "deleted/",
            self.admin_site.admin_view(self.deleted_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_deleted",
        )
        return [deleted, *super().get_urls()]

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> Any:
        may_recover = self.has_add_permission(request) and self.has_change_permission(
            request
        )
        context = {"may_recover": may_recover} | (extra_context or {})
        return super().changelist_view(request, context)

    def get_form(
        self,
        request: HttpRequest,
        obj: Any = None,
        change: bool = False,  # noqa: FBT001, FBT002  (Django's signature)
        **kwargs: Any,
    ) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        if (earlier := self.earlier(request, obj)) is None:
            return form
        left_out = self.never_restored | (ADDRESSES if obj is not None else frozenset())
        words = {
            name: earlier.values[name]
            for name in form.base_fields
            if name in earlier.values and name not in left_out
        }
        return type(form.__name__, (form,), {"earlier": words})

    def get_formset_kwargs(
        self, request: HttpRequest, obj: Any, inline: Any, prefix: str
    ) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_formset_kwargs(
            request, obj, inline, prefix
        )
        rows = self.earlier_rows(request, obj, inline)
        if rows is not None:
            kwargs["form_kwargs"] = {"earlier_rows": {row["id"]: row for row in rows}}
            kwargs["initial"] = self.rows_gone(obj, inline, rows)
        return kwargs

    def earlier_rows(
        self, request: HttpRequest, obj: Any, inline: Any
    ) -> list[dict[str, Any]] | None:
        """The rows of an inline in the version that is being brought back."""
        saved = obj if obj is not None and obj.pk is not None else None
        earlier = self.earlier(request, saved)
        return None if earlier is None else earlier.parts.get(inline.relation, [])

    def rows_gone(
        self, obj: Any, inline: Any, rows: list[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        """Rows that exist no longer and so have to be offered as new ones."""
        relation: Any = self.model._meta.get_field(inline.relation)
        known = {"id", relation.field.name}
        saved: Any = set()
        if obj is not None and obj.pk is not None:
            saved = set(getattr(obj, inline.relation).values_list("pk", flat=True))
        return [
            {name: value for name, value in row.items() if name not in known}
            for row in rows
            if row["id"] not in saved
        ]

    def earlier(self, request: HttpRequest, obj: Any) -> Snapshot | None:
        """The version that the address asks to bring back, on the way to the form only."""
        asked = request.GET.get(RESTORED if obj is not None else RECOVERED)
        if request.method != "GET" or not asked:
            return None
        version = self.version_kept(request, asked, obj)
        return read(self.model, [version])[0]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Say of a form that is filled with an earlier version that it is not saved."""
        row = context["original"]
        asked = request.GET.get(RECOVERED if row is None else RESTORED)
        if asked and (row is None or self.has_change_permission(request, row)):
            context["brought_back"] = self.version_kept(request, asked, row)
            context["leave_as_it_is"] = request.path if row else self.deleted_address()
        return super().render_change_form(request, context, *args, **kwargs)

    def deleted_address(self) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_deleted")

    def version_kept(self, request: HttpRequest, asked: str, obj: Any) -> Version:
        """A version of this row, or of a deleted row that this person may see."""
        if obj is not None:
            versions = versions_of(self.model, obj.pk)
        else:
            versions = deleted_versions(self.model)
        version = versions.filter(pk=asked).first() if is_key(asked) else None
        if version is None:
            raise Http404
        if obj is None and not self.may_recover(request, version):
            raise PermissionDenied
        return version

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        if self.earlier(request, None) is not None:
            return {}  # the form has it from get_form
        return super().get_changeform_initial_data(request)

    def may_recover(self, request: HttpRequest, version: Version) -> bool:
        """Whoever could have seen the row may bring it back."""
        row = version._object_version.object  # noqa: SLF001  (unsaved: it only answers)
        return self.has_add_permission(request) and self.has_view_permission(
            request, row
        )

    def deleted_view(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request) or not self.has_change_permission(
            request
        ):
            raise PermissionDenied
        versions = [
            version
            for version in deleted_versions(self.model)[:200]
            if self.may_recover(request, version)
        ]
        request.current_app = self.admin_site.name
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("Deleted: %(nouns)s") % {"nouns": self.opts.verbose_name_plural},
            "versions": versions,
        }
        return TemplateResponse(request, "admin/deleted.html", context)
