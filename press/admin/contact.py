"""Whom a journalist calls."""

from typing import Any

from babel import Locale
from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from press.admin.base import OfficeAdmin
from press.admin.guard.form import GuardedForm
from press.admin.languages import capital, language_tabs
from press.admin.search import FewRowsSearch
from press.models import PressContact
from press.models.contact import SPOKEN
from press.models.naming import active_language


def spoken_languages() -> list[tuple[str, str]]:
    """The languages a contact may speak, named in the editor's own."""
    names = Locale(active_language()).languages
    return [(code, capital(names[code])) for code in SPOKEN]


class PressContactForm(GuardedForm):
    languages = forms.MultipleChoiceField(
        label=_("Languages spoken"),
        choices=spoken_languages,
        required=False,
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
    )


@admin.register(PressContact)
class PressContactAdmin(FewRowsSearch, OfficeAdmin):
    delete_words = _("Delete this press contact")
    form = PressContactForm
    list_display = ["__str__", "email", "phone", "is_main"]
    search_fields = ["name_tr", "name_az", "email"]
    fieldsets = language_tabs(
        ["name", "title", "hours"], ["email", "phone", "languages", "is_main"]
    )

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """One stays: without any, nothing is approved, and pages name nobody to call."""
        wholes, counts, lacking, protected = super().get_deleted_objects(objs, request)
        others = PressContact.objects.exclude(pk__in=[contact.pk for contact in objs])
        if not others.exists():
            protected.append(
                gettext("All pages and kits: nobody else is there to call.")
            )
        return wholes, counts, lacking, protected
