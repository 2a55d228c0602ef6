"""Visits and anniversaries that nobody outside may know of, a canary in every text."""

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
from press.models import Photo
from tests.canaries import canaries, keys
from tests.canary_world import LANGUAGES, hidden_nouns, once_at
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
from tests.factories.press import PUBLISHED, PhotoFactory

# Keys that anybody may read; a database gives out none below those that it has given.
known = count(4_000)
# A withdrawn visit is still to come: calendars are told that it will not be.
COMING = {"starts_on": "2199-05-01", "ends_on": "2199-05-02"}


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
