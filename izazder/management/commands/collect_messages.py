"""Add the source's new strings, still empty, to every catalogue."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from izazder import catalogues, wordings


class Command(BaseCommand):
    help = (
        "Add the strings that the catalogues lack, to be translated. Entries for "
        "other packages' strings stay, which makemessages would take out."
    )
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        used = wordings.used(settings.BASE_DIR)
        for folder in settings.LOCALE_PATHS:
            for po in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                new = catalogues.missing(catalogues.load(po), used[po.stem])
                with po.open("a", encoding="utf-8") as file:
                    file.writelines(catalogues.blank_entry(text) for text in new)
                self.stdout.write(f"{po.relative_to(folder)}: {len(new)} to translate")
