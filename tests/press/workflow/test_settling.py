"""Who worded what last, and which translation follows which."""

import pytest

from press import workflow
from press.models import Release
from press.models.words import TranslationState, state
from press.roles import EDITOR, WRITER
from press.text.language import LANGUAGES
from tests.press import office
from tests.press.office import member, release

pytestmark = pytest.mark.django_db

MISSING, OUTDATED, CURRENT = TranslationState


@pytest.fixture
def writer():
    return member(WRITER)


def edit(row, by, settling=None, **fields):
    """Change words as the admin does; the languages that changed."""
    before = workflow.snapshot(row)
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()
    changed = workflow.settle(row, before, by, **settling or {})
    row.refresh_from_db()
    return changed


def states(row):
    return [state(row, language) for language in LANGUAGES]


def test_what_is_written_in_both_languages_at_once_is_current(writer):
    row = release(author=writer)

    assert states(row) == [CURRENT, CURRENT]
    assert (row.worded_tr_by, row.worded_az_by) == (writer, writer)


def test_a_language_that_is_not_written_is_missing(writer):
    assert states(release(author=writer, languages=["az"])) == [MISSING, CURRENT]


def test_a_changed_original_leaves_its_translation_outdated(writer):
    row, editor = release(author=writer), member(EDITOR)

    changed = edit(row, editor, lead_tr="Yeni.")

    assert changed == ["tr"]
    assert states(row) == [CURRENT, OUTDATED]
    assert (row.worded_tr_by, row.worded_az_by) == (editor, writer)


def test_a_change_to_both_leaves_both_current(writer):
    row = release(author=writer)

    assert edit(row, writer, lead_tr="Yeni.", lead_az="Yeni.") == ["tr", "az"]
    assert states(row) == [CURRENT, CURRENT]


def test_catching_up_makes_a_translation_current_again(writer):
    row = release(author=writer)
    edit(row, writer, lead_tr="Yeni.")

    edit(row, writer, lead_az="Təzə.")

    assert state(row, "az") == CURRENT


def test_translating_an_original_does_not_make_the_original_outdated(writer):
    row = release(author=writer, languages=["tr"])

    edit(row, writer, title_az="Başlıq")
    edit(row, writer, lead_az="Lid.", body_az="<p>Mətn.</p>")

    assert states(row) == [CURRENT, CURRENT]


def test_a_change_to_a_whole_translation_leaves_the_original_outdated(writer):
    row = release(author=writer, languages=["tr"])
    edit(row, writer, title_az="Başlıq", lead_az="Lid.", body_az="<p>Mətn.</p>")

    edit(row, writer, lead_az="Başqa lid.")

    assert states(row) == [OUTDATED, CURRENT]


def test_a_small_change_may_leave_the_translation_untouched(writer):
    row = release(author=writer)

    edit(row, writer, {"touches_translation": False}, lead_tr="Yazım düzeldi.")

    assert states(row) == [CURRENT, CURRENT]


def test_a_small_change_does_not_excuse_an_earlier_large_one(writer):
    row = release(author=writer)
    edit(row, writer, lead_tr="Bambaşka.")

    edit(row, writer, {"touches_translation": False}, lead_tr="Bambaşka!")

    assert state(row, "az") == OUTDATED


def test_a_translation_that_was_checked_is_current_without_a_change(writer):
    row, editor = release(author=writer), member(EDITOR)
    edit(row, writer, lead_tr="Yeni.")

    changed = edit(row, editor, {"checked": ["az"]})

    assert changed == []
    assert states(row) == [CURRENT, CURRENT]
    assert row.worded_az_by == writer


def test_an_edit_without_new_words_changes_nothing(writer):
    row = release(author=writer)
    before = Release.objects.values("worded_tr_by", "follows_tr", "follows_az").get()

    assert edit(row, member(EDITOR), kind="statement") == []
    assert (
        Release.objects.values("worded_tr_by", "follows_tr", "follows_az").get()
        == before
    )


def test_settling_writes_no_version_of_its_own(writer):
    row = release(author=writer)

    edit(row, writer, lead_tr="Yeni.")

    assert row.version == 2


@pytest.mark.parametrize("field", ["title", "dateline_city", "lead", "body"])
def test_every_word_of_a_language_counts(writer, field):
    row = release(author=writer)

    assert edit(row, writer, **{f"{field}_az": "<p>Başqa</p>"}) == ["az"]


def test_the_words_of_a_quote_count(writer):
    row = release(author=writer)
    quote = office.quote(row, office.person("Azer"))
    before = workflow.snapshot(row)

    quote.text_tr = "Başka."
    quote.save()

    assert workflow.settle(row, before, writer) == ["tr"]
    assert state(row, "az") == OUTDATED
