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
from press.models.words import TranslationState, state
from press.text.language import LANGUAGES, column
from press.workflow.saying import LANGUAGE_NAMES

MISSING, UNAPPROVED, OUTDATED = "missing", "unapproved", "outdated"
WORDS = {
    MISSING: _("%(language)s: not yet translated"),
    UNAPPROVED: _("%(language)s: written, not approved yet"),
    OUTDATED: _("%(language)s: translation out of date"),
}


def lacks_words(needed: Iterable[str], language: str) -> Q:
    """One of them is empty: the table's side of “not yet translated”."""
    columns = [column(field, language) for field in needed]
    return reduce(or_, (Q(**{name: None}) | Q(**{name: ""}) for name in columns))


def outdated(rows: QuerySet[Any], language: str) -> list[int]:
    """The rows whose translation is out of date.

    Only a row itself can tell, by its fingerprints; an office has some hundreds of them.
    """
    followed = rows.exclude(**{column("follows", language): ""})
    found = TranslationState.OUTDATED
    return [row.pk for row in followed if state(row, language) == found]


class YearFilter(admin.AllValuesFieldListFilter):
    """The years that there are; their column has no name of its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = _("year")


class LanguageFilter(admin.SimpleListFilter):
    """What is still to be done in a language."""

    title = _("languages")
    parameter_name = "languages"

    def __init__(
        self, request: HttpRequest, params: Any, model: Any, model_admin: Any
    ) -> None:
        self.worded_by = model_admin.worded_by
        super().__init__(request, params, model, model_admin)

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
        if what == OUTDATED:
            worded = alive.prefetch_related(*self.worded_by)
            return queryset.filter(pk__in=outdated(worded, language))
        lacking = lacks_words(queryset.model.needed, language)
        if what == MISSING:
            return alive.filter(lacking)
        return alive.exclude(lacking).filter(**{approved_at(language): None})
