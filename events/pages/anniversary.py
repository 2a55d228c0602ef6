"""Everything that the page of one anniversary shows: public, or a draft in the preview.

The language must be active while the page is made and rendered.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils import timezone
from django.utils.safestring import SafeString

from events.models import (
    Anniversary,
    AnniversaryCorrection,
    Commitment,
    Milestone,
    Visit,
)
from events.pages.roadmap import road_map
from events.pages.row import VisitRow, for_rows, rows_of
from events.pages.timeline import Point, timeline
from events.planning.recurrence import in_year
from press.models import Organisation, Release
from press.models.record import Correction
from press.text import ordinals
from press.text.dates import PartialDate, date_words


@dataclass(frozen=True)
class AnniversaryPage:
    anniversary: Anniversary
    language: str
    at: dt.datetime

    @cached_property
    def is_public(self) -> bool:
        """A draft names organisations whose pages may not be there yet."""
        return self.anniversary.is_public(self.language, self.at)

    @property
    def today(self) -> dt.date:
        return timezone.localdate(self.at)

    @property
    def years(self) -> list[int]:
        """The two ends of the dash: the first year and this one."""
        first = self.anniversary.founded.year
        return [first, self.today.year] if first < self.today.year else [first]

    @property
    def called(self) -> str:
        """Which one it is this year: 40. yıl dönümü, 40 illik."""
        return called(self.anniversary, self.today, self.language)

    @property
    def this_year(self) -> PartialDate:
        """When it falls this year, as precisely as its day is known."""
        return in_year(self.anniversary.founded, self.today.year)

    @property
    def founded(self) -> str:
        return date_words(self.anniversary.founded, self.language)

    @property
    def history(self) -> SafeString:
        """Sanitised when it was saved."""
        return SafeString(self.anniversary.history or "")

    @cached_property
    def timeline(self) -> list[Point]:
        rows = self.anniversary.milestones.select_related("photo")
        worded: list[Milestone] = [row for row in rows if row.text]
        return timeline(worded, self.today)

    @cached_property
    def partners(self) -> list[Organisation]:
        return [each for each in self.anniversary.partners.all() if each.name]

    @cached_property
    def visits(self) -> list[VisitRow]:
        """The public visits that prepare it, in the order of their days."""
        public = self.anniversary.visits.public_in(self.language, self.at)
        found = for_rows(public, self.language).order_by("first_day", "pk")
        return rows_of(found, self.language, self.at)

    @cached_property
    def steps(self) -> list[Commitment]:
        return road_map(self.anniversary.commitments.all(), self.language, self.at)

    @cached_property
    def releases(self) -> list[Release]:
        """The public releases of those visits."""
        public: Any = Release.objects.public_in(self.language, self.at)
        told = Visit.releases.through.objects.filter(
            visit__in=[row.visit.pk for row in self.visits]
        )
        return list(public.filter(pk__in=told.values("release")).for_list())

    @cached_property
    def corrections(self) -> list[AnniversaryCorrection]:
        rows = self.anniversary.corrections.filter(kind=Correction.Kind.NOTED)
        return [correction for correction in rows if correction.note]


def called(anniversary: Anniversary, today: dt.date, language: str) -> str:
    """Its number in words this year; "" before the first."""
    years = anniversary.years_on(today)
    return ordinals.anniversary(years, language) if years > 0 else ""
