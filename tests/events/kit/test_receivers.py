"""The kit of a visit never holds what its receiver may not see, and nobody gets what is internal."""

import datetime as dt

import pytest

from events import kit
from events.models import Visit, VisitCorrection
from press import workflow
from press.kit import Parcel
from press.kit.gather import NoContact, NotWritten, Receiver
from press.models import Consent, PressContact
from tests.crawling import read
from tests.events.kit.office import LATER, SECOND, for_everybody, for_the_office
from tests.factories.events import (
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
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    ReleaseFactory,
    UserFactory,
)

pytestmark = pytest.mark.usefixtures("contact", "own")

CANARY = "qxvwkzjpyhbtmnrdflgc"
T = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
HIDDEN = [
    {},
    {"in_review": True},
    {"withdrawn": True},
    {"public": True, "approved_az_at": None, "together": True},
    {"embargoed": True},
]


def everything(contents):
    """All that can be read in a kit, in every file of it."""
    return "\n".join(read(b"".join(Parcel(contents).stream())))


def in_both(*fields):
    return {f"{field}_{code}": CANARY for field in fields for code in ("tr", "az")}


def canary_photo(**more):
    return PhotoFactory(**in_both("title", "caption", "alt") | more)


def nobody():
    return PersonFactory(**in_both("name", "biography"))


def with_internal_parts(**how):
    """Everything that never leaves the office says the canary."""
    visit = VisitFactory(**how, **in_both("notes"), emergency=CANARY)
    taking = in_both("form_of_address") | {"needs": CANARY, "phone": CANARY}
    DelegateFactory(visit=visit, **taking)
    met = CounterpartFactory(visit=visit, **taking)
    talked = in_both("talking_points") | {"minutes": CANARY, "interpreter": CANARY}
    MeetingFactory(visit=visit, public=True, participants=[met.person], **talked)
    only_inside = CounterpartFactory(visit=visit, person=nobody(), **in_both("title"))
    CounterpartFactory(visit=visit, person=nobody(), **in_both("title"))
    internal = MeetingFactory(
        visit=visit,
        participants=[only_inside.person, nobody()],
        host=OrganisationFactory(**in_both("name", "about")),
        **in_both("title", "place", "topics", "summary"),
    )
    VisitPictureFactory(visit=visit, photo=canary_photo(), meeting=internal)
    refused = canary_photo(consent=Consent.REFUSED)
    VisitPictureFactory(visit=visit, photo=refused)
    step = CommitmentFactory(visit=visit)
    ProgressNoteFactory(commitment=step, **in_both("text"))
    VisitCorrection.objects.create(
        visit=visit, kind="small", at=LATER, **in_both("note")
    )
    return visit


@pytest.mark.parametrize("how", [{"public": True}, *HIDDEN])
def test_what_is_internal_stays_in_the_house_even_for_the_office(how):
    visit = with_internal_parts(**how)

    assert CANARY not in everything(for_the_office(visit))


def test_everybody_gets_nothing_internal_in_any_file():
    visit = with_internal_parts(public=True)

    contents = for_everybody(visit)

    assert contents.photos == ()
    assert CANARY not in everything(contents)


def test_everybody_gets_only_the_language_that_is_public():
    visit = VisitFactory(public=True, approved_az_at=None)
    fields = ("title_az", "summary_az", "city_az", "slug_az")
    texts = dict.fromkeys(fields, CANARY) | {"body_az": f"<p>{CANARY}</p>"}
    Visit.objects.filter(pk=visit.pk).update(**texts)
    person = PersonFactory(name_az=CANARY, biography_az=CANARY)
    DelegateFactory(visit=visit, person=person, title_az=CANARY)
    MeetingFactory(visit=visit, public=True, title_az=CANARY, summary_az=CANARY)
    OutcomeFactory(visit=visit, text_az=CANARY)
    CommitmentFactory(visit=visit, text_az=CANARY)
    VisitPictureFactory(visit=visit, photo=PhotoFactory(caption_az=CANARY))

    contents = for_everybody(visit)

    assert contents.languages == ("tr",)
    assert len(contents.photos) == 1
    assert CANARY not in everything(contents)
    assert CANARY in everything(for_the_office(visit))


@pytest.mark.parametrize("hidden", HIDDEN)
def test_nobody_outside_gets_what_is_not_public(hidden):
    visit = VisitFactory(**hidden)

    with pytest.raises(NotWritten):
        for_everybody(visit)

    assert len(for_the_office(visit).versions) == 2


