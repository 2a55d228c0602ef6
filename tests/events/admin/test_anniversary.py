"""Anniversaries are entered, counted and reviewed like any other text."""

import pytest

from events.models import Anniversary
from press.text.dates import PartialDate
from tests.factories.events import AnniversaryFactory, MilestoneFactory
from tests.factories.press import OrganisationFactory, PressContactFactory, UserFactory
from tests.press.admin.desk import address, browser, opened, save
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db


def test_an_anniversary_is_entered_with_its_milestones(planner):
    partner = OrganisationFactory()
    data = opened(planner, address(Anniversary, "add")) | {
        "title_tr": ["Kardeş şehir protokolü"],
        "title_az": ["Qardaşlaşma protokolu"],
        "founded_year": ["1986"],
        "partners": [str(partner.pk)],
    }
    add_row(
        data, "milestones", date_year=1986, text_tr="İmzalandı.", text_az="İmzalanıb."
    )

    save(planner, address(Anniversary, "add"), data)

    row = Anniversary.objects.get()
    assert (row.founded, row.slug_az) == (PartialDate(1986), "qardaslasma-protokolu")
    assert row.milestones.get().date == PartialDate(1986)
    assert list(row.partners.all()) == [partner]


@pytest.mark.parametrize(("year", "years"), [(1986, 0), (1987, 1), (2026, 40)])
def test_the_years_are_counted(year, years):
    assert AnniversaryFactory().years_in(year) == years


def test_it_is_approved_by_somebody_else(planner):
    PressContactFactory()
    row = AnniversaryFactory(in_review=True, author=planner.user)
    milestone = MilestoneFactory(anniversary=row, text_az="")
    url = f"/admin/events/anniversary/{row.pk}/move/approve/"
    data = {"version": row.version, "languages": ["tr", "az"], "when": "now"}
    editor = browser(UserFactory(role="editor"))
    assert planner.get(url).status_code == 403

    refused = editor.post(url, data)
    assert "henüz yazılmadı" in refused.content.decode()
    milestone.text_az = "İmzalanıb."
    milestone.save()
    editor.post(url, data)

    row.refresh_from_db()
    assert row.approved_languages() == ["tr", "az"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long(
    planner, count, django_assert_num_queries
):
    for row in AnniversaryFactory.create_batch(count, follows_az="0" * 64):
        MilestoneFactory(anniversary=row)
    planner.get(address(Anniversary, "changelist"))

    with django_assert_num_queries(8):
        planner.get(address(Anniversary, "changelist"))
