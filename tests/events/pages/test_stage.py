import datetime as dt

import pytest

from events.models import Visit
from events.pages.stage import Stage, stage_of
from press.text.dates import PartialDate


@pytest.mark.parametrize(
    ("starts", "ends", "today", "stage"),
    [
        ("2026-01-27", "2026-01-28", "2026-01-26", Stage.PLANNED),
        ("2026-01-27", "2026-01-28", "2026-01-27", Stage.UNDER_WAY),
        ("2026-01-27", "2026-01-28", "2026-01-28", Stage.UNDER_WAY),
        ("2026-01-27", "2026-01-28", "2026-01-29", Stage.DONE),
        ("2026-01-27", None, "2026-01-28", Stage.DONE),
        ("2026-01", None, "2025-12-31", Stage.PLANNED),
        ("2026-01", None, "2026-01-15", None),
        ("2026-01", None, "2026-02-01", Stage.DONE),
        ("2026", None, "2026-07-01", None),
        ("2026-01-27", "2026-02", "2026-01-30", None),
    ],
)
def test_a_stage_is_said_only_when_it_is_known(starts, ends, today, stage):
    visit = Visit(
        starts_on=PartialDate.parse(starts), ends_on=ends and PartialDate.parse(ends)
    )

    assert stage_of(visit, dt.date.fromisoformat(today)) == stage
