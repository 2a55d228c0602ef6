"""Above a release that was composed: from which visit, when, and what is still to do."""

import pytest
from django.utils import translation

from events.drafting import compose
from events.models import Visit
from press.models import Release, Status
from tests.events.drafting.baku import AT
from tests.factories.events import VisitFactory
from tests.factories.press import ReleaseFactory
from tests.press.admin.conftest import signed_in
from tests.press.admin.desk import address, browser, texts
from tests.press.office import member

__all__ = ["signed_in"]

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]
TO_FINISH = "Finish it: replace what stands in square brackets, and read every word."
HAS_CHANGED = "The visit has been changed since: check what the text says of it."


@pytest.fixture(autouse=True)
def source_language(settings):
    settings.MIDDLEWARE = [
        name
        for name in settings.MIDDLEWARE
        if not name.endswith(("OwnLanguage", "LocaleMiddleware"))
    ]
    with translation.override("en"):
        yield


@pytest.fixture
def editor(signed_in):
    return signed_in("editor")


@pytest.fixture
def visit(editor):
    row = VisitFactory(author=editor.user, title_tr="Bakü ziyareti")
    return Visit.objects.get(pk=row.pk)


def above(client, release):
    return texts(client.get(address(release)), "publishing-composed")


def test_a_composed_draft_says_what_it_comes_from_and_that_it_is_to_be_finished(
    editor, visit
):
    release = compose(visit, editor.user, AT)

    assert above(editor, release) == [
        f"Composed from the visit Bakü ziyareti on 28 Ocak 2026, 12.00. {TO_FINISH}"
    ]
    shown = editor.get(address(release)).content.decode()
    assert f'<a href="{address(visit)}">Bakü ziyareti</a>' in shown


def test_it_says_that_the_visit_has_changed_since(editor, visit):
    release = compose(visit, editor.user, AT)
    Visit.objects.get(pk=visit.pk).save()

    assert above(editor, release)[0].endswith(HAS_CHANGED)


def test_what_was_handed_in_is_not_to_be_finished_but_still_remembers(editor, visit):
    release = compose(visit, editor.user, AT)
    Release.objects.filter(pk=release.pk).update(status=Status.IN_REVIEW)

    assert above(editor, release) == [
        "Composed from the visit Bakü ziyareti on 28 Ocak 2026, 12.00."
    ]


def test_a_visit_that_somebody_may_not_read_is_not_named(editor, visit):
    release = compose(visit, editor.user, AT)
    Release.objects.filter(pk=release.pk).update(status=Status.IN_REVIEW)

    writer = browser(member("writer"))

    assert above(writer, release) == ["Composed from a visit on 28 Ocak 2026, 12.00."]
    assert "Bakü ziyareti" not in writer.get(address(release)).content.decode()


def test_a_release_of_somebodys_own_says_nothing_of_the_kind(editor):
    assert above(editor, ReleaseFactory()) == []
