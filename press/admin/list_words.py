"""The words of a list that Django builds from a noun, as the office says them."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext as _

from press.admin.languages import capital


class ListWords(admin.ModelAdmin):
    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> Any:
        """What lies open in the browser's tab is “People”, not “Select a person”."""
        title = {"title": capital(str(self.opts.verbose_name_plural))}
        return super().changelist_view(request, title | (extra_context or {}))

    def get_actions(self, request: HttpRequest) -> Any:
        actions: Any = super().get_actions(request)
        if "delete_selected" in actions:
            delete, name, _words = actions["delete_selected"]
            actions["delete_selected"] = (delete, name, _("Delete what is selected"))
        return actions
