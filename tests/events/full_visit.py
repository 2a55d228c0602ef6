"""A public visit with all that its page can show, and beside it all that it must not."""

from events.models import CommitmentStatus, VisitCorrection
from press.models.record import Correction
from press.text.dates import PartialDate
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    OutcomeFactory,
    ProgressNoteFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.factories.press import (
    APPROVED,
    PUBLISHED,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
)

# Stands in everything that no reader may ever see.
CANARY = "qxvwkzjpyhbt"
TURKISH, AZERBAIJANI = "/tr/ziyaretler/gezi/", "/az/seferler/gedis/"


def secret(*fields):
    """The same word in both languages of internal fields."""
    return {f"{field}_{code}": CANARY for field in fields for code in ("tr", "az")}


def full_visit(count=1, **fields):
    """`count` of everything that can be placed in a visit."""
    visit = VisitFactory(
        **{
            "public": True,
            "slug_tr": "gezi",
            "slug_az": "gedis",
            "body_tr": "<p>Uzun metin.</p>",
            "body_az": "<p>Uzun mətn.</p>",
            "anniversary": AnniversaryFactory(public=True, title_tr="Kırkıncı yıl"),
            "hosts": OrganisationFactory.create_batch(count),
            "releases": ReleaseFactory.create_batch(count, public=True),
            "photos": PhotoFactory.create_batch(count),
        }
        | fields
    )
    people = [
        *(DelegateFactory(visit=visit, order=n).person for n in range(count)),
        *(CounterpartFactory(visit=visit, order=n).person for n in range(count)),
    ]
    for n in range(count):
        line = MeetingFactory(
            visit=visit,
            public=True,
            participants=people,
            day=PartialDate(2026, 1, 27 + n % 2),
            topics_tr=f"Birinci konu {n}\nİkinci konu {n}",
            topics_az=f"Birinci mövzu {n}\nİkinci mövzu {n}",
        )
        VisitPictureFactory(visit=visit, meeting=line)
        OutcomeFactory(visit=visit)
        step = CommitmentFactory(
            visit=visit,
            our_side=OrganisationFactory(),
            their_side=OrganisationFactory(),
            due=PartialDate(2026, 5),
            status=CommitmentStatus.DONE,
            closed_by=ReleaseFactory(public=True),
        )
        ProgressNoteFactory(commitment=step, approved_at=APPROVED)
        VisitCorrection.objects.create(
            visit=visit, kind=Correction.Kind.NOTED, note_tr=f"Not {n}.", at=PUBLISHED
        )
    return visit


def with_secrets(visit):
    """Whatever the office keeps to itself, added to a visit that readers see."""
    named = {"name_tr": f"{CANARY} Kişi", "name_az": f"{CANARY} Şəxs"}
    taking = secret("form_of_address") | {"needs": CANARY, "phone": CANARY}
    visit.notes_tr = visit.notes_az = visit.emergency = CANARY
    visit.save()
    for row in (*visit.delegates.all(), *visit.counterparts.all()):
        for field, value in taking.items():
            setattr(row, field, value)
        row.save()
    for line in visit.lines.all():
        line.minutes = line.interpreter = CANARY
        line.talking_points_tr = line.talking_points_az = CANARY
        line.save()
    internal = MeetingFactory(
        visit=visit,
        participants=[PersonFactory(**named)],
        host=OrganisationFactory(**named),
        minutes=CANARY,
        **secret("title", "place", "topics", "summary"),
    )
    CounterpartFactory(visit=visit, person=PersonFactory(**named))
    VisitPictureFactory(
        visit=visit, meeting=internal, photo=PhotoFactory(caption_tr=CANARY)
    )
    refused = PhotoFactory(consent="refused", caption_tr=CANARY)
    VisitPictureFactory(visit=visit, photo=refused)
    ProgressNoteFactory(commitment=visit.commitments.first(), **secret("text"))
    for state in ({}, {"embargoed": True}, {"withdrawn": True}):
        hidden = ReleaseFactory(title_tr=CANARY, title_az=CANARY, **state)
        visit.releases.add(hidden)
        CommitmentFactory(
            visit=visit, status=CommitmentStatus.DROPPED, closed_by=hidden
        )
    VisitCorrection.objects.create(
        visit=visit, kind=Correction.Kind.SMALL, note_tr=CANARY, at=PUBLISHED
    )
    return visit
