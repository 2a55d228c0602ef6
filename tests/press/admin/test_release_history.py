"""Earlier versions of releases: for those who may read them, and never as they stood."""

import pytest
import reversion

from press.admin.history.snapshots import versions_of
from press.models import Release, Status
from tests.factories.press import PersonFactory, ReleaseFactory, UserFactory
from tests.press.admin.desk import address, browser, opened, texts

pytestmark = pytest.mark.django_db


def kept(release, **changes):
    """Change a release and remember it."""
    with reversion.create_revision():
        for name, value in changes.items():
            setattr(release, name, value)
        release.save()


def versions(release):
    return list(versions_of(Release, release.pk))[::-1]


@pytest.mark.parametrize("page", ["history", "compare"])
def test_a_writer_reads_no_history_of_anothers_draft(signed_in, page):
    draft = ReleaseFactory(author=UserFactory(role="writer"), title_tr="Gizli")
    kept(draft, lead_tr="Eski spot.")
    kept(draft, lead_tr="Yeni spot.")
    asked = {"old": versions(draft)[0].pk, "new": versions(draft)[1].pk}

    mine = browser(draft.author).get(address(draft, page), asked)
    theirs = signed_in("writer").get(address(draft, page), asked)

    assert (mine.status_code, theirs.status_code) == (200, 403)
    assert "Gizli" not in theirs.content.decode()


def test_what_was_approved_does_not_return_approved(signed_in):
    release = ReleaseFactory(embargoed=True, lead_tr="Onaylanan spot.")
    kept(release)
    recalled = {"status": Status.DRAFT, "approved_tr_at": None, "approved_az_at": None}
    kept(release, **recalled, publish_at=None, lead_tr="Bugünkü spot.")
    editor = signed_in("editor")
    link = f"{address(release)}?restored={versions(release)[0].pk}"
    form = opened(editor, link)

    editor.post(link, form)

    release.refresh_from_db()
    assert form["lead_tr"] == ["Onaylanan spot."]
    assert (
        release.lead_tr,
        release.status,
        release.publish_at,
        release.approved_tr_at,
    ) == (
        "Onaylanan spot.",
        Status.DRAFT,
        None,
        None,
    )


def test_a_version_of_another_release_is_not_brought_back(signed_in):
    one, other = ReleaseFactory(), ReleaseFactory()
    kept(one)
    kept(other)

    answer = signed_in("editor").get(f"{address(one)}?restored={versions(other)[0].pk}")

    assert answer.status_code == 404


def test_a_deleted_release_comes_back_as_a_draft(signed_in):
    person = PersonFactory(name_tr="Perviz")
    release = ReleaseFactory(embargoed=True, title_tr="Silinen", people=[person])
    kept(release)
    key = versions(release)[0].pk
    Release.objects.filter(pk=release.pk).delete()
    editor = signed_in("editor")
    link = f"{address(Release, 'add')}?recovered={key}"

    answer = editor.post(link, opened(editor, link))

    assert answer.status_code == 302
    back = Release.objects.get()
    assert (back.title_tr, back.status, back.publish_at, back.number) == (
        "Silinen",
        Status.DRAFT,
        None,
        None,
    )
    assert [mention.person for mention in back.mentions.all()] == [person]


def test_a_writer_recovers_nothing_of_anothers(signed_in):
    release = ReleaseFactory(author=UserFactory(), title_tr="Gizli taslak")
    kept(release)
    key = versions(release)[0].pk
    release.delete()
    writer = signed_in("writer")

    listed = writer.get(address(Release, "deleted"))
    form = writer.get(f"{address(Release, 'add')}?recovered={key}")

    assert "Gizli taslak" not in listed.content.decode()
    assert form.status_code == 403


def test_quotes_are_compared_in_the_language_they_are_in(signed_in):
    release = ReleaseFactory()
    person = PersonFactory(name_tr="Perviz")
    release.quotes.create(
        speaker=person, text_tr="Köprü kuruyoruz.", text_az="Körpü salırıq."
    )
    kept(release)
    release.quotes.update(text_tr="Köprüler kuruyoruz.")
    kept(release)

    old, new = versions(release)
    page = signed_in("editor").get(
        address(release, "compare"), {"old": old.pk, "new": new.pk}
    )

    (section,) = texts(page, "comparison")
    assert "Türkçe" in section
    assert "<del>Köprü </del><ins>Köprüler </ins>" in page.content.decode()


def test_no_step_is_offered_beside_words_that_are_not_saved(signed_in):
    release = ReleaseFactory(in_review=True, author=UserFactory(role="writer"))
    kept(release, lead_tr="Eski spot.")
    kept(release, lead_tr="Yeni spot.")
    editor = signed_in("editor")

    usual = editor.get(address(release))
    earlier = editor.get(f"{address(release)}?restored={versions(release)[0].pk}")

    assert len(texts(usual, "publishing-steps")) == 1
    assert texts(earlier, "publishing-steps") == []
