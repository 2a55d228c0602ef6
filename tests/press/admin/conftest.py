"""The admin as each role meets it."""

from pathlib import Path

import pytest
from django.utils import translation

from tests.factories.press import (
    PersonFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
    UserFactory,
)

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Unfold's own templates ask for variables that are not there."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.ignore_template_errors)


@pytest.fixture
def signed_in(client, db):
    """signed_in("editor") is a browser in which an editor works."""

    def sign_in(role=None, **fields):
        user = UserFactory(role=role, **fields)
        client.force_login(user)
        client.user = user
        return client

    return sign_in


@pytest.fixture
def editor(signed_in):
    return signed_in("editor", name="Aynur")


@pytest.fixture
def source_language(settings):
    """Words are compared as the source has them, whatever the reader's language."""
    settings.MIDDLEWARE = [
        name
        for name in settings.MIDDLEWARE
        if not name.endswith(("OwnLanguage", "LocaleMiddleware"))
    ]
    with translation.override("en"):
        yield


@pytest.fixture
def writer(signed_in):
    return signed_in("writer", name="Ayşe")


@pytest.fixture
def public():
    """Public in both languages, with somebody named and quoted."""
    PressContactFactory()
    release = ReleaseFactory(public=True, people=PersonFactory.create_batch(2))
    QuoteFactory(release=release)
    return release


@pytest.fixture
def ready():
    PressContactFactory()
    return ReleaseFactory(
        in_review=True, author=UserFactory(role="writer", name="Ayşe")
    )
