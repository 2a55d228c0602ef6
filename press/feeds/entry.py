"""One text as it stands in a feed: its words, its addresses, its first photo."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.feedgenerator import Enclosure

from press.darkroom import renditions
from press.feeds.channel import Channel, addressed_in
from press.feeds.formats import Twins
from press.imaging.renditions import in_family
from press.models import Photo
from press.models.freshness import last_change
from press.pages import absolute
from press.pages.nouns import file_address
from press.text.characters import legible
from press.text.language import other

LARGEST = 1200


@dataclass(frozen=True)
class Entry:
    row: Any
    channel: Channel

    template = ""

    @property
    def lead(self) -> str:
        """What it is about, in a sentence or two."""
        raise NotImplementedError

    def shown(self) -> dict[str, Any]:
        """What the template shows."""
        raise NotImplementedError

    def placed(self) -> Sequence[Any]:
        """The rows that place photos in it, in their order."""
        raise NotImplementedError

    @property
    def categories(self) -> list[str]:
        return []

    @property
    def name(self) -> str:
        """Stays the same when title, address and even the site's language list change."""
        host, language = urlsplit(settings.PUBLIC_URL).hostname, self.channel.language
        noun = self.row._meta.model_name
        return f"tag:{host},2026:{noun}/{self.row.pk}/{language}"

    @property
    def address(self) -> str:
        return absolute(self.row.get_absolute_url())

    @property
    def changed_at(self) -> dt.datetime:
        return last_change(self.row, self.channel.language)

    @property
    def twins(self) -> Twins:
        """Where the same text is public in another language."""
        language = other(self.channel.language)
        if not self.row.is_public(language, self.channel.at):
            return {}
        return {language: addressed_in(language, self.row.get_absolute_url)}

    @property
    def content(self) -> str:
        """The whole text; links into this site are completed, for it is read elsewhere."""
        html = render_to_string(self.template, self.shown()).strip()
        return legible(html.replace('href="/', f'href="{settings.PUBLIC_URL}/'))

    @cached_property
    def photo(self) -> Photo | None:
        """The first that may be shown today and is described in the language."""
        today = timezone.localdate(self.channel.at)
        placed = (picture.photo for picture in self.placed())
        return next((p for p in placed if p.alt and p.has_consent(today)), None)

    @property
    def enclosures(self) -> list[Enclosure]:
        """The first photo, as every reader can show it."""
        if (photo := self.photo) is None:
            return []
        fitting = [
            size.name
            for size in in_family("full", photo.width, photo.height)
            if size.width <= LARGEST
        ]
        size = (fitting[-1], "jpg")
        length = str(renditions.weight(photo, size))
        return [Enclosure(file_address(photo, *size), length, "image/jpeg")]
