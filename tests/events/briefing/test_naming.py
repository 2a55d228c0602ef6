"""Names of files: readable, ASCII, distinct per reader, marked as internal to their end."""

import re

import pytest

from events.briefing import Copy, Delegate
from events.briefing.naming import file_name
from press.text.dates import PartialDate
from tests.events.briefing.samples import briefing

JANUARY = PartialDate(2026, 1, 27)


@pytest.mark.parametrize(
    ("language", "copy", "expected"),
    [
        (
            "tr",
            Copy(),
            "izazder-bilgilendirme-dosyasi-2026-01-ornek-ziyaret-butun-heyet-icin-KURUM-ICI.pdf",
        ),
        (
            "tr",
            Copy(delegate="bora"),
            "izazder-bilgilendirme-dosyasi-2026-01-ornek-ziyaret-bora-ornek-icin-KURUM-ICI.pdf",
        ),
        (
            "az",
            Copy(full=True),
            "izazder-brifinq-kitabcasi-2026-01-ornek-ziyaret-planlasdiricinin-nusxesi-DAXILI.pdf",
        ),
    ],
)
def test_a_name_says_what_it_is_of_which_visit_and_for_whom(language, copy, expected):
    sample = briefing(language)

    assert file_name(sample, copy, sample.labels.book, JANUARY) == expected


@pytest.mark.parametrize(
    "title", ["", "İ" * 400, "../../etc/passwd", 'a";filename=x.bat', "\u202egpj.exe"]
)
def test_whatever_the_title_is_the_name_is_safe_and_ends_with_its_mark(title):
    hostile = Delegate("bora", title or "?")
    sample = briefing(title=title, delegation=(hostile,))

    name = file_name(sample, Copy(delegate="bora"), sample.labels.pocket, JANUARY)

    assert re.fullmatch(r"izazder-[a-z0-9-]+-KURUM-ICI\.pdf", name)
    assert len(name) <= 140
