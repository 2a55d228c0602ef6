"""Personal data of protocol is gone once a visit is long enough over, in every copy."""

import datetime as dt

import pytest
import reversion
from django.core.management import call_command
from reversion.models import Version

from events.models import Counterpart, Delegate, Meeting
from events.retention import erase_expired
from press.text.dates import PartialDate
from tests.factories.events import (
    CounterpartFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)

pytestmark = pytest.mark.django_db

ENDED = dt.date(2026, 1, 28)
KEPT = dt.timedelta(days=180)
CANARY = "Qırmızıbiberyemir"
PROTOCOL = {
    "phone": CANARY,
    "needs": CANARY,
    "form_of_address_tr": CANARY,
    "form_of_address_az": CANARY,
}


@pytest.fixture
def visit():
    visit = VisitFactory()
    with reversion.create_revision():
        DelegateFactory(visit=visit, **PROTOCOL)
        CounterpartFactory(visit=visit, **PROTOCOL)
        MeetingFactory(
            visit=visit, interpreter=CANARY, minutes="Tutanak", talking_points_tr="Not"
        )
        reversion.add_to_revision(visit)
    return visit


def held():
    rows = [
        *Delegate.objects.values(),
        *Counterpart.objects.values(),
        *Meeting.objects.values(),
    ]
    return sum(CANARY in str(row) for row in rows)


@pytest.mark.parametrize(("days", "erased"), [(0, 0), (180, 0), (181, 3), (1000, 3)])
def test_it_is_kept_for_the_period_and_not_a_day_longer(visit, days, erased):
    assert erase_expired(ENDED + dt.timedelta(days=days), KEPT) == erased
    assert held() == 3 - erased


def test_only_what_is_about_persons_is_erased(visit):
    erase_expired(dt.date(2030, 1, 1), KEPT)

    line = visit.lines.get()
    assert (line.minutes, line.talking_points_tr) == ("Tutanak", "Not")
    assert visit.delegates.get().title_tr == "Başkan"


def test_a_visit_known_to_the_month_is_over_when_the_month_is(visit):
    visit.starts_on, visit.ends_on = PartialDate(2026, 1), None
    visit.save()

    assert erase_expired(dt.date(2026, 1, 30) + KEPT, KEPT) == 0
    assert erase_expired(dt.date(2026, 2, 1) + KEPT, KEPT) == 3


def test_the_history_never_held_it(visit):
    texts = [version.serialized_data for version in Version.objects.all()]

    assert any("Tutanak" in text for text in texts)
    assert not any(CANARY in text for text in texts)


def test_the_command_counts_from_today_and_repeats_harmlessly(visit, capsys, settings):
    settings.RETENTION_DAYS = 0
    call_command("erase_expired")
    call_command("erase_expired")

    assert capsys.readouterr().out.split("\n")[:2] == [
        "Erased in 3 rows.",
        "Erased in 0 rows.",
    ]
