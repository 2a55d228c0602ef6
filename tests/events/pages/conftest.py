"""Pages are made while their language is active."""

import pytest
from django.utils.translation import override


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield
