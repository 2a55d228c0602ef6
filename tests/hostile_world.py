"""A press office in which every text tries to break out of wherever it is shown."""

from press.models import (
    Mention,
    Organisation,
    Person,
    Photo,
    Position,
    PressContact,
    Quote,
    Release,
    ReleaseCorrection,
    ReleaseMove,
    Shown,
    Topic,
    User,
)
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
from tests.hostile import hostile

STATES = {
    "public": {"public": True},
    "in_review": {"in_review": True},
    "draft": {},
    "withdrawn": {"withdrawn": True},
}


def build():
    """One release of each state, and around it all that it shows; everything by name."""
    member = UserFactory(role="administrator", **hostile(User))
    photo = PhotoFactory(uploaded_by=member, **hostile(Photo))
    person = PersonFactory(portrait=photo, **hostile(Person))
    own = OrganisationFactory(is_own=True, logo=photo, **hostile(Organisation))
    Shown.objects.create(photo=photo, person=person)
    PositionFactory(person=person, organisation=own, **hostile(Position))
    rows = {
        "member": member,
        "photo": photo,
        "person": person,
        "organisation": own,
        "topic": TopicFactory(**hostile(Topic)),
        "contact": PressContactFactory(is_main=True, **hostile(PressContact)),
    }
    return rows | {name: release(rows, how) for name, how in STATES.items()}


def release(rows, how):
    row = ReleaseFactory(
        author=rows["member"],
        organisations=[rows["organisation"]],
        photos=[rows["photo"]],
        topics=[rows["topic"]],
        **hostile(Release) | how,
    )
    MentionFactory(release=row, person=rows["person"], **hostile(Mention))
    QuoteFactory(release=row, speaker=rows["person"], **hostile(Quote))
    told = {"release": row, "by": rows["member"], "at": PUBLISHED}
    ReleaseMove.objects.create(verb="send_back", **told, **hostile(ReleaseMove))
    ReleaseCorrection.objects.create(kind="noted", **told, **hostile(ReleaseCorrection))
    return row
