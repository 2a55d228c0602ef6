"""Road maps are followed: what is due is seen, what came of it is told by two people."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from events.models import Commitment, ProgressNote, Visit
from press.text.dates import PartialDate
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    ProgressNoteFactory,
    VisitFactory,
)
from tests.factories.press import ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, fields_of, opened, save
from tests.press.admin.rows import add_row

pytestmark = pytest.mark.django_db


def day(offset):
    return PartialDate.from_date(timezone.localdate() + dt.timedelta(days=offset))


CASES = [
    # due in days, status, overdue, due soon
    (-1, "", True, False),
    (-1, "open", True, False),
    (-1, "under_way", True, False),
    (-1, "done", False, False),
    (-1, "dropped", False, False),
    (0, "open", False, True),
    (30, "open", False, True),
    (31, "open", False, False),
    (None, "open", False, False),
]


@pytest.mark.parametrize(("offset", "status", "overdue", "soon"), CASES)
def test_row_and_table_agree_on_what_is_due(offset, status, overdue, soon):
    due = None if offset is None else day(offset)
    row = CommitmentFactory(due=due, status=status)
    today = timezone.localdate()

    assert row.is_overdue(today) is overdue
    assert list(Commitment.objects.overdue(today)) == ([row] if overdue else [])
    assert list(Commitment.objects.due_within(today, 30)) == ([row] if soon else [])


@pytest.mark.parametrize("chosen", ["overdue", "soon", "undated"])
def test_the_list_is_narrowed_to_what_is_due(planner, chosen):
    rows = {
        "overdue": CommitmentFactory(due=day(-3), text_tr="Geciken"),
        "soon": CommitmentFactory(due=day(3), text_tr="Yaklaşan"),
        "undated": CommitmentFactory(text_tr="Tarihsiz iş"),
    }

    page = planner.get(address(Commitment, "changelist") + f"?due={chosen}")

    found = list(page.context["cl"].queryset)
    assert found == [rows[chosen]]


def test_a_note_is_not_approved_with_another_day_than_its_author_s(editor):
    note = ProgressNoteFactory(by=UserFactory(role="planner"))
    url = address(note.commitment)
    data = opened(editor, url) | {"progress-0-approve": ["on"]}
    forged = {"progress-0-on": ["2020-01-01"], "initial-progress-0-on": ["2020-01-01"]}

    save(editor, url, data | forged)

    note.refresh_from_db()
    assert (note.approved_at, note.by) == (None, editor.user)


def test_the_first_page_names_what_is_overdue(planner):
    late = CommitmentFactory(due=day(-3), text_tr="Geciken söz")
    CommitmentFactory(due=day(-3), status="done", text_tr="Bitmiş iş")

    page = planner.get(reverse("admin:index")).content.decode()

    assert address(late) in page
    assert "3 gün gecikti" in page
    assert "Bitmiş iş" not in page


def test_a_status_is_set_without_touching_what_was_agreed(planner):
    row = CommitmentFactory(visit=VisitFactory(public=True), text_tr="Anlaşılan")
    data = opened(planner, address(row)) | {"status": ["under_way"]}

    save(planner, address(row), data | {"text_tr": ["Başka"]})

    row.refresh_from_db()
    assert (row.status, row.text_tr) == ("under_way", "Anlaşılan")


def test_an_open_form_of_the_visit_cannot_undo_what_was_followed(planner):
    visit = VisitFactory()
    row = CommitmentFactory(visit=visit)
    form = opened(planner, address(visit))
    save(planner, address(row), opened(planner, address(row)) | {"status": ["done"]})

    answer = planner.post(address(visit), form)

    assert answer.status_code == 200  # stale, shown again
    row.refresh_from_db()
    assert row.status == "done"


def test_only_what_is_done_or_dropped_is_closed_by_a_release(planner):
    row = CommitmentFactory()
    release = ReleaseFactory(public=True)
    data = opened(planner, address(row)) | {"closed_by": [str(release.pk)]}

    refused = planner.post(address(row), data)
    assert "ya tamamlanmıştır ya da" in refused.content.decode()

    save(planner, address(row), data | {"status": ["done"]})
    row.refresh_from_db()
    assert row.closed_by == release


def note(client, row, **fields):
    data = opened(client, address(row))
    add_row(data, "progress", text_tr="İlk adım.", text_az="İlk addım.", **fields)
    save(client, address(row), data)
    return ProgressNote.objects.get()


def test_a_note_is_its_authors_until_somebody_else_shows_it(planner):
    row = CommitmentFactory()
    written = note(planner, row)
    assert (written.by, written.is_approved) == (planner.user, False)

    colleague = UserFactory(role="editor")
    editor = browser(colleague)
    data = opened(editor, address(row)) | {"progress-0-approve": ["on"]}
    save(editor, address(row), data)

    written.refresh_from_db()
    assert written.approved_by == colleague
    assert list(ProgressNote.objects.approved()) == [written]


def test_nobody_shows_their_own_note_to_readers(editor):
    row = CommitmentFactory()
    written = note(editor, row)
    data = opened(editor, address(row)) | {"progress-0-approve": ["on"]}

    save(editor, address(row), data)

    written.refresh_from_db()
    assert not written.is_approved


def test_planners_show_nothing_to_readers(planner):
    written = ProgressNoteFactory(by=UserFactory())
    data = opened(planner, address(written.commitment))

    save(planner, address(written.commitment), data | {"progress-0-approve": ["on"]})

    written.refresh_from_db()
    assert not written.is_approved


def approved_note():
    return ProgressNoteFactory(
        by=UserFactory(), approved_at=timezone.now(), approved_by=UserFactory()
    )


def test_a_changed_note_waits_for_approval_again(editor):
    written = approved_note()
    row = written.commitment
    data = opened(editor, address(row)) | {"progress-0-text_tr": ["Değişen söz."]}

    save(editor, address(row), data)

    written.refresh_from_db()
    assert (written.by, written.is_approved) == (editor.user, False)


def test_what_readers_see_is_not_taken_from_them_by_planners(planner):
    written = approved_note()
    row = written.commitment
    data = opened(planner, address(row))

    save(planner, address(row), data | {"progress-0-text_tr": ["Değişen söz."]})
    refused = planner.post(address(row), data | {"progress-0-DELETE": ["on"]})

    assert "bir editörün kaldırması gerekir" in refused.content.decode()
    kept = ProgressNote.objects.approved().get()
    assert kept.text_tr == written.text_tr


def test_whoever_does_not_plan_reads_no_note_that_waits(writer):
    row = CommitmentFactory(visit=VisitFactory(public=True))
    ProgressNoteFactory(commitment=row, text_tr="Bekleyen söz")
    ProgressNoteFactory(
        commitment=row, text_tr="Görünen söz", approved_at=timezone.now()
    )

    page = writer.get(address(row)).content.decode()

    assert "Görünen söz" in page
    assert "Bekleyen söz" not in page
    assert writer.get(address(row, "history")).status_code == 403


def test_saving_without_a_change_keeps_what_readers_see(planner):
    written = ProgressNoteFactory(by=UserFactory(), approved_at=timezone.now())

    save(
        planner,
        address(written.commitment),
        opened(planner, address(written.commitment)),
    )

    written.refresh_from_db()
    assert written.is_approved


def test_commitments_are_neither_made_nor_deleted_beside_their_visit(planner):
    row = CommitmentFactory()

    assert planner.get(address(Commitment, "add")).status_code == 403
    assert planner.get(address(row, "delete")).status_code == 403


def test_writers_see_only_the_road_maps_of_what_they_may_read(writer):
    hidden = CommitmentFactory()
    shown = CommitmentFactory(visit=VisitFactory(public=True))

    page = writer.get(address(Commitment, "changelist"))

    assert list(page.context["cl"].queryset) == [shown]
    assert writer.get(address(hidden)).status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long(
    planner, count, django_assert_num_queries
):
    for _ in range(count):
        CommitmentFactory(visit=VisitFactory(), due=day(-1))
    planner.get(reverse("admin:index"))

    with django_assert_num_queries(7):
        planner.get(address(Commitment, "changelist"))


def test_a_road_map_of_an_anniversary_is_followed_too(planner):
    row = CommitmentFactory(visit=None, anniversary=AnniversaryFactory())

    save(planner, address(row), opened(planner, address(row)) | {"status": ["open"]})

    row.refresh_from_db()
    assert row.status == "open"


def test_a_visits_page_enters_its_road_map(planner):
    visit = VisitFactory()
    data = opened(planner, address(visit))
    add_row(data, "commitments", text_tr="Ortak proje", text_az="Birgə layihə")

    save(planner, address(visit), data)

    (row,) = Visit.objects.get().commitments.all()
    assert (row.text_tr, row.status, row.due) == ("Ortak proje", "", None)
    assert "commitments-0-status" not in fields_of(planner.get(address(visit)))
