"""What every test may count on."""

import pytest
from django.core.management import call_command


@pytest.fixture(scope="session", autouse=True)
def compiled_catalogues():
    """Pages and addresses are in Turkish and Azerbaijani, as readers meet them."""
    call_command("compile_catalogues", verbosity=0)
