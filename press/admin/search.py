"""Searching in the admin forgives spelling: “izmir” finds İzmir, “pervis” finds Pərviz."""

import re
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from press.text.folding import compose, fold

# Letters that stand for each other where one name is written in both languages.
ALIKE = {letter: f"[{pair}]" for pair in ("sz", "kq", "hx", "cj") for letter in pair}

# More would be too much for one query, and for any memory.
MOST_WORDS = 10


def searched(term: str) -> list[str]:
    """The words of a search as patterns for folded text."""
    return [
        "".join(ALIKE.get(letter, re.escape(letter)) for letter in word)
        for word in fold(compose(term.replace("\x00", ""))).split()[:MOST_WORDS]
    ]


class ForgivingSearch(admin.ModelAdmin):
    """Every word typed has to stand in one of the folded columns of a row."""

    search_fields: ClassVar[Any] = ("folded",)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        for pattern in searched(search_term):
            found = Q()
            for name in self.get_search_fields(request):
                found |= Q(**{f"{name}__regex": pattern})
            queryset = queryset.filter(found)
        return queryset, False


class FewRowsSearch(ForgivingSearch):
    """For nouns with a few dozen rows, which keep no folded column."""

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        patterns = searched(search_term)
        if not patterns:
            return queryset, False
        found = [
            pk
            for pk, *texts in queryset.values_list(
                "pk", *self.get_search_fields(request)
            )
            if all(
                re.search(pattern, fold(compose(" ".join(filter(None, texts)))))
                for pattern in patterns
            )
        ]
        return queryset.filter(pk__in=found), False
