"""Reasons are compared in the language in which the source words them."""

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def source_language():
    with translation.override("en"):
        yield
