"""Planners and editors act on one visit at the same moment, or with a form that is old."""

from functools import partial

import pytest

from events.models import Commitment, Visit
from press.models import Release, Status
from press.roles import EDITOR, PLANNER
from press.text.dates import PartialDate
from tests.factories.events import CommitmentFactory, MeetingFactory, VisitFactory
from tests.factories.press import PressContactFactory, UserFactory
from tests.press.admin.desk import address, browser, fields_of, opened, save, texts
from tests.press.at_once import at_once
from tests.press.conftest import several_editors

__all__ = ["several_editors"]

pytestmark = pytest.mark.usefixtures("several_editors")


def saving(client, visit, **typed):
    sent = opened(client, address(visit))
    return partial(client.post, address(visit), sent | typed)


def doing(client, visit, page, **more):
    url = f"/admin/events/visit/{visit.pk}/{page}/"
    sent = {"version": client.get(url).context["form"]["version"].value()}
    return partial(client.post, url, sent | more)


def statuses(answers):
    return sorted(answer.status_code for answer in answers)


@pytest.fixture
def visit(several_editors):
    PressContactFactory()
    visit = VisitFactory(in_review=True, author=UserFactory(role=PLANNER))
    MeetingFactory(visit=visit, public=True, title_tr="Eski")
    return visit


def test_of_two_saves_of_its_programme_one_is_kept_whole(visit):
    acts = [
        saving(
            browser(UserFactory(role=EDITOR)),
            visit,
            **{"lines-0-title_tr": [word], "lines-0-minutes": [word]},
        )
        for word in ("Bir", "İki")
    ]

    answers = at_once(*acts)

    assert statuses(answers) == [200, 302]
    line = visit.lines.get()
    assert line.title_tr in {"Bir", "İki"}
    assert line.minutes == line.title_tr
    assert Visit.objects.get().version == visit.version + 1


def test_no_line_is_approved_that_the_approver_has_not_seen(visit):
    writing, approving = browser(UserFactory(role=EDITOR)), UserFactory(role=EDITOR)
    plan = {"languages": ["tr", "az"], "when": "now"}
    acts = [
        saving(writing, visit, **{"lines-0-title_tr": ["Yeni"]}),
        doing(browser(approving), visit, "move/approve", **plan),
    ]

    answers = at_once(*acts)

    assert statuses(answers) == [200, 302]
    approved = Visit.objects.get().status == Status.APPROVED
    assert visit.lines.get().title_tr == ("Eski" if approved else "Yeni")


def test_a_draft_that_two_ask_for_is_composed_once(visit):
    acts = [
        doing(browser(UserFactory(role=EDITOR)), visit, "compose") for _each in range(2)
    ]

    answers = at_once(*acts)

    assert {answer.status_code for answer in answers} <= {200, 302}
    assert Release.objects.count() == 1


def test_a_form_of_the_visit_does_not_take_back_what_became_of_a_step(visit):
    step = CommitmentFactory(visit=visit, due=PartialDate(2026, 5))
    editor, colleague = (browser(UserFactory(role=EDITOR)) for _each in range(2))
    old = opened(editor, address(visit))
    save(colleague, address(step), opened(colleague, address(step)) | due(2027))

    answer = editor.post(address(visit), old | {"summary_tr": ["Yeni özet"]})

    assert answer.status_code == 200
    assert texts(answer, "meanwhile")
    assert fields_of(answer)["summary_tr"] == ["Yeni özet"]
    assert Commitment.objects.get().due == PartialDate(2027, 5)


def due(year):
    return {"due_year": [str(year)]}
