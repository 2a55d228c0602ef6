import pytest

from events.models import Direction, Visit
from events.pages.route import Route, route_of, with_home
from tests.factories.events import VisitFactory
from tests.factories.press import OrganisationFactory


@pytest.mark.parametrize(
    ("direction", "home", "route"),
    [
        (Direction.OUTGOING, "Karşıyaka", Route("Karşıyaka", "Bakü")),
        (Direction.INCOMING, "Karşıyaka", Route("Bakü", "Karşıyaka")),
        (Direction.OUTGOING, "", Route("İzmir", "Bakü")),
    ],
)
def test_the_dash_leads_from_where_a_delegation_left(direction, home, route):
    visit = Visit(direction=direction, city_tr="Bakü")

    assert route_of(visit, home) == route


def test_long_names_are_written_smaller():
    assert not Route("İzmir", "Naxçıvan").is_long
    assert Route("İzmir", "Mingəçevir").is_long


@pytest.mark.django_db
def test_visits_know_our_city_in_the_language_asked():
    VisitFactory()
    assert with_home(Visit.objects.all(), "az").get().home is None

    OrganisationFactory(is_own=True, city_tr="Gence", city_az="Gəncə")
    OrganisationFactory(city_tr="Bakü", city_az="Bakı")

    assert with_home(Visit.objects.all(), "az").get().home == "Gəncə"
    assert with_home(Visit.objects.all(), "tr").get().home == "Gence"
