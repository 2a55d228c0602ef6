"""Reasons are compared in the language in which the source words them."""

import pytest
from django.utils import translation

from press.models import Status
from press.roles import EDITOR, WRITER
from tests.press import office
from tests.press.office import member, release


@pytest.fixture(autouse=True)
def source_language():
    with translation.override("en"):
        yield


@pytest.fixture
def author():
    return member(WRITER)


@pytest.fixture
def editor():
    return member(EDITOR)


@pytest.fixture
def ready(author):
    """A release in review with nothing in its way."""
    office.contact()
    return release(author=author, submitted_by=author, status=Status.IN_REVIEW)
