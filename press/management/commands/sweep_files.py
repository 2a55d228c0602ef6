"""Delete the files of photos that nothing refers to any more."""

import datetime as dt
from argparse import ArgumentParser
from typing import Any

from django.core.files.storage import default_storage
from django.core.management.base import BaseCommand
from django.utils import timezone

from press.darkroom.sweeping import orphans


class Command(BaseCommand):
    help = "Delete files of photos that nothing refers to, once they are a day old."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--hours", type=int, default=24, help="How old, at least.")
        parser.add_argument("--dry-run", action="store_true", help="Only name them.")

    def handle(self, *args: Any, **options: Any) -> None:
        before = timezone.now() - dt.timedelta(hours=options["hours"])
        names = list(orphans(before))
        for name in names:
            if options["dry_run"]:
                self.stdout.write(name)
            else:
                default_storage.delete(name)
        done = "To be deleted" if options["dry_run"] else "Deleted"
        self.stdout.write(f"{done}: {len(names)}")
