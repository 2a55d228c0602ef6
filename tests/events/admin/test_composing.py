"""The page on which a draft is composed: what it shows, to whom, and that it acts once."""

import pytest
from django.test import Client
from reversion.models import Version

from events.drafting import COMPOSED, StillUnfinished, compose
from events.models import Visit
from press.models import Release, Status
from tests.events.drafting.baku import AT, baku_visit
from tests.factories.events import MeetingFactory, VisitFactory
from tests.press.admin.desk import address, browser, texts
from tests.press.office import member

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("source_language")]

NO_ROLE = "Your role does not write press releases: ask a writer or an editor."


def page(visit):
    return address(visit, "compose")


def press(client, visit, **more):
    """Press the button of the page that was opened."""
    version = Visit.objects.get(pk=visit.pk).version
    return client.post(page(visit), {"version": version} | more)


def said(answer):
    return " ".join(texts(answer, "publishing-move")[0].split())


def test_the_page_shows_both_drafts_and_what_a_person_has_to_add(editor):
    visit = baku_visit()

    shown = said(editor.get(page(visit)))

    for words in (
        "What you will have to add [Tamamlanacak: ziyaretin değerlendirmesi",
        "[Tamamlanmalıdır: səfərin qiymətləndirilməsi və növbəti addım]",
        "İZAZDER, Bakü'de yol haritası üzerinde anlaştı: 40. yıl dönümüne hazırlık",
        "İZAZDER Bakıda yol xəritəsi barədə razılığa gəldi: 40 illiyə hazırlıq",
        "Yol haritasında şu adımlar yer alıyor:",
    ):
        assert words in shown
    assert not Release.objects.exists()


def test_a_language_that_the_visit_is_not_written_in_is_said_to_be_left_out(editor):
    shown = said(editor.get(page(VisitFactory(languages=["tr"]))))

    assert "The visit holds no words in this language" in shown


def test_pressing_composes_and_leads_to_the_form_of_the_release(editor):
    visit = VisitFactory()

    answer = press(editor, visit)

    release = Release.objects.get()
    assert answer.url == address(release)
    assert (release.author, list(visit.releases.all())) == (editor.user, [release])
    latest = Version.objects.get_for_object(release).get().revision
    assert (latest.user, latest.comment) == (editor.user, COMPOSED)
    history = editor.get(address(release, "history")).content.decode()
    assert "A draft was composed from the visit." in history


def test_opening_the_page_composes_nothing(editor):
    editor.get(page(VisitFactory()))
    editor.head(page(VisitFactory()))

    assert not Release.objects.exists()


def test_a_post_from_elsewhere_is_refused(editor):
    visit = VisitFactory()
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor.user)

    assert press(client, visit).status_code == 403
    assert not Release.objects.exists()


def test_pressing_twice_leads_to_the_draft_that_is_there(editor):
    visit = VisitFactory()
    first = {"version": visit.version}

    made = editor.post(page(visit), first)
    again = editor.post(page(visit), first, follow=True)

    assert again.redirect_chain == [(made.url, 302)]
    said = [str(message) for message in again.context["messages"]]
    assert said[-1] == str(StillUnfinished(Release.objects.get(), editor.user))
    assert Release.objects.count() == 1


def test_the_page_leads_to_an_unfinished_draft_instead_of_offering_another(editor):
    visit = VisitFactory(author=editor.user)
    release = compose(Visit.objects.get(pk=visit.pk), editor.user, AT)

    answer = editor.get(page(visit))

    assert f'href="{address(release)}"' in answer.content.decode()
    assert "Compose the draft" not in said(answer)


def test_somebody_elses_draft_is_neither_named_nor_linked(signed_in):
    first = member("writer", name="Ayşe")
    visit = VisitFactory(in_review=True)
    release = compose(Visit.objects.get(pk=visit.pk), first, AT)
    writer = signed_in("writer")

    opened, pressed = writer.get(page(visit)), press(writer, visit)

    for answer in (opened, pressed):
        assert answer.status_code == 200
        assert "Somebody else is working on a draft" in said(answer)
        assert address(release) not in answer.content.decode()
        assert "Ayşe" not in said(answer)
    assert Release.objects.count() == 1


def test_a_stale_page_is_shown_anew_and_composes_nothing(editor):
    visit = VisitFactory()
    colleague = browser(member("editor", name="Leyla"))
    opened = editor.get(page(visit)).context["form"].initial["version"]
    data = {"version": opened}
    Visit.objects.get(pk=visit.pk).save()

    answer = editor.post(page(visit), data)

    assert "saved this visit after you opened this page." in said(answer)
    assert answer.context["form"].initial["version"] == opened + 1
    assert not Release.objects.exists()
    assert press(colleague, visit).status_code == 302


@pytest.mark.parametrize("version", ["", "x", "-1"])
def test_a_post_that_looked_at_no_version_composes_nothing(editor, version):
    answer = editor.post(page(VisitFactory()), {"version": version})

    assert answer.status_code == 200
    assert not Release.objects.exists()


@pytest.mark.parametrize(
    ("role", "status", "opened", "pressed"),
    [
        ("writer", Status.DRAFT, 403, 403),
        ("writer", Status.IN_REVIEW, 200, 302),
        ("editor", Status.DRAFT, 200, 302),
        ("planner", Status.DRAFT, 200, 200),
        ("administrator", Status.DRAFT, 200, 302),
    ],
)
def test_each_role_gets_as_far_as_its_rights_go(
    signed_in, role, status, opened, pressed
):
    visit = VisitFactory(status=status)
    client = signed_in(role)

    answers = client.get(page(visit)), press(client, visit)

    assert [answer.status_code for answer in answers] == [opened, pressed]
    assert Release.objects.exists() is (pressed == 302)


def test_a_planner_sees_what_would_be_composed_and_why_not_by_them(planner):
    visit = baku_visit()

    shown = said(planner.get(page(visit)))

    assert f"This step is not possible: {NO_ROLE}" in shown
    assert "İZAZDER, Bakü'de yol haritası üzerinde anlaştı" in shown
    assert "Compose the draft" not in shown


def test_nobody_who_is_not_signed_in_gets_anywhere(client):
    visit = VisitFactory()

    answers = client.get(page(visit)), press(client, visit)

    assert {answer.status_code for answer in answers} == {302}
    assert all("/login/" in answer.url for answer in answers)
    assert not Release.objects.exists()


def test_the_way_to_the_page_stands_above_the_visit_for_whoever_may(signed_in):
    visit = VisitFactory()
    editor = signed_in("editor")

    assert f'href="{page(visit)}"' in editor.get(address(visit)).content.decode()

    planner = signed_in("planner")
    assert page(visit) not in planner.get(address(visit)).content.decode()


def test_markup_in_a_visit_is_text_in_the_preview(editor):
    hostile = "<script>alert(1)</script>"
    visit = VisitFactory(city_tr=hostile, title_tr=hostile)
    MeetingFactory(visit=visit, public=True, title_tr=hostile, topics_tr=hostile)

    shown = editor.get(page(visit)).content.decode()

    assert hostile not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
