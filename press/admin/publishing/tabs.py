"""The tabs of the release form: one row of them for fields and placed rows alike."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from press.admin.languages import OWN_NAMES
from press.text.language import LANGUAGES, column

WORDS = ("title", "lead", "body", "dateline_city", "slug")
FACTS = (
    "kind",
    "dateline_date",
    "topics",
    "contact",
    "publish_at",
    ("embargo", "together"),
)
# Key and title of each tab, in order; languages are written in themselves.
TITLES: dict[str, Any] = {
    **OWN_NAMES,
    "facts": _("Facts"),
    "people": _("People & organisations"),
    "photos": _("Photos"),
    "quotes": _("Quotes"),
}


@dataclass
class Tab:
    key: str
    title: Any
    fieldsets: list[Any] = field(default_factory=list)
    inlines: list[Any] = field(default_factory=list)

    @property
    def errors(self) -> int:
        """How many fields and rows have to be looked at again."""
        fields = [field for part in self.fieldsets for line in part for field in line]
        wrong = [field for field in fields if not field.is_readonly and field.errors()]
        return len(wrong) + sum(map(errors_in, self.inlines))

    @property
    def rows(self) -> int:
        return sum(len(inline.formset.initial_forms) for inline in self.inlines)

    @property
    def language(self) -> str:
        return self.key if self.key in LANGUAGES else ""


def errors_in(inline: Any) -> int:
    formset = inline.formset
    return len([errors for errors in formset.errors if errors]) + len(
        formset.non_form_errors()
    )


def in_tab(key: str, fields: Iterable[Any]) -> tuple[Any, dict[str, Any]]:
    return (TITLES[key], {"classes": ["tab", f"tab-{key}"], "fields": list(fields)})


def fieldsets() -> list[tuple[Any, dict[str, Any]]]:
    words = [in_tab(code, [column(name, code) for name in WORDS]) for code in LANGUAGES]
    return [*words, in_tab("facts", FACTS)]


def tabs(adminform: Any, inlines: Iterable[Any]) -> list[Tab]:
    inlines = list(inlines)
    parts = list(adminform)
    return [
        Tab(
            key,
            title,
            [part for part in parts if f"tab-{key}" in part.classes.split()],
            [inline for inline in inlines if inline.opts.tab_key == key],
        )
        for key, title in TITLES.items()
    ]


def first_to_show(tabs: Iterable[Tab]) -> str:
    """The first tab with an error; "" leaves the choice to the address."""
    return next((tab.key for tab in tabs if tab.errors), "")
