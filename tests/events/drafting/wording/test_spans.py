"""When a visit was, in every precision and across every edge."""

import pytest

from events.drafting.wording.spans import on_day, when
from press.text.dates import PartialDate


@pytest.mark.parametrize(
    ("starts", "ends", "turkish", "azerbaijani"),
    [
        ("2026-01-28", None, "28 Ocak 2026'da", "2026-cı il yanvarın 28-də"),
        ("2026-01-28", "2026-01-28", "28 Ocak 2026'da", "2026-cı il yanvarın 28-də"),
        ("2026-01", None, "Ocak 2026'da", "2026-cı ilin yanvarında"),
        ("2023-06", None, "Haziran 2023'te", "2023-cü ilin iyununda"),
        ("2026", None, "2026'da", "2026-cı ildə"),
        (
            "2026-01-27",
            "2026-01-28",
            "27–28 Ocak 2026 tarihlerinde",
            "2026-cı il yanvarın 27–28-də",
        ),
        (
            "2026-05-29",
            "2026-06-03",
            "29 Mayıs – 3 Haziran 2026 tarihlerinde",
            "2026-cı il mayın 29-dan iyunun 3-dək",
        ),
        (
            "2025-12-30",
            "2026-01-02",
            "30 Aralık 2025 – 2 Ocak 2026 tarihlerinde",
            "2025-ci il dekabrın 30-dan 2026-cı il yanvarın 2-dək",
        ),
        (
            "2026-01",
            "2026-03",
            "Ocak–Mart 2026'da",
            "2026-cı ilin yanvar–mart aylarında",
        ),
        (
            "2025-12",
            "2026-01",
            "Aralık 2025 – Ocak 2026 döneminde",
            "2025-ci ilin dekabrından 2026-cı ilin yanvarınadək",
        ),
        ("2025", "2026", "2025–2026 yıllarında", "2025–2026-cı illərdə"),
        # No more precisely than both ends are known.
        ("2026-01-27", "2026-01", "Ocak 2026'da", "2026-cı ilin yanvarında"),
        (
            "2026-01-27",
            "2026-02",
            "Ocak–Şubat 2026'da",
            "2026-cı ilin yanvar–fevral aylarında",
        ),
        ("2026-01-27", "2026", "2026'da", "2026-cı ildə"),
    ],
)
def test_a_span_is_worded_as_precisely_as_it_is_known(
    starts, ends, turkish, azerbaijani
):
    first, last = PartialDate.parse(starts), ends and PartialDate.parse(ends)

    assert when(first, last, "tr") == turkish
    assert when(first, last, "az") == azerbaijani


@pytest.mark.parametrize(
    ("date", "turkish", "azerbaijani"),
    [
        ("2026-01-27", "27 Ocak'ta", "yanvarın 27-də"),
        ("2026-09-03", "3 Eylül'de", "sentyabrın 3-də"),
        ("2026-10-30", "30 Ekim'de", "oktyabrın 30-da"),
        ("2026-01", "Ocak ayında", "yanvar ayında"),
        ("2025-12-30", "30 Aralık 2025'te", "2025-ci il dekabrın 30-da"),
    ],
)
def test_a_day_names_its_year_only_where_it_is_another(date, turkish, azerbaijani):
    date = PartialDate.parse(date)

    assert on_day(date, "tr", year=2026) == turkish
    assert on_day(date, "az", year=2026) == azerbaijani
