"""What a person still has to work on is handed in and approved by nobody."""

import datetime as dt

import pytest

from press import workflow
from press.models import Release, Status
from press.roles import EDITOR
from press.workflow.unfinished import UNFINISHED
from tests.factories.events import CommitmentFactory, MeetingFactory, VisitFactory
from tests.press import office
from tests.press.office import NOW, approve, objections, release

pytestmark = pytest.mark.django_db
GAP = "[Tamamlanacak: şehrin adı]"
REASON = f"Turkish: a placeholder is still in the text: {GAP}"


def submissions(row, by):
    reasons = workflow.objections(row, workflow.Verb.SUBMIT, by, NOW)
    return [str(reason) for reason in reasons]


@pytest.mark.parametrize(
    "field", ["title_tr", "lead_tr", "dateline_city_tr", "body_tr"]
)
def test_a_placeholder_anywhere_in_a_language_stops_its_approval(ready, editor, field):
    setattr(ready, field, f"Bu {GAP} bekliyor.")

    assert objections(ready, editor) == [REASON]
    assert objections(ready, editor, languages=["az"]) == []


def test_a_placeholder_in_a_quote_stops_the_approval(ready, editor):
    office.quote(ready, office.person("Azer"), text_tr=f"Söz {GAP}.")

    assert objections(ready, editor) == [REASON]


def test_markup_does_not_hide_a_placeholder(ready, editor):
    ready.body_tr = "<p>Bu [<strong>Tamamlanacak</strong>: <em>şehrin adı</em>].</p>"

    assert objections(ready, editor) == [REASON]


def test_every_placeholder_is_named(ready, editor):
    ready.lead_tr = f"{GAP} ve [Tamamlanmalıdır: ad]"

    assert objections(ready, editor) == [
        REASON,
        "Turkish: a placeholder is still in the text: [Tamamlanmalıdır: ad]",
    ]


def test_brackets_of_the_writer_are_no_placeholder(ready, editor):
    ready.lead_tr = "“[Başkan] geldi” dedi […]."

    assert objections(ready, editor) == []


def test_a_text_is_handed_in_as_soon_as_one_complete_language_is_finished(author):
    row = release(author=author, lead_tr=f"Bu {GAP}.")

    assert submissions(row, author) == []

    row.lead_az = "Bu [Tamamlanmalıdır: ad]."
    assert submissions(row, author) == [
        REASON,
        "Azerbaijani: a placeholder is still in the text: [Tamamlanmalıdır: ad]",
    ]


def test_the_only_language_has_to_be_finished_to_be_handed_in(author):
    row = release(author=author, languages=["tr"], lead_tr=f"Bu {GAP}.")

    assert submissions(row, author) == [REASON]
    with pytest.raises(workflow.Refused):
        workflow.submit(row, by=author, at=NOW)
    row.refresh_from_db()
    assert row.status == Status.DRAFT


def test_a_correction_cannot_bring_a_placeholder_to_readers(ready, editor):
    approve(ready, editor)
    ready.lead_tr = f"Bu {GAP}."

    with pytest.raises(workflow.Refused, match="placeholder"):
        workflow.refuse_gaps(ready)


def test_a_visit_with_a_placeholder_on_its_page_is_not_approved():
    visit = VisitFactory(in_review=True)
    office.contact()
    MeetingFactory(visit=visit, title_tr=f"İç satır {GAP}")
    assert objections(visit, office.member(EDITOR)) == []

    CommitmentFactory(visit=visit, text_tr=f"Adım {GAP}")
    assert objections(visit, office.member(EDITOR)) == [REASON]


def test_a_higher_app_adds_reasons_of_its_own(ready, author, editor, monkeypatch):
    added = [lambda row, language: [f"{language}: {row.pk and 'not yet'}"]]
    monkeypatch.setitem(UNFINISHED, Release, added)
    draft = release(author=author)

    assert objections(ready, editor) == ["tr: not yet", "az: not yet"]
    assert submissions(draft, author) == ["tr: not yet", "az: not yet"]
    assert (
        workflow.objections(ready, workflow.Verb.APPROVE, editor, NOW + dt.timedelta(1))
        == []
    )
