"""Visits and anniversaries that keep a canary everywhere they have something to hide."""

from itertools import count

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
)
from press.models import Consent, Person, Photo
from tests.canaries import FIRST_KEY, canaries, keys
from tests.canary_world import LANGUAGES, NOW, STATES, hidden_nouns, once_at
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    MilestoneFactory,
    OutcomeFactory,
    ProgressNoteFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import (
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)

# Keys that anybody may read; a database gives out none below those that it has given.
known = count(4_000)
# A withdrawn visit is still to come: calendars are told that it will not be.
COMING = {"starts_on": "2199-05-01", "ends_on": "2199-05-02"}


def build(member, releases):
    """Public plans to begin at, and beside them everything that is hidden: it is returned."""
    partly = [
        plan(member, language, twin)
        for language, twin in LANGUAGES.items()
        for plan in (visit_in_one_language, anniversary_in_one_language)
    ]
    anniversaries = [
        hidden_anniversary(name, how, member) for name, how in STATES.items()
    ]
    visits = [hidden_visit(name, how, member, releases) for name, how in STATES.items()]
    visit_in_both_languages(member, releases, anniversaries[0])
    anniversary_in_both_languages(member)
    return [*partly, *visits, *anniversaries]


def go_on_working():
    """Every hidden text is changed once more, what is internal, too."""
    for model in (Visit, Anniversary):
        for row in model.objects.filter(pk__gte=FIRST_KEY):
            row.title_tr, row.title_az = f"{row.title_tr} ", "Yeni"
            row.save()
        for row in model.objects.public():
            for language in set(LANGUAGES) - set(row.public_languages(NOW)):
                setattr(row, f"summary_{language}", "Yeni")
            row.save()
    for visit in Visit.objects.public():
        visit.notes_tr, visit.emergency = "Yeni", "Yeni"
        visit.save()
        for line in visit.lines.all():
            line.minutes, line.talking_points_az = "Yeni", "Yeni"
            line.save()
        MeetingFactory(visit=visit)
        DelegateFactory(visit=VisitFactory(), person=PersonFactory())
        for step in visit.commitments.all():
            ProgressNoteFactory(commitment=step)


def key_of(how):
    """A withdrawn visit keeps the uid that calendars know it by, which is its key."""
    return {"pk": next(known if "withdrawn" in how else keys)}


def public_notice(how):
    """Why it was withdrawn is told; nothing else of it is."""
    withdrawn = "withdrawn" in how
    return {"notice_tr": "Yanlıştı.", "notice_az": "Səhv idi."} if withdrawn else {}


def only(model, place, *fields):
    """Canaries of some of a row's fields, in whatever language."""
    everything = canaries(model, place)
    return {name: text for name, text in everything.items() if name.startswith(fields)}


def remembered(row, name, member, *languages):
    """What the office keeps of every text: steps, reasons, old addresses, notes."""
    row.moves.create(
        by=member,
        at=PUBLISHED,
        verb="send_back",
        **canaries(row.moves.model, f"{name} move"),
    )
    row.corrections.create(
        by=member,
        at=PUBLISHED,
        kind="small",
        **canaries(row.corrections.model, f"{name} correction"),
    )
    once_at(row, name, *languages)


def hidden_visit(state, how, member, releases):
    name = f"{state} visit"
    met, travelling = hidden_nouns(f"{name} met"), hidden_nouns(f"{name} delegate")
    fields = {**canaries(Visit, name), **public_notice(how), **how, **key_of(how)}
    when = COMING if "withdrawn" in how else {}
    visit = VisitFactory(
        author=member,
        hosts=met["organisations"],
        photos=met["photos"],
        releases=releases,
        **{**fields, **when},
    )
    [delegate], [guest] = travelling["people"], met["people"]
    DelegateFactory(visit=visit, person=delegate, **canaries(Delegate, name))
    CounterpartFactory(visit=visit, person=guest, **canaries(Counterpart, name))
    for public in (True, False):
        line = MeetingFactory(
            **key_of(how),
            visit=visit,
            public=public,
            participants=[delegate, guest],
            host=travelling["organisations"][0],
            **canaries(Meeting, f"{name} line {public}"),
        )
        photo = PhotoFactory(pk=next(keys), **canaries(Photo, f"{name} {public}"))
        VisitPictureFactory(visit=visit, photo=photo, meeting=line)
    OutcomeFactory(visit=visit, **canaries(Outcome, name))
    step = CommitmentFactory(visit=visit, **canaries(Commitment, name))
    ProgressNoteFactory(
        commitment=step, approved_at=PUBLISHED, **canaries(ProgressNote, name)
    )
    remembered(visit, name, member, *LANGUAGES)
    return visit


