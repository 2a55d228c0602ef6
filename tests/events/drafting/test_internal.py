"""What never leaves the office does not get into a draft either."""

import pytest

from events.drafting import compose
from events.models import Visit
from press.models import Release
from press.roles import WRITER
from tests.events.drafting.baku import AT
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    OutcomeFactory,
    VisitFactory,
    VisitPictureFactory,
)
from tests.press.office import member

pytestmark = pytest.mark.django_db
CANARY = "Gizli sır"
WORDS = ("title", "place", "topics", "summary", "talking_points")


def test_nothing_internal_gets_into_a_draft():
    writer = member(WRITER)
    row = VisitFactory(
        author=writer, notes_tr=CANARY, notes_az=CANARY, emergency=CANARY, country="AZ"
    )
    visit = Visit.objects.get(pk=row.pk)
    private = dict.fromkeys(
        ["form_of_address_tr", "form_of_address_az", "needs", "phone"], CANARY
    )
    travelling = DelegateFactory(visit=visit, **private)
    met = CounterpartFactory(visit=visit, **private)
    internal = dict.fromkeys(
        ["talking_points_tr", "talking_points_az", "minutes", "interpreter"], CANARY
    )
    hidden = dict.fromkeys(
        [f"{field}_{code}" for field in WORDS for code in ("tr", "az")], CANARY
    )
    MeetingFactory(
        visit=visit,
        public=True,
        participants=[travelling.person, met.person],
        **internal,
    )
    secret_host = {"host__name_tr": CANARY, "host__name_az": CANARY}
    unseen = CounterpartFactory(
        visit=visit, person__name_tr=CANARY, person__name_az=CANARY
    )
    line = MeetingFactory(
        visit=visit, participants=[unseen.person], **hidden, **secret_host
    )
    VisitPictureFactory(visit=visit, meeting=line)
    OutcomeFactory(visit=visit)

    release = compose(visit, writer, AT)

    release = Release.objects.get(pk=release.pk)
    said = [str(value) for value in vars(release).values()]
    placed = [*release.mentions.all(), *release.namings.all(), *release.pictures.all()]
    assert not any("gizli" in text.casefold() for text in said)
    assert not any(CANARY in str(row) for row in placed)
    assert not release.pictures.exists()
    assert met.person.name_tr in release.lead_tr
