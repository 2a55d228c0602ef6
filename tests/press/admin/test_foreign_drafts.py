"""A writer reads nothing of what somebody else is still writing, by any way through the admin."""

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from reversion.models import Version

from press.admin.publishing.move_forms import FORMS
from press.models import Mention, Quote, Release
from tests.canaries import STEM, canaries, heard_in, keys
from tests.canary_world import remembered
from tests.crawling import ask, crawl
from tests.factories.press import (
    MentionFactory,
    PersonFactory,
    PhotoFactory,
    QuoteFactory,
    ReleaseFactory,
    UserFactory,
)
from tests.press.admin.desk import address, browser, opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def colleague():
    return UserFactory(role="writer", name="Aynur")


@pytest.fixture
def person():
    """Known to the whole office."""
    return PersonFactory(portrait=PhotoFactory())


def written(author, place, person):
    """A draft with a canary in each of its own texts."""
    release = ReleaseFactory(
        pk=next(keys),
        author=author,
        photos=[person.portrait],
        **canaries(Release, place),
    )
    MentionFactory(release=release, person=person, **canaries(Mention, place))
    QuoteFactory(release=release, speaker=person, **canaries(Quote, place))
    remembered(release, place, author)
    return release


@pytest.fixture
def foreign(colleague, person):
    return written(colleague, "foreign", person)


@pytest.fixture
def deleted(colleague, person):
    """A draft that its author threw away; its history knows it still."""
    release = written(colleague, "deleted", person)
    key = release.pk
    browser(colleague).post(address(release, "delete"), {"post": "yes"})
    assert not Release.objects.filter(pk=key).exists()
    return key


@pytest.fixture
def writer(signed_in):
    """Somebody else, with releases of their own; made before any canary is numbered."""
    client = signed_in("writer")
    ReleaseFactory(author=client.user)
    ReleaseFactory(in_review=True)
    return client


def versions_of(key):
    type_of = ContentType.objects.get_for_model(Release)
    return Version.objects.filter(content_type=type_of, object_id=str(key))


def heard(answers, but=""):
    """The canaries in each answer, but for what was asked."""
    found = {
        one.address: [
            word for word in heard_in(one.text.replace(one.address, "")) if word != but
        ]
        for one in answers
    }
    return {path: words for path, words in found.items() if words}


def test_following_every_link_a_writer_meets_no_foreign_draft(writer, foreign, deleted):
    answers = crawl("/admin/", by=lambda: writer)

    assert len(answers) > 60
    assert heard(answers.values()) == {}


def test_no_address_of_a_foreign_draft_opens_to_a_writer(writer, foreign, deleted):
    editor = browser(UserFactory(role="editor"))
    editor.post(address(foreign), opened(editor, address(foreign)))
    old, new = versions_of(foreign.pk).order_by("pk")
    addresses = [
        *(address(foreign, page) for page in ("change", "delete", "history", "kit")),
        address(foreign, "compare") + f"?old={old.pk}&new={new.pk}",
        address(foreign) + f"?restored={old.pk}",
        address(foreign) + "?correct=1",
        address(foreign) + "?_popup=1&_to_field=id",
        *(
            reverse("admin:press_release_preview", args=[foreign.pk, code])
            for code in ("tr", "az")
        ),
        *(
            reverse("admin:press_release_move", args=[foreign.pk, verb])
            for verb in FORMS
        ),
        address(Release, "add") + f"?recovered={versions_of(deleted).latest('pk').pk}",
        address(Release, "changelist") + f"?q={STEM}",
        address(Release, "changelist") + "?id__gte=91827364",
        address(Release, "changelist") + f"?author__id__exact={foreign.author_id}",
    ]

    answers = [ask(writer, path) for path in addresses]
    answers += [ask(writer, path, "post") for path in addresses]

    # Django's message repeats the number that was asked for.
    assert heard(answers, but=str(foreign.pk)) == {}
    assert {answer.status for answer in answers} == {200, 302, 403}


def test_no_choice_and_no_detour_tells_of_a_foreign_draft(writer, foreign):
    choices = [
        f"{reverse('admin:autocomplete')}?app_label=press&model_name={model._meta.model_name}"
        f"&field_name={field.name}&term={term}"
        for model in apps.get_app_config("press").get_models()
        for field in model._meta.get_fields()
        if field.concrete and field.is_relation
        for term in ("", STEM)
    ]
    types = ContentType.objects.get_for_models(Release, Mention, Quote).values()
    detours = [
        reverse("admin:view_on_site", args=[one.pk, foreign.pk]) for one in types
    ]
    searches = [f"{reverse('admin:search')}?s={STEM}&extended=1"]

    answers = [ask(writer, path) for path in [*choices, *detours, *searches]]

    assert heard(answers) == {}
    assert [one.address for one in answers if "Location" in one.headers] == []


def test_a_selection_with_a_foreign_draft_is_exported_to_nobody(writer, foreign):
    own = Release.objects.get(author=writer.user)
    chosen = {"action": "download_kits", "_selected_action": [own.pk, foreign.pk]}

    for across in ("0", "1"):
        answer = ask(
            writer,
            address(Release, "changelist"),
            "post",
            data=chosen | {"select_across": across},
            follow=True,
        )
        assert heard([answer]) == {}