def hidden_anniversary(state, how, member):
    name = f"{state} anniversary"
    nouns = hidden_nouns(name)
    fields = {**canaries(Anniversary, name), **public_notice(how), **how}
    anniversary = AnniversaryFactory(pk=next(keys), author=member, **fields)
    anniversary.partners.set(nouns["organisations"])
    MilestoneFactory(
        anniversary=anniversary,
        photo=nouns["photos"][0],
        **canaries(Milestone, name),
    )
    texts = canaries(Commitment, name)
    CommitmentFactory(visit=None, anniversary=anniversary, **texts)
    remembered(anniversary, name, member, *LANGUAGES)
    return anniversary


def visit_in_both_languages(member, releases, anniversary):
    """Public, and still with something to hide."""
    inside, unplaced = hidden_nouns("inside"), hidden_nouns("unplaced")
    delegate, guest = PersonFactory.create_batch(2)
    visit = VisitFactory(
        pk=next(known),
        public=True,
        author=member,
        anniversary=anniversary,
        hosts=[OrganisationFactory()],
        photos=[PhotoFactory()],
        releases=[ReleaseFactory(pk=next(known), public=True), *releases],
        **only(Visit, "public visit", "notes", "emergency", "notice"),
    )
    secrets = ("form_of_address", "needs", "phone")
    DelegateFactory(
        visit=visit, person=delegate, **only(Delegate, "travelling", *secrets)
    )
    CounterpartFactory(
        visit=visit, person=guest, **only(Counterpart, "guest", *secrets)
    )
    for nouns in (inside, unplaced):
        [person] = nouns["people"]
        texts = canaries(Counterpart, f"known to us {person.pk}")
        CounterpartFactory(visit=visit, person=person, **texts)
    MeetingFactory(
        pk=next(known),
        visit=visit,
        public=True,
        participants=[delegate, guest],
        **only(Meeting, "public line", "minutes", "talking_points", "interpreter"),
    )
    line = MeetingFactory(
        pk=next(keys),
        visit=visit,
        participants=[delegate, *inside["people"]],
        host=inside["organisations"][0],
        **canaries(Meeting, "internal line"),
    )
    VisitPictureFactory(visit=visit, photo=inside["photos"][0], meeting=line)
    refused = {"consent": Consent.REFUSED, **canaries(Photo, "refused on the way")}
    VisitPictureFactory(visit=visit, photo=PhotoFactory(pk=next(keys), **refused))
    OutcomeFactory(visit=visit)
    draft = next(release for release in releases if release.status == "draft")
    step = CommitmentFactory(visit=visit, status="done", closed_by=draft)
    ProgressNoteFactory(commitment=step, approved_at=PUBLISHED)
    ProgressNoteFactory(commitment=step, **canaries(ProgressNote, "unapproved"))
    remembered(visit, "public visit", member)


def anniversary_in_both_languages(member):
    texts = only(Anniversary, "public anniversary", "notice")
    anniversary = AnniversaryFactory(
        pk=next(known), public=True, author=member, **texts
    )
    MilestoneFactory(anniversary=anniversary, photo=PhotoFactory())
    VisitFactory(pk=next(known), public=True, anniversary=anniversary)
    remembered(anniversary, "public anniversary", member)


def visit_in_one_language(member, language, twin):
    """Public in one language, written in both."""

    def hidden(model):
        return canaries(model, f"unapproved {twin} of a visit {model.__name__}", twin)

    delegate = PersonFactory(**hidden(Person))
    visit = VisitFactory(
        pk=next(known),
        public=True,
        author=member,
        photos=[PhotoFactory(**hidden(Photo))],
        **{f"approved_{twin}_at": None} | hidden(Visit),
    )
    DelegateFactory(visit=visit, person=delegate, **hidden(Delegate))
    MeetingFactory(
        pk=next(known),
        visit=visit,
        public=True,
        participants=[delegate],
        **hidden(Meeting),
    )
    OutcomeFactory(visit=visit, **hidden(Outcome))
    step = CommitmentFactory(visit=visit, **hidden(Commitment))
    ProgressNoteFactory(commitment=step, approved_at=PUBLISHED, **hidden(ProgressNote))
    noted(visit, language, twin, member)
    return visit


def anniversary_in_one_language(member, language, twin):
    def hidden(model):
        return canaries(model, f"unapproved {twin} {model.__name__}", twin)

    anniversary = AnniversaryFactory(
        pk=next(known),
        public=True,
        author=member,
        **{f"approved_{twin}_at": None} | hidden(Anniversary),
    )
    MilestoneFactory(anniversary=anniversary, **hidden(Milestone))
    noted(anniversary, language, twin, member)
    return anniversary


def noted(row, language, twin, member):
    """A public correction in one language, and an old address in the other."""
    model = row.corrections.model
    place = f"unapproved {twin} {model.__name__}"
    texts = {f"note_{language}": "Düzeltildi.", **canaries(model, place, twin)}
    row.corrections.create(by=member, at=PUBLISHED, kind="noted", **texts)
    once_at(row, f"plan public in {language}", twin)
