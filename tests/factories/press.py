"""Factories for the nouns of the press office.

ReleaseFactory()                                   a draft in both languages
ReleaseFactory(public=True, languages=["tr"])      public in Turkish only
ReleaseFactory(embargoed=True)                     approved, its time far away
ReleaseFactory(withdrawn=True)                     was public, now is not
ReleaseFactory(public=True, people=[person], organisations=[…], topics=[…], photos=[…])
UserFactory(role="editor")                         signs in with PASSWORD
"""

import datetime as dt

import factory
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory

from press.models import (
    Mention,
    Naming,
    Organisation,
    Person,
    Picture,
    Position,
    PressContact,
    Quote,
    Release,
    Status,
    Topic,
    User,
)
from tests.factories.photos import PhotoFactory

__all__ = [
    "APPROVED",
    "FAR_AWAY",
    "PASSWORD",
    "PUBLISHED",
    "WITHDRAWN",
    "MentionFactory",
    "NamingFactory",
    "OrganisationFactory",
    "PersonFactory",
    "PhotoFactory",
    "PictureFactory",
    "PositionFactory",
    "PressContactFactory",
    "QuoteFactory",
    "ReleaseFactory",
    "TopicFactory",
    "UserFactory",
]

PASSWORD = "iki deniz arasinda"  # noqa: S105  (opens nothing but the tests)
APPROVED = dt.datetime(2026, 1, 28, 8, tzinfo=dt.UTC)
PUBLISHED = dt.datetime(2026, 1, 28, 9, tzinfo=dt.UTC)
WITHDRAWN = dt.datetime(2026, 1, 29, 9, tzinfo=dt.UTC)
FAR_AWAY = dt.datetime(2199, 1, 1, tzinfo=dt.UTC)


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"user{n}@example.org")
    name = factory.Sequence(lambda n: f"User {n}")
    password = factory.django.Password(PASSWORD)

    @factory.post_generation
    def role(self, create, extracted, **kwargs):
        if extracted:
            self.groups.add(Group.objects.get(name=extracted))


class PressContactFactory(DjangoModelFactory):
    class Meta:
        model = PressContact

    name_tr = factory.Sequence(lambda n: f"Görevli {n}")
    name_az = factory.Sequence(lambda n: f"Əlaqədar {n}")
    email = factory.Sequence(lambda n: f"desk{n}@example.org")
    phone = "+90 232 000 00 00"


class TopicFactory(DjangoModelFactory):
    class Meta:
        model = Topic

    name_tr = factory.Sequence(lambda n: f"Konu {n}")
    name_az = factory.Sequence(lambda n: f"Mövzu {n}")
    slug_tr = factory.Sequence(lambda n: f"konu-{n}")
    slug_az = factory.Sequence(lambda n: f"movzu-{n}")


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = Organisation

    name_tr = factory.Sequence(lambda n: f"Kurum {n}")
    name_az = factory.Sequence(lambda n: f"Təşkilat {n}")
    slug_tr = factory.Sequence(lambda n: f"kurum-{n}")
    slug_az = factory.Sequence(lambda n: f"teskilat-{n}")


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = Person

    name_tr = factory.Sequence(lambda n: f"Kişi {n}")
    name_az = factory.Sequence(lambda n: f"Şəxs {n}")
    slug_tr = factory.Sequence(lambda n: f"kisi-{n}")
    slug_az = factory.Sequence(lambda n: f"sexs-{n}")


class PositionFactory(DjangoModelFactory):
    class Meta:
        model = Position

    person = factory.SubFactory(PersonFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    title_tr = "Başkan"
    title_az = "Sədr"


def written(language, text):
    """A text in a language that the release is written in; nothing in any other."""
    return factory.LazyAttribute(
        lambda release: (
            text.format(n=release.n) if language in release.languages else ""
        )
    )


def approved(language):
    return factory.LazyAttribute(
        lambda r: APPROVED if r.approved and language in r.languages else None
    )


class ReleaseFactory(DjangoModelFactory):
    class Meta:
        model = Release
        skip_postgeneration_save = True
        exclude = ("n",)

    class Params:
        languages = ("tr", "az")
        approved = False
        in_review = factory.Trait(status=Status.IN_REVIEW)
        public = factory.Trait(
            approved=True,
            status=Status.APPROVED,
            publish_at=PUBLISHED,
            number=factory.SelfAttribute("n"),
        )
        embargoed = factory.Trait(
            approved=True,
            status=Status.APPROVED,
            publish_at=FAR_AWAY,
            embargo=True,
            number=factory.SelfAttribute("n"),
        )
        withdrawn = factory.Trait(
            approved=True,
            status=Status.WITHDRAWN,
            publish_at=PUBLISHED,
            withdrawn_at=WITHDRAWN,
            notice_tr=written("tr", "Bülten {n} geri çekildi."),
            notice_az=written("az", "Press-reliz {n} geri götürüldü."),
            number=factory.SelfAttribute("n"),
        )

    n = factory.Sequence(lambda n: n + 1)
    dateline_date = dt.date(2026, 1, 28)
    dateline_city_tr = written("tr", "Bakü")
    dateline_city_az = written("az", "Bakı")
    title_tr = written("tr", "Bülten {n}")
    title_az = written("az", "Press-reliz {n}")
    slug_tr = factory.LazyAttribute(
        lambda r: f"bulten-{r.n}" if "tr" in r.languages else None
    )
    slug_az = factory.LazyAttribute(
        lambda r: f"press-reliz-{r.n}" if "az" in r.languages else None
    )
    lead_tr = written("tr", "Bülten {n} bunu anlatıyor.")
    lead_az = written("az", "Press-reliz {n} bunu danışır.")
    body_tr = written("tr", "<p>Metin {n}.</p>")
    body_az = written("az", "<p>Mətn {n}.</p>")
    approved_tr_at = approved("tr")
    approved_az_at = approved("az")

    @factory.post_generation
    def topics(self, create, extracted, **kwargs):
        self.topics.set(extracted or [])

    @factory.post_generation
    def people(self, create, extracted, **kwargs):
        for order, person in enumerate(extracted or []):
            MentionFactory(release=self, person=person, order=order)

    @factory.post_generation
    def organisations(self, create, extracted, **kwargs):
        for order, organisation in enumerate(extracted or []):
            NamingFactory(release=self, organisation=organisation, order=order)

    @factory.post_generation
    def photos(self, create, extracted, **kwargs):
        for order, photo in enumerate(extracted or []):
            PictureFactory(release=self, photo=photo, order=order)


class MentionFactory(DjangoModelFactory):
    class Meta:
        model = Mention

    release = factory.SubFactory(ReleaseFactory)
    person = factory.SubFactory(PersonFactory)
    title_tr = "Başkan"
    title_az = "Sədr"


class NamingFactory(DjangoModelFactory):
    class Meta:
        model = Naming

    release = factory.SubFactory(ReleaseFactory)
    organisation = factory.SubFactory(OrganisationFactory)


class PictureFactory(DjangoModelFactory):
    class Meta:
        model = Picture

    release = factory.SubFactory(ReleaseFactory)
    photo = factory.SubFactory(PhotoFactory)


class QuoteFactory(DjangoModelFactory):
    class Meta:
        model = Quote

    release = factory.SubFactory(ReleaseFactory)
    speaker = factory.SubFactory(PersonFactory)
    title_tr = "Başkan"
    title_az = "Sədr"
    text_tr = "Söz."
    text_az = "Söz, tərcümədə."
    approved_by = "Söyleyenin kendisi"
    approved_on = dt.date(2026, 1, 27)
