"""Lists cost the same however long they are, and stand in the editor's language."""

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils import translation
from django.utils.html import strip_tags

from press.models import Organisation, Person, Photo, PressContact, Topic, User
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)
from tests.press.admin.desk import address, texts

pytestmark = pytest.mark.django_db

LISTS = [
    (Person, PersonFactory, 6),
    (Organisation, OrganisationFactory, 6),
    (Topic, TopicFactory, 6),
    (PressContact, PressContactFactory, 6),
    (Photo, PhotoFactory, 6),
    (User, UserFactory, 7),
]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("model", "factory", "queries"), LISTS)
def test_a_list_costs_the_same_however_long(
    signed_in, model, factory, queries, count, django_assert_num_queries
):
    administrator = signed_in("administrator")
    factory.create_batch(count)
    administrator.get(reverse("admin:index"))

    with django_assert_num_queries(queries):
        administrator.get(address(model, "changelist"))


@pytest.mark.parametrize("count", [1, 3])
def test_the_first_page_costs_the_same_however_much_waits(
    signed_in, count, django_assert_num_queries
):
    editor = signed_in("editor")
    ReleaseFactory.create_batch(count, in_review=True, author=UserFactory())
    ReleaseFactory.create_batch(count, embargoed=True)
    editor.get(reverse("admin:index"))

    with django_assert_num_queries(13):
        editor.get(reverse("admin:index"))


@pytest.mark.parametrize("count", [1, 3])
def test_a_history_costs_the_same_however_long(
    signed_in, count, django_assert_num_queries
):
    editor = signed_in("editor")
    person = PersonFactory()
    for number in range(count + 1):
        form = {
            "version": person.version,
            "name_tr": f"Ad {number}",
            "positions-TOTAL_FORMS": 0,
            "positions-INITIAL_FORMS": 0,
        }
        editor.post(address(person), form)
        person.refresh_from_db()

    editor.get(address(person, "history"))

    with django_assert_num_queries(8):
        editor.get(address(person, "history"))


def test_the_first_page_shows_what_waits_and_what_comes(signed_in):
    editor = signed_in("editor")
    ReleaseFactory(
        in_review=True, title_tr="Bekleyen", author=UserFactory(name="Leyla")
    )
    ReleaseFactory(title_tr="Kendi taslağım", author=editor.user)
    ReleaseFactory(embargoed=True, title_tr="Yarınki")

    page = editor.get(reverse("admin:index"))

    shelves = [[line.name for line in shelf.lines] for shelf in page.context["shelves"]]
    assert shelves[:3] == [["Bekleyen"], ["Kendi taslağım"], ["Yarınki"]]


def test_before_a_deletion_only_whole_things_are_named(editor):
    release = ReleaseFactory(title_tr="Taslak", topics=[TopicFactory()])

    page = editor.get(address(release, "delete"))

    rows = [strip_tags(row) for row in page.context["deleted_objects"]]
    assert rows == ["Basın bülteni: Taslak"]
    assert dict(page.context["model_count"]) == {"basın bültenleri": 1}


@pytest.mark.parametrize(("role", "offered"), [("writer", True), ("planner", False)])
def test_the_first_page_offers_to_write_to_those_who_may(signed_in, role, offered):
    page = signed_in(role).get(reverse("admin:index"))

    begin = reverse("admin:press_release_add")
    assert (f'href="{begin}"' in page.content.decode()) is offered


def test_the_first_page_tells_nobody_what_their_list_does_not(signed_in):
    ReleaseFactory(title_tr="Başkasının taslağı", author=UserFactory())
    writer = signed_in("writer")
    ReleaseFactory(title_tr="Kendi taslağım", author=writer.user)

    page = writer.get(reverse("admin:index")).content.decode()

    assert ("Başkasının taslağı" in page, "Kendi taslağım" in page) == (False, True)


@pytest.mark.parametrize(
    ("language", "words"), [("tr", "Türkçe"), ("az", "Azərbaycanca")]
)
def test_the_admin_is_in_its_users_language_and_reads_from_the_left(
    signed_in, language, words
):
    editor = signed_in("editor", language=language)

    page = editor.get(address(Person, "changelist")).content.decode()

    assert f'<html lang="{language}" dir="ltr"' in page
    assert words in page


def test_each_input_says_in_which_language_it_is_written(signed_in):
    page = signed_in("editor").get(address(Person, "add")).content.decode()

    for language in ("tr", "az"):
        (field,) = [
            tag for tag in page.split("<") if f'name="biography_{language}"' in tag
        ]
        assert f'lang="{language}"' in field


@pytest.mark.parametrize(
    ("language", "words", "capital"),
    [
        ("tr", "iletişim", "İletişim"),
        ("az", "istifadəçi", "İstifadəçi"),
        ("tr", "ışık", "Işık"),
    ],
)
def test_a_first_letter_is_made_large_as_the_language_writes_it(
    language, words, capital
):
    with translation.override(language):
        assert (
            Template("{{ words|capfirst }}").render(Context({"words": words}))
            == capital
        )


def test_no_page_of_the_admin_asks_another_host(signed_in):
    page = signed_in("administrator").get(address(PhotoFactory())).content.decode()

    links = [
        part.split('"')[0]
        for key in ('src="', 'href="')
        for part in page.split(key)[1:]
    ]
    assert [link for link in links if link.startswith(("http", "//"))] == []


def test_what_can_only_be_read_is_labelled_like_what_can_be_written(signed_in):
    person = PersonFactory()
    ReleaseFactory(public=True, people=[person])

    page = signed_in("writer").get(address(person)).content.decode()

    assert "[tr]" not in page
    assert "[az]" not in page


@pytest.mark.usefixtures("source_language")
@pytest.mark.parametrize(("model", "title"), [(Person, "People"), (User, "Users")])
def test_a_list_is_called_what_it_holds(signed_in, model, title):
    page = signed_in("administrator").get(address(model, "changelist"))

    assert page.context["title"] == title


@pytest.mark.usefixtures("source_language")
@pytest.mark.parametrize("model", [Person, User])
def test_deleting_several_is_offered_in_plain_words(signed_in, model):
    PersonFactory()

    page = signed_in("administrator").get(address(model, "changelist"))

    offered = page.context["action_form"].fields["action"].choices
    assert ("delete_selected", "Delete what is selected") in list(offered)


@pytest.mark.usefixtures("source_language")
def test_whoever_has_no_role_is_told_so(signed_in):
    page = signed_in().get(reverse("admin:index")).content.decode()

    assert "You have no role yet: an administrator gives you one." in page


def test_a_small_window_leads_nowhere_else(signed_in):
    page = signed_in("editor").get(address(Person, "add") + "?_popup=1")

    assert texts(page, "office-popup") != []
    assert texts(page, "addlink") == []
