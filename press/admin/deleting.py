"""Deleting: what speaks against it in the office's words, and never over somebody's use."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from press.admin.protection import named, still_used_in


class Deleting(admin.ModelAdmin):
    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        found: Any = super().get_deleted_objects(objs, request)
        to_delete, counts, lacking, protected = found
        if protected:
            # Django would name the joining rows; editors look for the release or person.
            # It would also ask for the right to delete those, which nobody wants to do.
            protected, lacking = still_used_in(objs), set()
        # What is placed in a row goes with it; its joining rows mean nothing to readers.
        wholes = [row for row in to_delete if not isinstance(row, list)]
        noun = self.opts.verbose_name_plural
        return wholes, {noun: counts.get(noun, 0)}, lacking, protected

    def delete_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        try:
            return super().delete_view(request, object_id, extra_context)
        except ProtectedError as error:
            # Somebody used it between the confirmation and the deletion.
            uses = ", ".join(named(error.protected_objects))
            said = _("Not deleted, because it is still used in: %(uses)s") % {
                "uses": uses
            }
            messages.error(request, said)
            name = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
            return HttpResponseRedirect(reverse(name, args=[object_id]))
