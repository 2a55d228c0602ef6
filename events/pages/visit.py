"""Everything that the page of one visit shows: public, or a draft in the preview.

The language must be active while the page is made and rendered.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.safestring import SafeString

from events.models import (
    Anniversary,
    Commitment,
    Delegate,
    LineKind,
    Meeting,
    Outcome,
    Visit,
    VisitCorrection,
    VisitPicture,
)
from events.pages.company import Company
from events.pages.programme import ShownDay, ShownLine, Taking, clocks_of, days_of
from events.pages.roadmap import road_map
from events.pages.route import Route, route_of
from events.pages.stage import Stage, stage_of
from press.models import Organisation, Photo, PressContact, Release
from press.models.record import Correction


@dataclass(frozen=True)
class VisitPage:
    visit: Visit
    language: str
    at: dt.datetime

    @cached_property
    def is_public(self) -> bool:
        """A draft names people and organisations whose pages may not be there yet."""
        return self.visit.is_public(self.language, self.at)

    @property
    def today(self) -> dt.date:
        return timezone.localdate(self.at)

    @property
    def dates(self) -> str:
        return self.visit.dates_in(self.language)

    @property
    def stage(self) -> Stage | None:
        return stage_of(self.visit, self.today)

    @property
    def route(self) -> Route:
        own = next((each for each in self.organisations if each.is_own), None)
        return route_of(self.visit, (own and own.city) or "")

    @property
    def body(self) -> SafeString:
        """Sanitised when it was saved."""
        return SafeString(self.visit.body or "")

    @property
    def contact(self) -> PressContact | None:
        """Whoever the visit names; None leaves it to the desk's main contact."""
        return self.visit.contact

    @cached_property
    def organisations(self) -> list[Any]:
        """The hosts and our own organisation, in one question."""
        hosting = Visit.hosts.through.objects.filter(
            visit=self.visit, organisation=OuterRef("pk")
        )
        hosts = Visit.hosts.through.objects.filter(visit=self.visit)
        rows = Organisation.objects.filter(
            Q(pk__in=hosts.values("organisation")) | Q(is_own=True)
        )
        return list(rows.annotate(is_host=Exists(hosting)))

    @property
    def hosts(self) -> list[Organisation]:
        return [each for each in self.organisations if each.is_host and each.name]

    @cached_property
    def company(self) -> Company:
        return Company(self.visit)

    @property
    def delegates(self) -> list[Delegate]:
        return self.company.delegates

    @property
    def head(self) -> Delegate | None:
        return self.company.head

    @property
    def met(self) -> list[Taking]:
        return self.company.met_in(self.lines)

    @cached_property
    def lines(self) -> list[ShownLine]:
        """Public lines only; one without a title in the language is left out."""
        rows = self.visit.lines.filter(is_public=True).select_related("host")
        lines = [line for line in rows.prefetch_related("participants") if line.title]
        return [self.shown(line) for line in lines]

    def shown(self, line: Meeting) -> ShownLine:
        people = self.company.taking_part_in(line)
        photos = [row.photo for row in self.pictures if row.meeting_id == line.pk]
        return ShownLine(line, people, photos, self.language)

    @property
    def days(self) -> list[ShownDay]:
        return days_of(self.lines, self.language)

    @property
    def clocks(self) -> str:
        return clocks_of(self.lines)

    @property
    def meetings(self) -> int:
        return sum(each.line.kind == LineKind.MEETING for each in self.lines)

    @cached_property
    def pictures(self) -> list[VisitPicture]:
        """What may be shown on the day, and is described in the language."""
        rows = self.visit.pictures.exclude(meeting__is_public=False)
        return [
            row
            for row in rows.select_related("photo")
            if row.photo.alt and row.photo.has_consent(self.today)
        ]

    @property
    def photos(self) -> list[Photo]:
        """Those that stand with no line."""
        lines = {each.line.pk for each in self.lines}
        return [row.photo for row in self.pictures if row.meeting_id not in lines]

    @cached_property
    def outcomes(self) -> list[Outcome]:
        return [outcome for outcome in self.visit.outcomes.all() if outcome.text]

    @cached_property
    def steps(self) -> list[Commitment]:
        return road_map(self.visit.commitments.all(), self.language, self.at)

    @cached_property
    def releases(self) -> list[Release]:
        public: Any = Release.objects.public_in(self.language, self.at)
        told = Visit.releases.through.objects.filter(visit=self.visit)
        found = public.filter(pk__in=told.values("release"))
        return list(found.for_list().prefetch_related(None))

    @property
    def anniversary(self) -> Anniversary | None:
        """The one that it prepares, as soon as that has a page."""
        prepared: Anniversary | None = self.visit.anniversary
        shown = prepared and prepared.is_public(self.language, self.at)
        return prepared if shown else None

    @cached_property
    def corrections(self) -> list[VisitCorrection]:
        rows = self.visit.corrections.filter(kind=Correction.Kind.NOTED)
        return [correction for correction in rows if correction.note]
