"""The demo's settings, with one bare page to compare the others with."""

from izazder.settings import *  # noqa: F403
from izazder.settings import INSTALLED_APPS, STORAGES

INSTALLED_APPS = [*INSTALLED_APPS, "tests.bench"]
ROOT_URLCONF = "tests.bench.urls"
# The same lookups, without compressing every file before the first figure.
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
}
