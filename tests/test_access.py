"""Every address of the site, and who may open it; an address that is not here fails the build."""

import pytest
from django.apps import apps
from django.urls import get_resolver, reverse
from django.utils.translation import override

from tests.access_table import ROLES, TABLE
from tests.factories.events import (
    AnniversaryFactory,
    CommitmentFactory,
    MeetingFactory,
    VisitFactory,
)
from tests.factories.press import (
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PressContactFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)

pytestmark = [pytest.mark.django_db, pytest.mark.ignore_template_errors]


def names(resolver, namespace=""):
    """Every named address below a resolver, and every unnamed one by its pattern."""
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            inner = (
                f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            )
            yield from names(pattern, inner)
        else:
            yield namespace + (pattern.name or f"unnamed {pattern.pattern}")


def build_world():
    """One of each noun in public, and one of each state that is not."""
    contact = PressContactFactory(is_main=True)
    topic, photo = TopicFactory(), PhotoFactory()
    person, organisation = PersonFactory(), OrganisationFactory()
    placed = {
        "people": [person],
        "organisations": [organisation],
        "topics": [topic],
        "photos": [photo],
    }
    author = UserFactory(role="writer")
    public = ReleaseFactory(public=True, author=author, **placed)
    hidden_photo = PhotoFactory()
    draft = ReleaseFactory(
        author=author, people=[PersonFactory()], photos=[hidden_photo]
    )
    embargoed = ReleaseFactory(embargoed=True, author=author)
    withdrawn = ReleaseFactory(withdrawn=True, author=author)
    return {
        "contact": contact,
        "topic": topic,
        "photo": photo,
        "person": person,
        "organisation": organisation,
        "public": public,
        "draft": draft,
        "embargoed": embargoed,
        "withdrawn": withdrawn,
        "user": author,
        "hidden_photo": hidden_photo,
        **build_planning(),
    }


def build_planning():
    """A visit and an anniversary of each state, with what is placed in them."""
    planner = UserFactory(role="planner")
    anniversary = AnniversaryFactory(public=True, author=planner)
    visit = VisitFactory(
        public=True,
        author=planner,
        anniversary=anniversary,
        delegation=[PersonFactory()],
        hosts=[OrganisationFactory()],
    )
    MeetingFactory(visit=visit, public=True, participants=[PersonFactory()])
    return {
        "visit": visit,
        "delegate": visit.delegates.get(),
        "commitment": CommitmentFactory(visit=visit),
        "draft_visit": VisitFactory(author=planner),
        "embargoed_visit": VisitFactory(embargoed=True, author=planner),
        "withdrawn_visit": VisitFactory(withdrawn=True, author=planner),
        "anniversary": anniversary,
        "draft_anniversary": AnniversaryFactory(author=planner),
        "embargoed_anniversary": AnniversaryFactory(embargoed=True, author=planner),
        "withdrawn_anniversary": AnniversaryFactory(withdrawn=True, author=planner),
        "draft_commitment": CommitmentFactory(visit=VisitFactory(author=planner)),
    }


def arguments(text, world):
    """The kwargs written in the table: pk=draft, slug=public.slug_tr, year=2026 …"""
    kwargs = {}
    for pair in text.split():
        name, value = pair.split("=")
        row, _, attribute = value.partition(".")
        if row in world:
            value = getattr(world[row], attribute or "pk")
        kwargs[name] = value
    return kwargs


def open_as(role, client):
    if role != "anonymous":
        client.force_login(UserFactory(role=role))
    return client


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_each_role_as_the_table_says(client, role):
    world = build_world()
    open_as(role, client)

    before, answers, expected = kept(), {}, {}
    for place in TABLE:
        with override("tr"):
            address = reverse(place.name, kwargs=arguments(place.arguments, world))
        response = client.get(address + place.query)
        if response.streaming:
            list(response.streaming_content)
        answers[place.label] = answer(response)
        expected[place.label] = place.expected[role]

    assert kept() == before, "opening an address must change nothing"
    assert answers == expected


def answer(response):
    """The status; a redirect to the sign-in is "sign-in"."""
    location = response.get("Location", "")
    if response.status_code == 302 and location.startswith(
        ("/admin/login/", "/account/login/")
    ):
        return "sign-in"
    return str(response.status_code)


def test_no_address_is_missing_from_the_table():
    known = {place.name for place in TABLE} | UNNAMED

    assert set(names(get_resolver())) == known


# Django's and Unfold's unnamed patterns: they redirect to named ones or answer 404.
UNNAMED = {
    "admin:unnamed <path:object_id>/",
    "admin:unnamed (?P<url>.*)$",
}


def kept():
    """All rows of the office's own tables, but for when users signed in."""
    models = [
        *apps.get_app_config("press").get_models(),
        *apps.get_app_config("events").get_models(),
    ]
    with override("tr"):  # a translated column reads as the active language's
        return {
            model._meta.label: sorted(map(repr, model._base_manager.values_list()))
            for model in models
            if model._meta.label != "press.User"
        }
