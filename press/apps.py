"""The press office as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PressConfig(AppConfig):
    name = "press"
    verbose_name = _("press office")

    def ready(self) -> None:
        from press.models import shown  # noqa: PLC0415  (models load after the apps)

        shown.register()
