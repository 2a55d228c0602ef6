"""What the frame around a page must know: its words, its addresses, its twin."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from press.models.naming import active_language
from press.pages.addresses import absolute
from press.text.language import LANGUAGES, other


@dataclass(frozen=True)
class Card:
    """The picture that social networks show for a page; `path` begins with a slash."""

    path: str
    alt: str
    width: int = 1200
    height: int = 630

    @property
    def url(self) -> str:
        return absolute(self.path)


@dataclass(frozen=True)
class Switch:
    """The way into the other language, never a dead one."""

    language: str
    path: str
    translated: bool

    @property
    def name(self) -> str:
        """The other language, called as it calls itself."""
        return str(get_language_info(self.language)["name_local"])


@dataclass(frozen=True)
class Page:
    """One page in the active language. Without addresses it is at none: an error page."""

    title: str = ""
    description: str = ""
    section: str = ""  # which entry of the navigation it belongs to
    addresses: Mapping[str, str | None] = field(default_factory=dict)
    path: str = ""  # its own, where that is not the one in `addresses`
    default_path: str = ""  # for readers of neither language
    instead: str = "press:release-list"  # where it leads where it is not translated
    kind: str = "website"
    indexed: bool = True
    card: Card | None = None
    published_at: dt.datetime | None = None
    changed_at: dt.datetime | None = None
    feed_query: str = ""  # narrows the feeds that the page offers
    data: Sequence[Mapping[str, Any]] = ()  # schema.org

    @property
    def canonical(self) -> str:
        path = self.path or self.addresses.get(active_language())
        return absolute(path) if path else ""

    @property
    def hreflang(self) -> list[tuple[str, str]]:
        """Each language's address, and the one for readers of neither."""
        if not self.indexed or not self.canonical:
            return []
        known = {code: path for code, path in self.addresses.items() if path}
        default = self.default_path or next(iter(known.values()), "")
        pairs = [*known.items(), ("x-default", default)]
        return [(code, absolute(path)) for code, path in pairs if path]

    @property
    def shared_card(self) -> Card:
        """Its own card, or the one of the whole site."""
        if self.card:
            return self.card
        name = f"izazder/img/card-{active_language()}.jpg"
        return Card(static(name), _("İZAZDER Press Office"))

    @property
    def locale(self) -> str:
        return open_graph_locale(active_language())

    @property
    def other_locales(self) -> list[str]:
        mine = active_language()
        return [
            open_graph_locale(code)
            for code in LANGUAGES
            if code != mine and self.addresses.get(code)
        ]

    @property
    def switch(self) -> Switch:
        """To the same page; where it is not translated, to a list of the other language."""
        language = other(active_language())
        if path := self.addresses.get(language):
            return Switch(language, path, translated=True)
        untranslated = language in self.addresses
        with translation.override(language):
            path = reverse(self.instead if untranslated else "home")
        return Switch(language, path, translated=not untranslated)


def open_graph_locale(language: str) -> str:
    """The only form that Open Graph knows: tr_TR, az_AZ."""
    return f"{language}_{language.upper()}"
