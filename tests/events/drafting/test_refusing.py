"""Who may compose, what is refused and why, and that pressing twice makes one draft."""

from functools import partial

import pytest
from django.utils import translation

from events.drafting import StillUnfinished, compose, objections
from events.models import Composition, Visit
from press import workflow
from press.models import Release, SavedMeanwhile, Status
from press.roles import ADMINISTRATOR, EDITOR, PLANNER, WRITER
from tests.events.drafting.baku import AT
from tests.factories.events import VisitFactory
from tests.press.at_once import at_once
from tests.press.office import member

NO_ROLE = "Your role does not write press releases: ask a writer or an editor."
NOT_READABLE = "You may not read this visit."
NO_WORDS = "The visit holds no words yet: write its title and city."
OWN = "A draft was composed from this visit before, and it is not finished: go on with it."
OTHERS = "Somebody else is working on a draft that was composed from this visit: ask an editor."


@pytest.fixture(autouse=True)
def source_language():
    with translation.override("en"):
        yield


def visit_of(author, **more):
    return Visit.objects.get(pk=VisitFactory(author=author, **more).pk)


def reasons(visit, by):
    return [str(reason) for reason in objections(visit, by)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "draft", "in_review"),
    [
        (WRITER, [NOT_READABLE], []),
        (EDITOR, [], []),
        (PLANNER, [NO_ROLE], [NO_ROLE]),
        (ADMINISTRATOR, [], []),
        (None, [NO_ROLE, NOT_READABLE], [NO_ROLE, NOT_READABLE]),
    ],
)
def test_whoever_writes_releases_composes_from_the_visits_they_may_read(
    role, draft, in_review
):
    by, planner = member(role), member(PLANNER)

    assert reasons(visit_of(planner), by) == draft
    assert reasons(visit_of(planner, in_review=True), by) == in_review


@pytest.mark.django_db
def test_a_refusal_gives_its_reasons_and_makes_nothing():
    planner = member(PLANNER)
    visit = visit_of(planner, languages=[])

    with pytest.raises(workflow.Refused) as refused:
        compose(visit, planner, AT)

    assert [str(reason) for reason in refused.value.reasons] == [NO_ROLE, NO_WORDS]
    assert not Release.objects.exists()


@pytest.mark.django_db
def test_who_left_the_office_composes_nothing():
    editor = member(EDITOR, is_active=False)

    assert NO_ROLE in reasons(visit_of(editor), editor)


@pytest.mark.django_db
def test_pressing_twice_leads_to_the_draft_of_the_first_time():
    editor = member(EDITOR)
    visit = visit_of(editor)
    release = compose(visit, editor, AT)

    with pytest.raises(StillUnfinished) as refused:
        compose(visit, editor, AT)

    assert (refused.value.release, refused.value.is_readable) == (release, True)
    assert [str(reason) for reason in refused.value.reasons] == [OWN]
    assert Release.objects.count() == 1


@pytest.mark.django_db
def test_of_somebody_elses_draft_no_more_is_said_than_that_it_is_there():
    first, second = member(WRITER), member(WRITER)
    visit = visit_of(member(PLANNER), in_review=True)
    compose(visit, first, AT)

    with pytest.raises(StillUnfinished) as refused:
        compose(visit, second, AT)

    assert refused.value.is_readable is False
    assert [str(reason) for reason in refused.value.reasons] == [OTHERS]


@pytest.mark.django_db
@pytest.mark.parametrize("status", [Status.IN_REVIEW, "deleted"])
def test_once_a_draft_is_handed_in_or_deleted_the_next_is_composed_anew(status):
    editor = member(EDITOR)
    visit = visit_of(editor)
    first = compose(visit, editor, AT)
    if status == "deleted":
        first.delete()
    else:
        Release.objects.filter(pk=first.pk).update(status=status)

    second = compose(visit, editor, AT)

    assert second.slug_tr == (
        first.slug_tr if status == "deleted" else f"{first.slug_tr}-2"
    )
    assert visit.releases.filter(pk=second.pk).exists()
    # Composing once more is no change of what the first one tells.
    assert set(Composition.objects.values_list("visit_version", flat=True)) == {
        visit.version
    }


@pytest.mark.usefixtures("several_editors")
def test_two_who_press_at_once_get_one_draft_between_them():
    editors = [member(EDITOR), member(EDITOR)]
    visit = VisitFactory(author=editors[0])
    copies = [Visit.objects.get(pk=visit.pk) for _ in editors]

    results = at_once(
        *(
            partial(compose, copy, by, AT)
            for copy, by in zip(copies, editors, strict=True)
        )
    )

    made = [result for result in results if isinstance(result, Release)]
    (refused,) = [result for result in results if result not in made]
    assert isinstance(refused, SavedMeanwhile | StillUnfinished)
    assert list(Release.objects.all()) == made
    assert Composition.objects.get().release == made[0]
    assert list(visit.releases.all()) == made


@pytest.mark.usefixtures("several_editors")
def test_composing_and_saving_the_visit_at_once_lose_nothing():
    editor = member(EDITOR)
    visit = VisitFactory(author=editor)
    copies = [Visit.objects.get(pk=visit.pk) for _ in range(2)]
    copies[1].title_tr = "Yeni başlık"

    composed, saved = at_once(partial(compose, copies[0], editor, AT), copies[1].save)

    visit.refresh_from_db()
    assert (visit.title_tr == "Yeni başlık") == (saved is None)
    assert Release.objects.count() == int(isinstance(composed, Release))
    assert [type(composed), type(saved)].count(SavedMeanwhile) == 1
