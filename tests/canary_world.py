"""A press office that keeps a canary everywhere it has something to hide."""

import datetime as dt

from press.models import (
    Consent,
    Mention,
    Organisation,
    Person,
    Photo,
    Position,
    Quote,
    Release,
    ReleaseCorrection,
    ReleaseMove,
    Shown,
    Topic,
    User,
)
from tests.canaries import FIRST_KEY, canaries, keys
from tests.factories.press import (
    PUBLISHED,
    MentionFactory,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PositionFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)

STATES = {
    "draft": {},
    "in review": {"in_review": True},
    "embargoed": {"embargoed": True},
    "waiting": {"public": True, "together": True, "approved_az_at": None},
    "withdrawn": {"withdrawn": True},
}
LANGUAGES = {"tr": "az", "az": "tr"}
PAST, NOW = dt.date(2026, 1, 1), dt.datetime(2030, 1, 1, tzinfo=dt.UTC)


def build():
    """Public pages to begin at, and beside them everything that is hidden: it is returned."""
    member = UserFactory(pk=next(keys), **canaries(User, "member"))
    PressContactFactory(is_main=True)
    OrganisationFactory(is_own=True, about_tr="Biziz.", about_az="Bizik.")
    release_in_both_languages(member)
    partly = [
        release_in_one_language(member, language, twin)
        for language, twin in LANGUAGES.items()
    ]
    hidden = [hidden_release(name, how, member) for name, how in STATES.items()]
    return [*partly, *hidden]


def go_on_working():
    """Every hidden text is changed once more, and a new draft is begun."""
    for release in Release.objects.filter(pk__gte=FIRST_KEY):
        release.title_tr, release.title_az = f"{release.title_tr} ", "Yeni"
        release.save()
    for release in Release.objects.public():
        for language in set(LANGUAGES) - set(release.public_languages(NOW)):
            setattr(release, f"lead_{language}", "Yeni")
        release.save()
    ReleaseFactory()


def hidden_nouns(name):
    """One of each, in no public release."""
    photo = PhotoFactory(pk=next(keys), **canaries(Photo, f"{name} photo"))
    portrait = PhotoFactory(pk=next(keys), **canaries(Photo, f"{name} portrait"))
    person = PersonFactory(
        pk=next(keys), portrait=portrait, **canaries(Person, f"{name} person")
    )
    organisation = OrganisationFactory(
        pk=next(keys), logo=portrait, **canaries(Organisation, f"{name} organisation")
    )
    Shown.objects.create(photo=photo, person=person)
    PositionFactory(
        person=person,
        organisation=organisation,
        **canaries(Position, f"{name} position"),
    )
    topic = TopicFactory(pk=next(keys), **canaries(Topic, f"{name} topic"))
    for row in (person, organisation, topic):
        once_at(row, name, *LANGUAGES)
    return {
        "people": [person],
        "organisations": [organisation],
        "photos": [photo],
        "topics": [topic],
    }


def once_at(row, name, *languages):
    """The addresses that a row once had."""
    memory = row.old_slugs.model
    for language in languages:
        place = f"{name} {memory.__name__} {language}"
        row.old_slugs.create(language=language, **canaries(memory, place))


def hidden_release(name, how, member):
    release = ReleaseFactory(
        pk=next(keys),
        author=member,
        **hidden_nouns(name),
        **{**canaries(Release, name), **public_notice(how), **how},
    )
    Mention.objects.update_or_create(
        release=release,
        person=release.people.get(),
        defaults=canaries(Mention, f"{name} mention"),
    )
    quoted(release, f"{name} quote")
    remembered(release, name, member)
    return release


def public_notice(how):
    """Why it was withdrawn is told; nothing else of it is."""
    withdrawn = "withdrawn" in how
    return {"notice_tr": "Yanlıştı.", "notice_az": "Səhv idi."} if withdrawn else {}


def quoted(release, place, **more):
    """A quote by somebody who is named nowhere else."""
    speaker = PersonFactory(pk=next(keys), **canaries(Person, f"{place} speaker"))
    return QuoteFactory(
        pk=next(keys), release=release, speaker=speaker, **canaries(Quote, place) | more
    )


def remembered(release, name, member):
    """What the office keeps of every release: steps, reasons, old addresses, notes."""
    ReleaseMove.objects.create(
        release=release,
        by=member,
        at=PUBLISHED,
        verb="send_back",
        **canaries(ReleaseMove, f"{name} move"),
    )
    ReleaseCorrection.objects.create(
        release=release,
        by=member,
        at=PUBLISHED,
        kind="small",
        **canaries(ReleaseCorrection, f"{name} correction"),
    )
    once_at(release, name, *LANGUAGES)


def release_in_both_languages(member):
    """Public, and still with something to hide."""
    photo, person = PhotoFactory(uploaded_by=member), PersonFactory()
    unfit = [
        PhotoFactory(
            pk=next(keys), consent=Consent.REFUSED, **canaries(Photo, "refused")
        ),
        PhotoFactory(
            pk=next(keys),
            consent=Consent.GIVEN,
            consent_until=PAST,
            **canaries(Photo, "lapsed"),
        ),
    ]
    release = ReleaseFactory(
        public=True,
        author=member,
        people=[person],
        organisations=[OrganisationFactory(logo=photo)],
        topics=[TopicFactory()],
        photos=[*unfit, photo],
        notice_tr=canaries(Release, "unsent notice")["notice_tr"],
        notice_az=canaries(Release, "unsent notice")["notice_az"],
    )
    # Words that nobody approved, and the name of whoever approved the others.
    quoted(release, "unapproved", approved_by="", approved_on=None)
    said_by = canaries(Quote, "approved")["approved_by"]
    QuoteFactory(release=release, speaker=person, approved_by=said_by)
    PositionFactory(person=person, since="2199", **canaries(Position, "a post to come"))
    ReleaseMove.objects.create(
        release=release,
        by=member,
        at=PUBLISHED,
        verb="approve",
        **canaries(ReleaseMove, "public move"),
    )
    ReleaseCorrection.objects.create(
        release=release,
        by=member,
        at=PUBLISHED,
        kind="small",
        **canaries(ReleaseCorrection, "small correction"),
    )
    return release


def release_in_one_language(member, language, twin):
    """Public in one language, written in both."""

    def hidden(model):
        return canaries(model, f"unapproved {twin} {model.__name__}", twin)

    person, photo = PersonFactory(**hidden(Person)), PhotoFactory(**hidden(Photo))
    Shown.objects.create(photo=photo, person=person)
    organisation = OrganisationFactory(**hidden(Organisation))
    PositionFactory(person=person, organisation=organisation, **hidden(Position))
    topic = TopicFactory(**hidden(Topic))
    release = ReleaseFactory(
        public=True,
        author=member,
        organisations=[organisation],
        photos=[photo],
        topics=[topic],
        **{f"approved_{twin}_at": None} | hidden(Release),
    )
    MentionFactory(release=release, person=person, **hidden(Mention))
    QuoteFactory(release=release, speaker=person, **hidden(Quote))
    correction = {f"note_{language}": "Düzeltildi."} | hidden(ReleaseCorrection)
    ReleaseCorrection.objects.create(
        release=release, by=member, at=PUBLISHED, kind="noted", **correction
    )
    for row in (release, person, organisation, topic):
        once_at(row, f"public in {language}", twin)
    return release
