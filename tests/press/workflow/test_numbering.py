"""Each release has its own number in its year, from its first approval on."""

import datetime as dt

import pytest
from django.db import IntegrityError

from press import workflow
from press.models import Release, Status
from press.roles import EDITOR, WRITER
from tests.press.office import LATER, SOON, approve, contact, member, release

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    contact()
    return member(EDITOR)


def in_review(**fields):
    return release(author=member(WRITER), status=Status.IN_REVIEW, **fields)


def test_numbers_count_up_within_the_year_of_the_dateline(editor):
    days = [dt.date(2026, 1, 28), dt.date(2025, 12, 31), dt.date(2026, 2, 1)]
    rows = [in_review(dateline_date=day) for day in days]

    for row in rows:
        approve(row, editor)

    assert [row.number_in_year for row in rows] == ["2026/01", "2025/01", "2026/02"]


def test_a_draft_has_no_number():
    assert in_review().number_in_year == ""


def test_the_second_language_keeps_the_number(editor):
    row = in_review()

    approve(row, editor, languages=["tr"])
    approve(row, editor, SOON, languages=["az"])

    assert row.number == 1


def test_a_recalled_release_keeps_its_number_and_nobody_else_gets_it(editor):
    recalled, other = in_review(), in_review()
    approve(recalled, editor, publish_at=LATER)
    workflow.recall(recalled, by=editor, at=SOON)

    approve(other, editor)
    workflow.submit(recalled, by=recalled.author, at=SOON)
    approve(recalled, editor, SOON)

    assert (recalled.number, other.number) == (1, 2)


def test_a_number_that_somebody_else_just_took_is_passed_over(editor, monkeypatch):
    row = in_review()
    approve(in_review(), editor)
    guesses = iter([1, 1, 2])
    monkeypatch.setattr("press.workflow.moves.next_number", lambda year: next(guesses))

    approve(row, editor)

    assert (row.number, row.version, row.moves.count()) == (2, 2, 1)


def test_a_number_cannot_be_given_twice_by_any_other_way(editor):
    first, second = in_review(), in_review()
    approve(first, editor)

    with pytest.raises(IntegrityError):
        Release.objects.filter(pk=second.pk).update(number=1, year=first.year)
