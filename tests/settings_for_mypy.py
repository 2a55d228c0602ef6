"""The settings by which mypy reads the models: as they are written, not as patched."""

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS

# modeltranslation puts managers of its own making on every model, which no type checker
# can name; and admin classes, which need it, are not looked for.
INSTALLED_APPS = ["django.contrib.admin.apps.SimpleAdminConfig"] + [
    app
    for app in INSTALLED_APPS
    if app not in {"modeltranslation", "django.contrib.admin"}
]
