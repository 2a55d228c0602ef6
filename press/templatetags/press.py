"""Dates in words, addresses in the other language, and data that cannot leave its block."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django import template
from django.core.paginator import Page as Paged
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from press.models import Release
from press.models.naming import active_language
from press.pages import Page
from press.pages.addresses import further_page
from press.text.casing import capitalise
from press.text.dates import PartialDate, date_words, moment_in_zone_words
from press.text.language import other
from press.text.phones import dialled
from press.text.tongues import language_words

register = template.Library()
register.filter("dialled", dialled)

# Each language's readers live by the clock of their own city.
ZONES = {"tr": ZoneInfo("Europe/Istanbul"), "az": ZoneInfo("Asia/Baku")}

# A JSON text that holds none of these cannot end the script element around it.
HARMLESS = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def day(value: dt.date | PartialDate) -> SafeString:
    """A date in words, readable by machines: <time datetime="2026-01">Ocak 2026</time>."""
    words = date_words(value, active_language())
    return format_html('<time datetime="{}">{}</time>', value, words)


@register.simple_tag
def moment(value: dt.datetime) -> SafeString:
    """A date and time on the clock of the reader's city, which is named."""
    language = active_language()
    words = moment_in_zone_words(value, language, ZONES[language])
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), words)


@register.filter
def sentence(text: str) -> str:
    """With the first letter large, as this language writes it."""
    return capitalise(str(text), active_language())


@register.simple_tag
def address_in(language: str, name: str, **kwargs: Any) -> str:
    """A named address in a language that may not be the active one."""
    with translation.override(language):
        return reverse(name, kwargs=kwargs)


@register.simple_tag
def in_both_languages() -> list[str]:
    """The reader's language and then the other, for what is said in both."""
    mine = active_language()
    return [mine, other(mine)]


@register.simple_tag
def json_ld(data: Mapping[str, Any]) -> SafeString:
    """Structured data; browsers do not run it, so a strict policy lets it pass."""
    text = json.dumps(data, ensure_ascii=False).translate(HARMLESS)
    return format_html(
        '<script type="application/ld+json">{}</script>', SafeString(text)
    )


@register.simple_tag
def pages_around(listed: Paged[Any]) -> list[int | str]:
    """The numbers of a list's pages that are offered, with … for those left out."""
    around = listed.paginator.get_elided_page_range(listed.number, on_each_side=1)
    return list(around)


@register.simple_tag
def page_address(page: Page, number: int) -> str:
    return further_page(page.addresses[active_language()] or "", number)


@register.simple_tag
def document_address(release: Release, kind: str) -> str:
    """A release as a file of one kind: pdf, docx, txt."""
    return release.address("press:release-document", format=kind)


@register.simple_tag
def documents(release: Release) -> list[tuple[str, str]]:
    """A release as a file of every kind, by the kind's name."""
    return [
        (kind.upper(), document_address(release, kind))
        for kind in ("pdf", "docx", "txt")
    ]


@register.simple_tag
def share_links(page: Page) -> list[tuple[str, str]]:
    """Plain links: nobody is told of the reader before they follow one."""
    both = quote(f"{page.title} {page.canonical}", safe="")
    title, address = quote(page.title, safe=""), quote(page.canonical, safe="")
    return [
        (_("E-mail"), f"mailto:?subject={title}&body={address}"),
        ("WhatsApp", f"https://wa.me/?text={both}"),
        ("X", f"https://x.com/intent/post?url={address}&text={title}"),
    ]


@register.filter
def language_names(codes: Iterable[str]) -> str:
    """Languages by their codes, called as the reader calls them."""
    return language_words(codes, active_language())
