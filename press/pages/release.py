"""Everything that the page of one release shows: public, or a draft in the preview.

The language must be active while the page is made and rendered.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import OuterRef, Q, Subquery, prefetch_related_objects
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from press.models import (
    Mention,
    Organisation,
    Photo,
    PressContact,
    Quote,
    Release,
    ReleaseCorrection,
    Topic,
)
from press.models.record import Correction
from press.text.casing import upper
from press.text.dates import date_words

MOST_RELATED = 3


@dataclass(frozen=True)
class ReleasePage:
    release: Release
    language: str
    at: dt.datetime

    @cached_property
    def is_public(self) -> bool:
        """A draft names people and organisations whose pages may not be there yet."""
        return self.release.is_public(self.language, self.at)

    @property
    def dateline(self) -> str:
        """Where and when it begins: BAKÜ, 28 Ocak 2026 (İZAZDER) —."""
        city = upper(self.release.dateline_city or "", self.language)
        day = date_words(self.release.dateline_date, self.language)
        place = ", ".join(filter(None, [city, day]))
        return f"{place} (İZAZDER) —"

    @property
    def body(self) -> SafeString:
        """The text, sanitised when it was saved, opened by its dateline."""
        opening = format_html('<p><span class="dateline">{}</span> ', self.dateline)
        text: str = self.release.body or ""
        if text.startswith("<p>"):
            return SafeString(opening + text.removeprefix("<p>"))
        return SafeString(f"{opening.rstrip()}</p>{text}")

    @property
    def contact(self) -> PressContact | None:
        """Whoever the release names; None leaves it to the desk's main contact."""
        return self.release.contact

    @cached_property
    def mentions(self) -> list[Mention]:
        """People in the editor's order; one who has no name in the language is left out."""
        rows = self.release.mentions.select_related("person")
        return [mention for mention in rows if mention.person.name]

    @cached_property
    def known(self) -> list[Any]:
        """The organisations named, in the editor's order, and our own: in one question."""
        namings = self.release.namings.order_by("order", "pk")
        place = namings.filter(organisation=OuterRef("pk"))
        known = Q(pk__in=namings.values("organisation")) | Q(is_own=True)
        rows = Organisation.objects.filter(known).annotate(
            place=Subquery(place.values("order")[:1]),
            naming=Subquery(place.values("pk")[:1]),
        )
        return list(rows.order_by("place", "naming"))

    @property
    def organisations(self) -> list[Organisation]:
        return [each for each in self.known if each.naming and each.name]

    @cached_property
    def quotes(self) -> list[Quote]:
        """What was said; words nobody approved are shown to the office only."""
        rows = self.release.quotes.select_related("speaker")
        said = [quote for quote in rows if quote.text]
        return [quote for quote in said if quote.is_approved or not self.is_public]

    @cached_property
    def photos(self) -> list[Photo]:
        return photos_of(self.release, self.at)

    @cached_property
    def corrections(self) -> list[ReleaseCorrection]:
        rows = self.release.corrections.filter(kind=Correction.Kind.NOTED)
        return [correction for correction in rows if correction.note]

    @cached_property
    def abouts(self) -> list[Organisation]:
        """The organisations named that have a text about them; our own closes the page."""
        others = [each for each in self.organisations if not each.is_own]
        own = [each for each in self.known if each.is_own]
        return [each for each in (*others, *own) if each.about]

    @property
    def topics(self) -> list[Topic]:
        """Read together with those of the related releases."""
        self.related  # noqa: B018  (prefetches)
        return [topic for topic in self.release.topics.all() if topic.name]

    @cached_property
    def related(self) -> Sequence[Release]:
        """The newest public releases with a topic or a person in common."""
        topics = self.release.topics.values("pk")
        people = self.release.mentions.values("person")
        public = Release.objects.public_in(self.language, self.at).exclude(
            pk=self.release.pk
        )
        alike = Q(topics__in=topics) | Q(mentions__person__in=people)
        same = public.filter(pk__in=public.filter(alike).order_by().values("pk"))
        found = list(same.for_list().prefetch_related(None)[:MOST_RELATED])
        prefetch_related_objects([self.release, *found], "topics")
        return found


def photos_of(release: Release, at: dt.datetime) -> list[Photo]:
    """The photos that may be shown on the day, and are described in the language."""
    today = timezone.localdate(at)
    placed = [row.photo for row in release.pictures.select_related("photo")]
    return [photo for photo in placed if photo.alt and photo.has_consent(today)]
