"""What a reader may narrow the list of releases by: word, year, topic, city, person."""

from typing import ClassVar

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter

from press.filters.facets import Facet, named_in, worded
from press.filters.listing import ListFilter, is_year
from press.filters.renewed import Renewed
from press.models import Mention, Quote, Release
from press.text.language import column

Rows = QuerySet[Release]


class ReleaseFilter(ListFilter):
    q = CharFilter(label=_("Word"), method="with_words", max_length=100)
    year = CharFilter(label=_("Year"), method="of_year", max_length=10)
    topic = CharFilter(label=_("Topic"), method="on_topic", max_length=120)
    city = CharFilter(label=_("City"), method="from_city", max_length=120)
    person = CharFilter(label=_("Person"), method="naming", max_length=120)
    everything: ClassVar = {
        "year": _("All years"),
        "topic": _("All topics"),
        "city": _("All cities"),
        "person": _("Everybody"),
    }

    class Meta:
        model = Release
        form = Renewed
        fields: list[str] = []

    def of_year(self, rows: Rows, name: str, value: str) -> Rows:
        return rows.filter(year=int(value)) if is_year(value) else rows.none()

    def on_topic(self, rows: Rows, name: str, value: str) -> Rows:
        return rows.filter(**{column("topics__slug", self.language): value})

    def from_city(self, rows: Rows, name: str, value: str) -> Rows:
        return rows.filter(**{column("dateline_city", self.language): value})

    def naming(self, rows: Rows, name: str, value: str) -> Rows:
        person = {column("person__slug", self.language): value}
        speaker = {column("speaker__slug", self.language): value}
        named = Mention.objects.filter(**person).values("release")
        quoted = Quote.objects.approved().filter(**speaker).values("release")
        return rows.filter(Q(pk__in=named) | Q(pk__in=quoted))

    def facets(self) -> list[Facet]:
        releases = self.public.all()
        quoted = Quote.objects.approved().filter(release__in=releases)
        # Whoever is both named and quoted in a release is counted as named.
        only_quoted = quoted.exclude(release__mentions__person=F("speaker"))
        mentions = Mention.objects.filter(release__in=releases)
        return [
            Facet("year", releases, "pk", "year", "year", "year", "year"),
            named_in("topic", releases, "topics", self.language),
            worded("city", releases, "dateline_city", self.language),
            named_in("person", mentions, "person", self.language, "release__"),
            named_in("person", only_quoted, "speaker", self.language, "release__"),
        ]
