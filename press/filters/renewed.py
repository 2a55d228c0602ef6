"""Old addresses in a query: they choose what the new ones choose."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Value
from django.forms import Form

from press.models import Person, Topic
from press.models.addresses import ever_at
from press.models.naming import active_language
from press.text.language import column

# The filters whose values are addresses of rows, which may have had others.
NOUNS: dict[str, Any] = {"topic": Topic, "person": Person}


class Renewed(Form):
    def clean(self) -> dict[str, Any]:
        super().clean()
        return self.cleaned_data | renewed(self.cleaned_data, active_language())


def renewed(chosen: Mapping[str, str], language: str) -> dict[str, str]:
    """The addresses of today of whatever public row was chosen by an earlier one."""
    asked = {name: chosen[name] for name in NOUNS if chosen.get(name)}
    if not asked:
        return {}
    known: dict[str, set[str]] = {name: set() for name in asked}
    first, *rest = [standing(name, slug, language) for name, slug in asked.items()]
    for name, slug in first.union(*rest):
        known[name].add(slug)
    # Whoever stands there now comes before whoever once stood there.
    return {
        name: slugs.pop()
        for name, slugs in known.items()
        if slugs and asked[name] not in slugs
    }


def standing(name: str, slug: str, language: str) -> Any:
    """The filter, and the addresses of all that readers may mean by an address."""
    rows = ever_at(NOUNS[name].objects.public_in(language), language, slug)
    return rows.order_by().values_list(Value(name), column("slug", language))