@pytest.mark.parametrize("hidden", HIDDEN)
def test_releases_that_are_not_public_do_not_travel_with_the_visit(hidden):
    release = ReleaseFactory(
        **in_both("title", "lead", "dateline_city"), photos=[canary_photo()], **hidden
    )
    visit = VisitFactory(public=True, releases=[release])

    contents = for_everybody(visit)

    assert contents.enclosed == ()
    assert CANARY not in everything(contents)


def test_a_kit_is_for_everybody_from_the_second_of_its_publication():
    release = ReleaseFactory(embargoed=True, publish_at=T + 9 * SECOND)
    visit = VisitFactory(embargoed=True, publish_at=T, releases=[release])

    with pytest.raises(NotWritten):
        for_everybody(visit, at=T - SECOND)

    enclosed = [for_everybody(visit, at=T + n * SECOND).enclosed for n in (0, 8, 9)]
    assert [len(releases) for releases in enclosed] == [0, 0, 1]


def test_the_office_takes_drafts_along_but_nothing_that_was_withdrawn():
    releases = [
        ReleaseFactory(title_tr="Taslak"),
        ReleaseFactory(withdrawn=True),
        ReleaseFactory(languages=[]),
        ReleaseFactory(public=True, title_tr="Açık", number=4),
    ]
    visit = VisitFactory(releases=releases)

    enclosed = for_the_office(visit).enclosed

    assert [part.version("tr").title for part in enclosed] == ["Açık", "Taslak"]
    assert [notice.label for notice in enclosed[1].version("tr").notices] == ["TASLAK"]


def test_a_member_of_the_office_takes_along_only_what_they_may_read():
    writer = UserFactory(role="writer")
    own = ReleaseFactory(author=writer, title_tr="Benim")
    foreign = ReleaseFactory(author=UserFactory(), **in_both("title"))
    visit = VisitFactory(public=True, releases=[own, foreign])

    def reads(row):
        return workflow.may_read(writer, row)

    contents = for_the_office(visit, reads=reads)

    assert [part.version("tr").title for part in contents.enclosed] == ["Benim"]
    assert CANARY not in everything(contents)


def test_a_visit_in_one_language_encloses_its_releases_in_both():
    release = ReleaseFactory(public=True)
    visit = VisitFactory(public=True, languages=["tr"], releases=[release])

    contents = for_everybody(visit)

    assert [v.language for v in contents.versions] == ["tr"]
    assert [v.language for v in contents.enclosed[0].versions] == ["tr", "az"]


@pytest.mark.parametrize(
    ("wanted", "visit_in", "releases_in"),
    [
        (["az"], ["az"], [["az"]]),
        (["tr", "az"], ["tr", "az"], [["tr", "az"], ["tr"]]),
        ([], ["tr", "az"], [["tr", "az"], ["tr"]]),
    ],
)
def test_only_the_wanted_languages_travel(wanted, visit_in, releases_in):
    releases = [
        ReleaseFactory(public=True, number=1),
        ReleaseFactory(public=True, number=2, languages=["tr"]),
    ]
    visit = VisitFactory(public=True, releases=releases)

    contents = for_the_office(visit, wanted=wanted)

    def spoken(part):
        return [version.language for version in part.versions]

    assert spoken(contents) == visit_in
    assert [spoken(part) for part in contents.enclosed] == releases_in


def test_a_wanted_language_that_is_not_complete_is_refused_by_name():
    visit = VisitFactory(title_tr="Bakü", languages=["tr"])

    with pytest.raises(NotWritten) as refused:
        for_the_office(visit, wanted=["tr", "az"])

    assert "“Bakü” şu dilde tamamlanmadı: Azerbaycanca." in str(refused.value.reason)


def test_a_draft_in_the_other_language_changes_nothing_for_everybody():
    visit = VisitFactory(public=True, languages=["tr"])
    before = for_everybody(visit)
    visit.title_az, visit.summary_az, visit.city_az = "Qaralama", "Xülasə", "Bakı"
    visit.notes_tr, visit.emergency = "Otel", "112"
    visit.save()

    assert for_everybody(visit) == before
    assert for_the_office(visit) != before


def test_a_public_visit_is_the_same_for_the_office_and_for_everybody():
    visit = with_internal_parts(public=True)
    visit.releases.set([ReleaseFactory(public=True, photos=[PhotoFactory()])])

    assert for_the_office(visit) == for_everybody(visit)


def test_without_a_press_contact_there_is_no_kit():
    PressContact.objects.all().delete()

    with pytest.raises(NoContact):
        for_everybody(VisitFactory(public=True))


def test_one_visit_that_cannot_be_gathered_stops_the_whole_selection():
    visits = [VisitFactory(), VisitFactory(languages=[])]

    with pytest.raises(NotWritten):
        kit.from_visits(visits, Receiver(LATER, office=True))
