"""A writer reads visits that were handed in, and by no way what stays in the office."""

import pytest

from events.models import Commitment, Visit
from press.models import Status
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    DelegateFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, opened, save

pytestmark = pytest.mark.django_db

WORD = "İÇERİDE"
QUESTIONS = [
    "notes_tr__startswith",
    "notes_az__isnull",
    "notes__contains",
    "emergency",
    "emergency__regex",
    "lines__minutes__startswith",
    "delegates__needs__startswith",
    "anniversary__id__exact",
    "anniversary__title_tr__startswith",
    "releases",
    "releases__title_tr__startswith",
]


@pytest.fixture
def planner():
    return browser(UserFactory(role="planner"))


@pytest.fixture
def visit():
    visit = VisitFactory(notes_tr=WORD, emergency=WORD)
    DelegateFactory(visit=visit, needs=WORD, phone=WORD, form_of_address_tr=WORD)
    MeetingFactory(visit=visit, minutes=WORD, talking_points_tr=WORD, interpreter=WORD)
    return visit


def changed_everywhere(planner, visit):
    data = opened(planner, address(visit))
    for name, values in list(data.items()):
        if values == [WORD]:
            data[name] = [f"{WORD} DAHA"]
    save(planner, address(visit), data | {"title_tr": ["Yeni başlık"]})
    Visit.objects.filter(pk=visit.pk).update(status=Status.IN_REVIEW)


def compared(client, visit, entries):
    old, new = entries[-1]["version"].pk, entries[0]["version"].pk
    return client.get(f"{address(visit, 'compare')}?old={old}&new={new}")


def test_the_history_is_told_to_planners_only(planner, writer, visit):
    changed_everywhere(planner, visit)
    told = planner.get(address(visit, "history"))

    seen = compared(planner, visit, told.context["entries"]).content.decode()
    shown = compared(writer, visit, told.context["entries"])

    assert seen.count(WORD) > 4
    assert "Pratik notlar" in told.content.decode()
    assert writer.get(address(visit, "history")).status_code == 403
    assert shown.status_code == 403


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_list_answers_no_question_about_what_is_internal(writer, visit, question):
    Visit.objects.filter(pk=visit.pk).update(status=Status.IN_REVIEW)

    answer = writer.get(address(Visit, "changelist"), {question: "1"})

    assert answer.status_code == 400


def test_whoever_plans_may_ask(planner, visit):
    url = address(Visit, "changelist")

    found = planner.get(url, {"notes_tr__startswith": WORD}).context["cl"].queryset
    none = planner.get(url, {"notes_tr__startswith": "x"}).context["cl"].queryset

    assert (list(found), list(none)) == ([visit], [])


def test_a_visit_that_was_handed_in_names_no_draft_to_a_writer(planner, writer):
    named = {"title_tr": "GİZLİ", "title_az": "GİZLİ"}
    draft = ReleaseFactory(author=UserFactory(role="writer"), **named)
    visit = VisitFactory(
        in_review=True, releases=[draft], anniversary=AnniversaryFactory(**named)
    )
    step = CommitmentFactory(visit=visit, status="done", closed_by=draft)
    pages = [
        address(Visit, "changelist"),
        address(visit),
        address(Commitment, "changelist"),
        address(step),
    ]

    seen = ["GİZLİ" in planner.get(page).content.decode() for page in pages]
    answers = [writer.get(page) for page in pages]

    assert seen == [True, True, False, True]
    assert [answer.status_code for answer in answers] == [200] * 4
    assert ["GİZLİ" in answer.content.decode() for answer in answers] == [False] * 4
