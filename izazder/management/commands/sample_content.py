"""Fill an empty office with the sample content; never touch one that has releases."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from izazder.sample import logins
from izazder.sample.enter import enter_all
from izazder.sample.releases import Desk
from press.roles import EDITOR, PLANNER, WRITER


class Command(BaseCommand):
    help = "Enter the sample content of the demo into an empty database."

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError(
                "The sample content is for the demo: never in production."
            )
        users = logins.ensure_users()
        entered = enter_all(
            Desk(writer=users[WRITER], editor=users[EDITOR], planner=users[PLANNER])
        )
        self.stdout.write(
            f"Entered {entered} releases."
            if entered
            else "There are releases already; nothing was changed."
        )
