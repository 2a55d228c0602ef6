"""Factories for the nouns of planning.

VisitFactory()                                     a draft in both languages
VisitFactory(public=True, languages=["tr"])        public in Turkish only
VisitFactory(public=True, delegation=[person], hosts=[organisation], releases=[…], photos=[…])
MeetingFactory(visit=visit, public=True, participants=[person])
AnniversaryFactory(public=True)
"""

import datetime as dt

import factory
from factory.django import DjangoModelFactory

from events.models import (
    Anniversary,
    Commitment,
    Counterpart,
    Delegate,
    Meeting,
    Milestone,
    Outcome,
    ProgressNote,
    Visit,
    VisitPicture,
)
from press.models import Status
from press.text.dates import PartialDate
from tests.factories.press import (
    FAR_AWAY,
    PUBLISHED,
    WITHDRAWN,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    approved,
    written,
)


class PublishableFactory(DjangoModelFactory):
    class Meta:
        abstract = True
        skip_postgeneration_save = True
        exclude = ("n",)

    class Params:
        languages = ("tr", "az")
        approved = False
        in_review = factory.Trait(status=Status.IN_REVIEW)
        public = factory.Trait(
            approved=True, status=Status.APPROVED, publish_at=PUBLISHED
        )
        embargoed = factory.Trait(
            approved=True, status=Status.APPROVED, publish_at=FAR_AWAY, embargo=True
        )
        withdrawn = factory.Trait(
            approved=True,
            status=Status.WITHDRAWN,
            publish_at=PUBLISHED,
            withdrawn_at=WITHDRAWN,
            notice_tr=written("tr", "{n} geri çekildi."),
            notice_az=written("az", "{n} geri götürüldü."),
        )

    n = factory.Sequence(lambda n: n + 1)
    approved_tr_at = approved("tr")
    approved_az_at = approved("az")


def addressed(language, beginning):
    return factory.LazyAttribute(
        lambda row: f"{beginning}-{row.n}" if language in row.languages else None
    )


class AnniversaryFactory(PublishableFactory):
    class Meta:
        model = Anniversary

    founded = PartialDate(1986)
    title_tr = written("tr", "Yıl dönümü {n}")
    title_az = written("az", "İldönümü {n}")
    slug_tr = addressed("tr", "yil-donumu")
    slug_az = addressed("az", "ildonumu")
    summary_tr = written("tr", "Yıl dönümü {n} bunu anlatıyor.")
    summary_az = written("az", "İldönümü {n} bunu danışır.")
    city_tr = written("tr", "İzmir")
    city_az = written("az", "İzmir")
    partner_city_tr = written("tr", "Bakü")
    partner_city_az = written("az", "Bakı")


class VisitFactory(PublishableFactory):
    class Meta:
        model = Visit

    starts_on = PartialDate(2026, 1, 27)
    ends_on = PartialDate(2026, 1, 28)
    title_tr = written("tr", "Ziyaret {n}")
    title_az = written("az", "Səfər {n}")
    slug_tr = addressed("tr", "ziyaret")
    slug_az = addressed("az", "sefer")
    summary_tr = written("tr", "Ziyaret {n} bunu anlatıyor.")
    summary_az = written("az", "Səfər {n} bunu danışır.")
    city_tr = written("tr", "Bakü")
    city_az = written("az", "Bakı")
    country = "AZ"

    @factory.post_generation
    def delegation(self, create, extracted, **kwargs):
        for order, person in enumerate(extracted or []):
            DelegateFactory(visit=self, person=person, order=order, is_head=order == 0)

    @factory.post_generation
    def hosts(self, create, extracted, **kwargs):
        self.hosts.set(extracted or [])

    @factory.post_generation
    def releases(self, create, extracted, **kwargs):
        self.releases.set(extracted or [])

    @factory.post_generation
    def photos(self, create, extracted, **kwargs):
        for order, photo in enumerate(extracted or []):
            VisitPictureFactory(visit=self, photo=photo, order=order)


class DelegateFactory(DjangoModelFactory):
    class Meta:
        model = Delegate

    visit = factory.SubFactory(VisitFactory)
    person = factory.SubFactory(PersonFactory)
    title_tr = "Başkan"
    title_az = "Sədr"


class CounterpartFactory(DjangoModelFactory):
    class Meta:
        model = Counterpart

    visit = factory.SubFactory(VisitFactory)
    person = factory.SubFactory(PersonFactory)
    title_tr = "Genel Sekreter"
    title_az = "Baş katib"


class MeetingFactory(DjangoModelFactory):
    class Meta:
        model = Meeting
        skip_postgeneration_save = True
        exclude = ("n",)

    class Params:
        public = factory.Trait(is_public=True)

    n = factory.Sequence(lambda n: n + 1)
    visit = factory.SubFactory(VisitFactory)
    day = PartialDate(2026, 1, 27)
    starts = dt.time(10)
    ends = dt.time(11)
    title_tr = factory.LazyAttribute(lambda line: f"Görüşme {line.n}")
    title_az = factory.LazyAttribute(lambda line: f"Görüş {line.n}")
    place_tr = "Salon"
    place_az = "Zal"
    host = factory.SubFactory(OrganisationFactory)

    @factory.post_generation
    def participants(self, create, extracted, **kwargs):
        self.participants.set(extracted or [])


class OutcomeFactory(DjangoModelFactory):
    class Meta:
        model = Outcome

    visit = factory.SubFactory(VisitFactory)
    text_tr = factory.Sequence(lambda n: f"Sonuç {n}.")
    text_az = factory.Sequence(lambda n: f"Nəticə {n}.")


class CommitmentFactory(DjangoModelFactory):
    class Meta:
        model = Commitment

    visit = factory.SubFactory(VisitFactory)
    text_tr = factory.Sequence(lambda n: f"Taahhüt {n}")
    text_az = factory.Sequence(lambda n: f"Öhdəlik {n}")


class ProgressNoteFactory(DjangoModelFactory):
    class Meta:
        model = ProgressNote

    commitment = factory.SubFactory(CommitmentFactory)
    on = dt.date(2026, 2, 10)
    text_tr = factory.Sequence(lambda n: f"Gelişme {n}.")
    text_az = factory.Sequence(lambda n: f"Gedişat {n}.")


class MilestoneFactory(DjangoModelFactory):
    class Meta:
        model = Milestone

    anniversary = factory.SubFactory(AnniversaryFactory)
    date = PartialDate(1986)
    text_tr = factory.Sequence(lambda n: f"Dönüm noktası {n}.")
    text_az = factory.Sequence(lambda n: f"Mühüm tarix {n}.")


class VisitPictureFactory(DjangoModelFactory):
    class Meta:
        model = VisitPicture

    visit = factory.SubFactory(VisitFactory)
    photo = factory.SubFactory(PhotoFactory)
