"""A composed draft is nobody's text before a person has worked on it."""

import pytest
from django.utils import translation

from events.drafting import compose
from events.models import Visit
from press import workflow
from press.models import Release, Status
from press.roles import EDITOR, WRITER
from tests.events.drafting.baku import AT
from tests.factories.events import MeetingFactory, OutcomeFactory, VisitFactory
from tests.factories.press import PersonFactory, PressContactFactory, QuoteFactory
from tests.press.office import NOW, member, objections, release

pytestmark = pytest.mark.django_db
UNTOUCHED = "{}: the draft was composed and nobody has worked on it yet."
GAP = "{}: a placeholder is still in the text: [{}: {}]"


@pytest.fixture(autouse=True)
def source_language():
    with translation.override("en"):
        yield


@pytest.fixture
def writer():
    return member(WRITER)


@pytest.fixture
def composed(writer):
    PressContactFactory()
    visit = VisitFactory(author=writer)
    MeetingFactory(visit=visit, public=True, participants=[PersonFactory()])
    OutcomeFactory(visit=visit)
    return compose(Visit.objects.get(pk=visit.pk), writer, AT)


def written_over(row, *languages):
    """As somebody leaves it who has replaced the gaps and read the rest."""
    for code in languages:
        for field in ("title", "lead", "body"):
            setattr(row, f"{field}_{code}", f"<p>{field} {code}</p>")
    row.save()
    return Release.objects.get(pk=row.pk)


def submissions(row, by):
    reasons = workflow.objections(row, workflow.Verb.SUBMIT, by, NOW)
    return [str(reason) for reason in reasons]


def test_as_it_was_composed_it_is_neither_handed_in_nor_approved(composed, writer):
    handed_in = submissions(composed, writer)
    composed.status = Status.IN_REVIEW
    approved = objections(composed, member(EDITOR))

    for reasons in (handed_in, approved):
        assert UNTOUCHED.format("Turkish") in reasons
        assert UNTOUCHED.format("Azerbaijani") in reasons
        assert (
            GAP.format(
                "Turkish",
                "Tamamlanacak",
                "ziyaretin değerlendirmesi ve bir sonraki adım",
            )
            in reasons
        )


def test_a_comma_is_enough_to_have_worked_on_it_but_the_gaps_remain(composed, writer):
    composed.lead_tr += ","
    composed.save()

    reasons = submissions(composed, writer)

    assert UNTOUCHED.format("Turkish") not in reasons
    assert UNTOUCHED.format("Azerbaijani") in reasons
    assert any(reason.startswith("Turkish: a placeholder") for reason in reasons)


def test_a_finished_language_is_handed_in_and_approved_while_the_other_waits(
    composed, writer
):
    row = written_over(composed, "tr")
    workflow.submit(row, by=writer, at=NOW)
    editor = member(EDITOR)

    assert not any(
        "placeholder" in text or "composed" in text
        for text in objections(row, editor, languages=["tr"])
    )
    assert UNTOUCHED.format("Azerbaijani") in objections(row, editor)


def test_both_languages_finished_are_in_nobodys_way(composed, writer):
    row = written_over(composed, "tr", "az")

    assert submissions(row, writer) == []


def test_a_quote_that_is_added_counts_as_work(composed, writer):
    QuoteFactory(release=composed)

    assert not any("composed" in reason for reason in submissions(composed, writer))


def test_words_that_are_the_same_by_chance_are_the_writers_own(composed, writer):
    words = {
        f"{field}_{code}": getattr(composed, f"{field}_{code}")
        for field in ("title", "lead", "body", "dateline_city")
        for code in ("tr", "az")
    }
    own = release(author=writer, **words)

    assert not any("composed" in reason for reason in submissions(own, writer))


def test_a_language_that_was_not_composed_is_only_missing(writer):
    PressContactFactory()
    visit = VisitFactory(author=writer, languages=["tr"])
    row = compose(Visit.objects.get(pk=visit.pk), writer, AT)
    row.status = Status.IN_REVIEW

    reasons = objections(row, member(EDITOR), languages=["az"])

    assert "Azerbaijani: still missing: title, lead, body." in reasons
    assert UNTOUCHED.format("Azerbaijani") not in reasons
