"""Visits and anniversaries that keep a canary everywhere they have something to hide."""

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
from tests.canary_hidden_plans import (
    hidden_anniversary,
    hidden_visit,
    known,
    only,
    remembered,
)
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
