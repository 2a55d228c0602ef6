"""Institutions that are named in releases and visits."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from press.admin.base import OfficeAdmin
from press.admin.languages import both, language_tabs
from press.admin.namesakes import Namesakes
from press.admin.rights import PublicWithCare
from press.models import Organisation


@admin.register(Organisation)
class OrganisationAdmin(Namesakes, PublicWithCare, OfficeAdmin):
    delete_words = _("Delete this organisation")
    addressed_by = "name"
    list_display = [*both("name"), "country", "last_changed"]
    list_filter = ["is_own"]
    autocomplete_fields = ["logo"]
    fieldsets = language_tabs(
        ["name", "short_name", "city", "about", "slug"],
        ["country", "website", "logo", "is_own"],
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """Our own organisation stands on every page: that is for whoever may publish."""
        return [] if request.user.has_perm("press.approve_release") else ["is_own"]
