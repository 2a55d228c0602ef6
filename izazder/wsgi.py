"""The door for WSGI servers; without IZAZDER_MODE it is a production server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "izazder.settings")
# A server that forgot its variables must fail loudly, not serve with a known key.
os.environ.setdefault("IZAZDER_MODE", "production")

application = get_wsgi_application()
