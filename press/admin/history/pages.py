"""Every save is remembered; earlier versions can be read and compared."""

from typing import Any

import reversion
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from reversion.models import Version

from press.admin.history.comparison import changed_labels, sections
from press.admin.history.snapshots import read, versions_of
from press.admin.readable import ReadableFields
from press.workflow.fields import Reads

PER_PAGE = 20
# What is kept as the comment of a revision, and how it is said.
FIRST, RESTORED, RECOVERED, DELETED = "first", "restored", "recovered", "deleted"
COMMENTS = {
    FIRST: gettext_lazy("As it was before the first recorded change."),
    RESTORED: gettext_lazy("An earlier version was restored."),
    RECOVERED: gettext_lazy("Recovered after it had been deleted."),
    DELETED: gettext_lazy("Deleted; this is what it was."),
}


class HistoryAdmin(ReadableFields):
    """History and comparison for whoever may see the row itself."""

    def get_urls(self) -> list[URLPattern]:
        compare = path(
            "<path:object_id>/history/compare/",
            self.admin_site.admin_view(self.compare_view),
            name=f"{self.opts.app_label}_{self.opts.model_name}_compare",
        )
        return [compare, *super().get_urls()]

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, extra_context)
        if object_id and (row := self.get_object(request, unquote(object_id))):
            remember_first(row)
        with reversion.create_revision():
            reversion.set_user(request.user)
            reversion.set_comment(self.comment_on(request))
            return super().changeform_view(request, object_id, form_url, extra_context)

    def comment_on(self, request: HttpRequest) -> str:
        """What the history says about a save beside what changed."""
        return next((said for said in (RESTORED, RECOVERED) if said in request.GET), "")

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        remember(obj, DELETED, request.user)
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: Any) -> None:
        for row in queryset:
            remember(row, DELETED, request.user)
        super().delete_queryset(request, queryset)

    def visible_or_denied(self, request: HttpRequest, object_id: str) -> Any:
        """The row, for whoever may see it; whether another one exists stays unsaid."""
        row = self.get_object(request, unquote(object_id))
        if row is None or not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        if not self.may_read_history(request):
            raise PermissionDenied
        return row

    def may_read_history(self, request: HttpRequest) -> bool:
        """Whether earlier versions hold nothing that this person may not read today."""
        return True

    def history_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        row = self.visible_or_denied(request, object_id)
        pages = Paginator(versions_of(self.model, row.pk), PER_PAGE)
        page = pages.get_page(request.GET.get("p"))
        context = self.page_context(request, row, _("History: %(row)s") % {"row": row})
        context |= {
            "page": page,
            "entries": self.entries(page.object_list, row, self.reads(request)),
            "may_restore": self.has_change_permission(request, row),
        }
        return TemplateResponse(
            request, "admin/history.html", context | (extra_context or {})
        )

    def entries(self, versions: Any, row: Any, reads: Reads) -> list[dict[str, Any]]:
        """Each version with what changed since the one before it."""
        shown = list(versions)
        if not shown:
            return []
        older = list(versions_of(self.model, row.pk).filter(pk__lt=shown[-1].pk)[:1])
        snapshots = read(self.model, shown + older)
        before = [*snapshots[1:], *([] if older else [None])]
        previous = [*shown[1:], *(older or [None])]
        return [
            {
                "version": version,
                "comment": COMMENTS.get(
                    version.revision.comment, version.revision.comment
                ),
                "previous": earlier,
                "changes": changed_labels(self.model, old, new, reads) if old else [],
            }
            for version, earlier, new, old in zip(
                shown, previous, snapshots, before, strict=False
            )
        ]

    def compare_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        row = self.visible_or_denied(request, object_id)
        old, new = (
            self.version_asked_for(request, row, name) for name in ("old", "new")
        )
        if old.pk > new.pk:
            old, new = new, old
        before, after = read(self.model, [old, new])
        context = self.page_context(
            request, row, _("Compare versions: %(row)s") % {"row": row}
        )
        context |= {
            "old": old,
            "new": new,
            "sections": sections(self.model, before, after, self.reads(request)),
            "may_restore": self.has_change_permission(request, row),
        }
        return TemplateResponse(request, "admin/comparison.html", context)

    def version_asked_for(self, request: HttpRequest, row: Any, name: str) -> Version:
        """A version of this very row, named in the address."""
        key = request.GET.get(name, "")
        version = (
            versions_of(self.model, row.pk).filter(pk=key).first()
            if is_key(key)
            else None
        )
        if version is None:
            raise Http404
        return version

    def page_context(
        self, request: HttpRequest, row: Any, title: str
    ) -> dict[str, Any]:
        request.current_app = self.admin_site.name
        return {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": row,
            "title": title,
        }


def is_key(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


def remember_first(row: Any) -> None:
    """Keep the state before the first recorded change, so that it can be returned to."""
    if not versions_of(type(row), row.pk).exists():
        remember(row, FIRST, None)


def remember(row: Any, comment: str, user: Any) -> None:
    """Keep a row as it is now, with all that belongs to it."""
    with reversion.create_revision():
        reversion.set_comment(comment)
        reversion.set_user(user)
        reversion.add_to_revision(row)
