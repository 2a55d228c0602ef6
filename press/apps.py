"""The press office as a Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PressConfig(AppConfig):
    name = "press"
    verbose_name = _("press office")

    def ready(self) -> None:
        from press import roles  # noqa: PLC0415
        from press.models import appearances, history  # noqa: PLC0415  (models load after the apps)

        appearances.register()
        history.register()
        # The one signal of the project: rights exist only after a migration.
        post_migrate.connect(roles.give_rights, dispatch_uid="press.roles")
