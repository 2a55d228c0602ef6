"""Compile the translations that have changed since they were last compiled."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from izazder.catalogues import BrokenCatalogueError, compile_catalogue


class Command(BaseCommand):
    help = "Compile the translations that have changed; needs no GNU gettext."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for folder in settings.LOCALE_PATHS:
            for po in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                self._compile(po, tell=options["verbosity"] > 0)

    def _compile(self, po: Path, *, tell: bool) -> None:
        try:
            written = compile_catalogue(po)
        except (BrokenCatalogueError, ValueError) as error:
            raise CommandError(str(error)) from error
        if written and tell:
            self.stdout.write(f"Compiled {po.relative_to(settings.BASE_DIR)}")
