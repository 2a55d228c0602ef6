"""Erase what may no longer be kept about people: for the night's timer."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from events.retention import erase_expired


class Command(BaseCommand):
    help = "Erase phones, needs and forms of address of visits that are long over."

    def handle(self, *args: Any, **options: Any) -> None:
        keep = dt.timedelta(days=settings.RETENTION_DAYS)
        erased = erase_expired(timezone.localdate(), keep)
        self.stdout.write(f"Erased in {erased} rows.")
