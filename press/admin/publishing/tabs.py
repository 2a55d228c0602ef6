"""The tabs of a form: one row of them for fields and placed rows alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from press.admin.languages import OWN_NAMES
from press.text.language import LANGUAGES, column


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


def in_tab(key: str, title: Any, fields: Iterable[Any]) -> tuple[Any, dict[str, Any]]:
    return (title, {"classes": ["tab", f"tab-{key}"], "fields": list(fields)})


def language_tabs(words: Iterable[str]) -> list[tuple[Any, dict[str, Any]]]:
    """The words of each language; a language is written in itself."""
    words = list(words)
    return [
        in_tab(code, OWN_NAMES[code], [column(name, code) for name in words])
        for code in LANGUAGES
    ]


def tabs(
    titles: Mapping[str, Any], adminform: Any, inlines: Iterable[Any]
) -> list[Tab]:
    """A tab per language, then those of `titles`, by their key."""
    inlines, parts = list(inlines), list(adminform)
    return [
        Tab(
            key,
            title,
            [part for part in parts if f"tab-{key}" in part.classes.split()],
            [inline for inline in inlines if inline.opts.tab_key == key],
        )
        for key, title in {**OWN_NAMES, **titles}.items()
    ]


def first_to_show(tabs: Iterable[Tab]) -> str:
    """The first tab with an error; "" leaves the choice to the address."""
    return next((tab.key for tab in tabs if tab.errors), "")
