"""The page of each step: what will happen, what stands against it, and that it acts once."""

import datetime as dt

import pytest
from django.utils import timezone
from reversion.models import Version

from press.models import Release, Status
from tests.factories.press import PressContactFactory, ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, texts, way

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("source_language")]


def step(client, row, verb, **asked):
    """Take a step as the page offers it; the release as it is afterwards."""
    page = client.get(way(row, verb))
    form = page.context["form"]
    data = {
        name: form[name].value()
        for name in form.fields
        if form[name].value() not in (None, False)
    }
    data.pop("publish_at", None)
    answer = client.post(way(row, verb), data | asked)
    row.refresh_from_db()
    return answer


def reasons(answer):
    return [line.strip() for text in answer.context["reasons"] for line in [str(text)]]


def test_the_form_offers_the_steps_that_are_this_persons_to_take(editor, ready):
    offered = texts(editor.get(address(ready)), "publishing-steps")[0]

    assert offered == (
        "Approve Turkish and Azerbaijani Public at once, unless you choose a later time. "
        "Send back to Ayşe It becomes a draft again, with your reason above the text."
    )


def test_the_author_is_offered_nothing_while_others_read(ready):
    page = browser(ready.author).get(address(ready))

    assert texts(page, "publishing-steps") == []


def test_a_writer_hands_in_and_is_told_who_reads_next(signed_in):
    writer = signed_in("writer")
    row = ReleaseFactory(author=writer.user)

    answer = step(writer, row, "submit")

    assert (answer.status_code, row.status, row.submitted_by) == (
        302,
        Status.IN_REVIEW,
        writer.user,
    )
    assert texts(writer.get(answer.url), "publishing-so-far")[0].startswith(
        "Steps so far (1)"
    )


def test_a_reason_is_asked_and_stands_above_the_text(editor, ready):
    silent = step(editor, ready, "send_back", reason=" ")
    step(editor, ready, "send_back", reason="Tarih eksik.")

    shown = texts(browser(ready.author).get(address(ready)), "publishing-reason")
    assert silent.status_code == 200
    assert ready.status == Status.DRAFT
    assert len(shown) == 1
    assert shown[0].endswith("Tarih eksik.")


def test_two_languages_are_approved_in_one_step(editor, ready):
    answer = step(editor, ready, "approve")

    assert (answer.status_code, ready.public_languages(timezone.now())) == (
        302,
        ["tr", "az"],
    )
    assert (ready.approved_by, ready.number) == (editor.user, 1)


def test_only_what_is_written_is_chosen_beforehand(editor):
    PressContactFactory()
    row = ReleaseFactory(in_review=True, languages=["tr"], author=UserFactory())

    step(editor, row, "approve")

    assert row.approved_languages() == ["tr"]


def test_a_time_is_understood_as_izmir_time(editor, ready):
    later = {
        "when": "later",
        "publish_at_0": "2036-01-28",
        "publish_at_1": "12:00",
        "embargo": "on",
    }

    step(editor, ready, "approve", **later)

    assert ready.publish_at == dt.datetime(2036, 1, 28, 9, 0, tzinfo=dt.UTC)
    assert (ready.embargo, ready.public_languages(timezone.now())) == (True, [])


def test_a_later_time_has_to_be_given(editor, ready):
    answer = step(editor, ready, "approve", when="later")

    assert (answer.status_code, ready.status) == (200, Status.IN_REVIEW)
    assert answer.context["form"].errors == {
        "publish_at": ["Give the day and the time."]
    }


@pytest.mark.parametrize(
    ("day", "hour"),
    [("2036-02-31", "10:00"), ("2036-03-01", "25:00"), ("soon", "noon"), ("", "9:00")],
)
def test_a_time_that_does_not_exist_is_refused_with_one_sentence(
    editor, ready, day, hour
):
    later = {"when": "later", "publish_at_0": day, "publish_at_1": hour}

    answer = step(editor, ready, "approve", **later)

    assert ready.status == Status.IN_REVIEW
    assert answer.context["form"].errors == {
        "publish_at": [
            "Give a day of the calendar and an hour, as in 28.01.2026, 14:30."
        ]
    }


@pytest.mark.parametrize("day", ["2036-01-28", "soon"])
def test_a_time_typed_and_given_up_does_not_count(editor, ready, day):
    later = {"publish_at_0": day, "publish_at_1": "12:00", "embargo": "on"}

    step(editor, ready, "approve", when="now", **later)

    assert ready.public_languages(timezone.now()) == ["tr", "az"]


def test_a_refusal_gives_every_reason_before_and_after(editor):
    row = ReleaseFactory(in_review=True, author=editor.user, dateline_city_az="")
    all_reasons = [
        "There is no press contact yet: enter one first.",
        "You wrote or submitted this text: somebody else has to approve it.",
        "Azerbaijani: the dateline's city is missing.",
    ]

    before = editor.get(way(row, "approve"))
    after = step(editor, row, "approve")

    assert reasons(before) == reasons(after) == all_reasons
    assert row.status == Status.IN_REVIEW


def test_the_second_language_is_not_asked_when(editor):
    PressContactFactory()
    row = ReleaseFactory(public=True)
    Release.objects.update(approved_az_at=None)

    page = editor.get(way(row, "approve"))
    step(editor, row, "approve")

    assert list(page.context["form"].fields) == ["languages", "version"]
    assert texts(page, "publishing-promise") == ["Public at once."]
    assert row.approved_languages() == ["tr", "az"]


def test_another_time_or_none_for_what_nobody_has_seen(editor):
    row = ReleaseFactory(embargoed=True)

    step(editor, row, "schedule", when="now")

    assert row.public_languages(timezone.now()) == ["tr", "az"]
    assert row.embargo is False


def test_a_recalled_release_is_a_draft_again(editor):
    row = ReleaseFactory(embargoed=True)

    step(editor, row, "recall", reason="Tarih kaydı.")

    assert (row.status, row.approved_languages()) == (Status.DRAFT, [])


def test_a_notice_is_asked_in_each_language_that_readers_have_seen(editor):
    row = ReleaseFactory(public=True, languages=["az"])

    asked = [
        name
        for name in editor.get(way(row, "withdraw")).context["form"].fields
        if name != "version"
    ]
    silent = step(editor, row, "withdraw")
    step(editor, row, "withdraw", notice_az="Geri götürüldü.")

    assert asked == ["notice_az"]
    assert silent.status_code == 200
    assert (row.status, row.notice_az, row.notice_tr) == (
        Status.WITHDRAWN,
        "Geri götürüldü.",
        "",
    )


def test_a_step_stands_in_the_history_under_its_name(editor, ready):
    step(editor, ready, "approve")

    latest = Version.objects.get_for_object(ready).first()
    assert (latest.revision.user, latest.revision.comment) == (editor.user, "approve")
    assert "approved" in editor.get(address(ready, "history")).content.decode()
