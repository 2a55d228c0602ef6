"""What the list of a publishable can be narrowed to."""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from press.models import Status
from press.models.publicity import approved_at
from press.text.language import LANGUAGES, column
from press.workflow.saying import LANGUAGE_NAMES

MISSING, UNAPPROVED = "missing", "unapproved"
WORDS = {
    MISSING: _("%(language)s: not yet translated"),
    UNAPPROVED: _("%(language)s: written, not approved yet"),
}


def lacks_words(needed: Iterable[str], language: str) -> Q:
    """One of them is empty: the table's side of “not yet translated”."""
    columns = [column(field, language) for field in needed]
    return reduce(or_, (Q(**{name: None}) | Q(**{name: ""}) for name in columns))


class YearFilter(admin.AllValuesFieldListFilter):
    """The years that there are; their column has no name of its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = _("year")


class LanguageFilter(admin.SimpleListFilter):
    """What is still to be done in a language."""

    title = _("languages")
    parameter_name = "languages"

    def lookups(
        self, request: HttpRequest, model_admin: Any
    ) -> Iterable[tuple[str, Any]]:
        for language in LANGUAGES:
            for what, word in WORDS.items():
                yield (
                    f"{what}_{language}",
                    word % {"language": LANGUAGE_NAMES[language]},
                )

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        what, _divider, language = (self.value() or "").partition("_")
        if what not in WORDS or language not in LANGUAGES:
            return queryset
        alive = queryset.exclude(status=Status.WITHDRAWN)
        lacking = lacks_words(queryset.model.needed, language)
        if what == MISSING:
            return alive.filter(lacking)
        return alive.exclude(lacking).filter(**{approved_at(language): None})
