"""A visit becomes a book in each language: all of it, in few questions, for the right eyes."""

import datetime as dt

import pytest

from events.briefing import Copy, pdf
from events.briefing.copies import narrowed
from press.text.dates import PartialDate
from tests.events.briefing.gather.gathering import AT, gathered, met, named, visit_of
from tests.events.briefing.reading import pages, pictures, text
from tests.factories.events import (
    CommitmentFactory,
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PhotoFactory,
    PositionFactory,
    PressContactFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def own():
    return OrganisationFactory(
        is_own=True,
        short_name_tr="İZAZDER",
        short_name_az="İZAZDER",
        city_tr="İzmir",
        city_az="İzmir",
    )


def full_visit():
    """A visit in which everything is filled in."""
    host = OrganisationFactory(name_tr="Örnek Kurum", name_az="Nümunə Qurum")
    visit = visit_of(
        hosts=[host],
        notes_tr="Otel: Örnek.",
        notes_az="Otel: Nümunə.",
        emergency="112",
    )
    for order, (name, need) in enumerate(
        [("Aylin Örnek", "sessiz oda"), ("Bora Örnek", "fındık alerjisi")]
    ):
        DelegateFactory(
            visit=visit,
            person=named(name),
            order=order,
            is_head=order == 1,
            needs=need,
            phone=f"+90 532 000 00 0{order}",
        )
    lale = met(visit, "Lale Nümune", "Lalə Nümunə", portrait=PhotoFactory()).person
    PositionFactory(person=lale, organisation=host)
    MeetingFactory(
        visit=visit,
        host=host,
        participants=[lale, visit.delegates.first().person],
        talking_points_tr="Teşekkür edilir.",
        talking_points_az="Təşəkkür edilir.",
    )
    return visit


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "tr",
            [
                "İzmir",
                "Bakü",
                "27–28 Ocak 2026",
                "20 Ocak 2026, 15.30 (İzmir, UTC+3)",
                "10.00–11.00 Bakü 09.00–10.00 İzmir",
                "Ev sahibi Örnek Kurum",
                "Aylin Örnek, Başkan",
                "Lale Nümune",
                "Lalə Nümunə",
                "Teşekkür edilir.",
                "+90 532 000 00 01",
                "Heyet başkanı",
                "Otel: Örnek.",
            ],
        ),
        (
            "az",
            [
                "İzmir",
                "Bakı",
                "27–28 yanvar 2026",
                "20 yanvar 2026, 15:30 (İzmir, UTC+3)",
                "10:00–11:00 Bakı 09:00–10:00 İzmir",
                "Ev sahibi Nümunə Qurum",
                "Aylin Örnek, Sədr",
                "Lalə Nümunə",
                "Lale Nümune",
                "Təşəkkür edilir.",
                "+90 532 000 00 01",
                "Nümayəndə heyətinin rəhbəri",
                "Otel: Nümunə.",
            ],
        ),
    ],
)
def test_a_book_tells_everything_in_its_language(own, language, expected):
    made = pdf.book(gathered(full_visit(), language), Copy(full=True))

    found = text(made)
    assert made.standard == "a-2a ua-1"
    assert [words for words in expected if words not in found] == []
    assert pictures(made) == 1
    assert len(pages(pdf.pocket(gathered(full_visit(), language)))) == 1


def test_needs_are_those_of_the_reader_or_of_nobody_and_all_of_them_the_planners(own):
    briefing = gathered(full_visit())
    aylin, bora = (one.key for one in briefing.delegation)

    seen = {
        copy: [one.needs for one in narrowed(briefing, copy).delegation if one.needs]
        for copy in (
            Copy(),
            Copy(delegate=aylin),
            Copy(delegate=bora),
            Copy(full=True),
        )
    }

    assert list(seen.values()) == [
        [],
        ["sessiz oda"],
        ["fındık alerjisi"],
        ["sessiz oda", "fındık alerjisi"],
    ]


def test_the_delegation_stands_in_order_of_precedence_and_its_head_is_marked(own):
    found = gathered(full_visit()).delegation

    assert [(one.name, one.head) for one in found] == [
        ("Aylin Örnek", False),
        ("Bora Örnek", True),
    ]


def test_with_nobody_marked_the_first_heads_the_delegation():
    visit = visit_of()
    for order in (2, 1):
        DelegateFactory(visit=visit, person=named(f"Kişi {order}"), order=order)

    assert [(one.name, one.head) for one in gathered(visit).delegation] == [
        ("Kişi 1", True),
        ("Kişi 2", False),
    ]


@pytest.mark.parametrize(
    ("direction", "route"),
    [("outgoing", ("İzmir", "Bakü")), ("incoming", ("Bakü", "İzmir"))],
)
def test_it_says_from_where_to_where(own, direction, route):
    found = gathered(visit_of(direction=direction))

    assert (found.origin, found.destination) == route


def test_without_an_organisation_of_our_own_it_is_still_ours():
    found = gathered(visit_of())

    assert (found.labels.organisation, found.origin) == ("İZAZDER", "İzmir")


def test_the_state_tells_the_status_and_the_version():
    visit = VisitFactory(public=True)
    visit.save()

    assert gathered(visit).state.startswith("Onaylandı")
    assert "2" in gathered(visit).state


def test_an_empty_visit_is_a_book_of_its_title(own):
    visit = VisitFactory(
        languages=["tr"], starts_on=PartialDate(2026), ends_on=None, country=""
    )

    found = gathered(visit, "az")
    made = pdf.book(found)

    assert found.title.startswith(visit.title_tr)
    assert found.title != visit.title_tr
    assert (found.days, found.people, found.delegation, found.desks) == ((), (), (), ())
    assert made.standard == "a-2a ua-1"


def test_practical_notes_are_read_by_their_lines_and_never_as_markup(own):
    visit = visit_of(notes_tr="<b>Otel</b>\nTransfer")

    found = gathered(visit).practical

    assert [block.runs[0].text for block in found] == ["<b>Otel</b>", "Transfer"]
    assert "<b>Otel</b>" in text(pdf.book(gathered(visit)))


def grow(visit, count):
    host = OrganisationFactory()
    visit.hosts.add(host)
    PositionFactory.create_batch(2, person=visit.delegates.first().person)
    for number in range(count):
        guest = CounterpartFactory(
            visit=visit, person=named(f"Kişi {number}", portrait=PhotoFactory())
        ).person
        stranger = named(f"Yabancı {number}")
        PositionFactory(person=guest, organisation=host)
        DelegateFactory(visit=visit, person=named(f"Üye {number}"))
        MeetingFactory(
            visit=visit,
            participants=[guest, stranger, visit.delegates.first().person],
        )
        old = VisitFactory(starts_on=PartialDate(2024), ends_on=None, hosts=[host])
        MeetingFactory(visit=old, participants=[guest])
        DelegateFactory(visit=old, person=stranger)
        CommitmentFactory(visit=old, their_side=host, our_side=OrganisationFactory())


@pytest.mark.parametrize("language", ["tr", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_a_book_costs_the_same_however_many_rows_it_has(
    own, count, language, django_assert_num_queries
):
    PressContactFactory(is_main=True)
    visit = visit_of("Aylin Örnek")
    grow(visit, count)

    with django_assert_num_queries(12):
        found = gathered(visit, language, AT + dt.timedelta(days=1))

    assert len(found.people) == 2 * count
    assert len(found.commitments) == count
