"""Everybody who takes part in a visit, as a list for the office."""

import csv
import io

import openpyxl
import pytest
from django.utils.translation import override

from events.models import Visit
from events.participants import participants
from press.sheets import separated, workbook
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import OrganisationFactory, PersonFactory, PositionFactory

pytestmark = pytest.mark.django_db
FORMULA = '=HYPERLINK("http://example.org")'


def listed(visit, *, protocol=False, language="tr"):
    """The rows, each by its headings."""
    with override(language):
        sheet = participants(Visit.objects.get(pk=visit.pk), protocol=protocol)
        return [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows]


def names(visit, **how):
    return [row["Ad (TR)"] for row in listed(visit, **how)]


def person(name="Perviz", **fields):
    return PersonFactory(name_tr=name, name_az=name.replace("e", "ə"), **fields)


def test_a_delegate_stands_with_both_spellings_titles_post_and_place():
    visit = VisitFactory()
    delegate = person("Perviz")
    post = PositionFactory(
        person=delegate, organisation=OrganisationFactory(name_tr="Dernek")
    )
    PositionFactory(person=delegate, until="2020")
    PositionFactory(person=delegate, organisation=post.organisation)
    DelegateFactory(visit=visit, person=person("Ayşe"), order=2)
    DelegateFactory(visit=visit, person=delegate, order=1, is_head=True)

    first, second = (list(row.values()) for row in listed(visit))

    assert first[1:-1] == [
        *[1, "Perviz", "Pərviz", "Başkan", "Sədr"],
        *["Dernek", "evet"],
    ]
    assert second[1:-1] == [2, "Ayşe", "Ayşə", "Başkan", "Sədr", "", ""]
    assert first[0] == "Heyet üyesi"


def test_people_met_follow_with_the_public_lines_that_they_take_part_in():
    visit = VisitFactory()
    azer, nadir = person("Azer"), person("Nadir")
    CounterpartFactory(visit=visit, person=azer, order=1)
    both = {"participants": [azer, nadir], "public": True}
    MeetingFactory(visit=visit, title_tr="Forumda görüşme", **both)
    MeetingFactory(
        visit=visit, title_tr="Kapanış", day=None, starts=None, ends=None, **both
    )
    MeetingFactory(visit=visit, title_tr="Gizli yemek", participants=[azer])

    met, beside = (list(row.values()) for row in listed(visit))

    lines = "27 Ocak 2026, 10.00: Forumda görüşme; Kapanış"
    assert (met[0], met[1], met[2], met[-1]) == ("Görüşülen kişi", 1, "Azer", lines)
    assert (beside[0], beside[1], beside[2]) == ("Görüşülen kişi", None, "Nadir")
    assert beside[-1] == lines


def test_headings_and_words_are_those_of_whoever_asks():
    visit = VisitFactory()
    DelegateFactory(visit=visit, is_head=True)

    [row] = listed(visit, language="az")

    assert row["Ad (AZ)"].startswith("Şəxs")
    assert row["Nümayəndə heyətinin rəhbəri"] == "bəli"


def test_only_planners_learn_what_protocol_knows():
    visit = VisitFactory()
    secret = {
        "form_of_address_tr": "Sayın Başkan",
        "form_of_address_az": "Cənab sədr",
        "needs": "Tercüman",
        "phone": "+90 555",
    }
    DelegateFactory(visit=visit, **secret)

    [plain], [full] = listed(visit), listed(visit, protocol=True)

    assert not {*secret.values()} & {*plain.values()}
    assert list(full.values())[-4:] == list(secret.values())
    assert list(full.items())[: len(plain)] == list(plain.items())


def test_only_planners_learn_of_people_whom_no_public_line_names():
    visit = VisitFactory()
    delegate, met, inside, unplaced, beside = map(
        person, ("Perviz", "Azer", "Gizli", "Boşta", "Yanda")
    )
    DelegateFactory(visit=visit, person=delegate)
    for one in (met, inside, unplaced):
        CounterpartFactory(visit=visit, person=one)
    MeetingFactory(visit=visit, public=True, participants=[met])
    MeetingFactory(visit=visit, participants=[inside, beside])

    assert names(visit) == ["Perviz", "Azer"]
    assert names(visit, protocol=True) == [
        *["Perviz", "Azer", "Gizli", "Boşta", "Yanda"]
    ]


def test_nothing_in_the_files_is_calculated():
    visit = VisitFactory()
    DelegateFactory(visit=visit, person=person(FORMULA), title_tr=FORMULA)
    with override("tr"):
        sheet = participants(visit, protocol=True)

    text = b"".join(separated.write(sheet)).decode("utf-8-sig")
    page = openpyxl.load_workbook(io.BytesIO(workbook.write(sheet))).active

    [_, row] = csv.reader(io.StringIO(text), delimiter=";")
    assert [cell for cell in row if FORMULA in cell] == [f"'{FORMULA}"] * 2
    kinds = {cell.data_type for cells in page.iter_rows() for cell in cells}
    assert kinds <= {"s", "n"}
    assert page["C2"].value == FORMULA


def test_two_exports_are_byte_for_byte_the_same():
    visit = VisitFactory()
    DelegateFactory(visit=visit, needs="Tercüman")

    first, second = (
        workbook.write(participants(Visit.objects.get(), protocol=True))
        for _ in range(2)
    )

    assert first == second


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("protocol", [False, True])
def test_the_list_costs_the_same_however_long(
    count, protocol, django_assert_num_queries
):
    made = VisitFactory()
    for _ in range(count):
        delegate, met = PersonFactory.create_batch(2)
        PositionFactory(person=delegate)
        PositionFactory(person=met)
        DelegateFactory(visit=made, person=delegate)
        CounterpartFactory(visit=made, person=met)
        MeetingFactory(visit=made, public=True, participants=[delegate, met])
    visit = Visit.objects.get()

    with django_assert_num_queries(9):
        assert len(list(participants(visit, protocol=protocol).rows)) == 2 * count
