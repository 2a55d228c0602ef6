"""The planning of visits, anniversaries and events as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("planning")

    def ready(self) -> None:
        from events import needs, roles  # noqa: PLC0415
        from events.models import appearances, history  # noqa: PLC0415  (models load after the apps)

        roles.register()
        appearances.register()
        history.register()
        needs.register()
