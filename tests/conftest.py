"""What every test may count on."""

import pytest
from django.core.management import call_command
from django.template import engines
from hypothesis import settings

# The same examples in every run, however slow or busy the machine is.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")


@pytest.fixture(scope="session", autouse=True)
def compiled_catalogues():
    """Pages and addresses are in Turkish and Azerbaijani, as readers meet them."""
    call_command("compile_catalogues", verbosity=0)


@pytest.fixture(autouse=True)
def forgiven_at_once(request, monkeypatch):
    """Where undefined variables are ignored, nobody looks for where they stood.

    pytest-django reads the whole call stack for each, of which Unfold's templates have
    hundreds; they also stand for an empty text, as they do outside the tests.
    """
    if request.node.get_closest_marker("ignore_template_errors"):
        monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")
