"""Prepare the demo and serve it: database, translations, static files, content."""

import hashlib
import os
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from izazder.ports import HOST, PortTakenError, free_port
from izazder.sample import logins


class Command(BaseCommand):
    help = "Prepare the site with its sample content and serve it until Ctrl-C."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, help="instead of the first free one")
        parser.add_argument(
            "--prepare-only", action="store_true", help="do not serve at the end"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("The demo has known passwords: never in production.")
        if options["prepare_only"]:
            self._prepare()
            return
        try:
            port = free_port(options["port"])
        except PortTakenError as error:
            raise CommandError(
                f"{error} Choose another: make demo PORT=9000"
            ) from error
        self._prepare()
        self._static_files()
        self._welcome(address := f"http://{HOST}:{port}")
        serve(port, address)

    def _prepare(self) -> None:
        self._say("Preparing database and sample content ...")
        settings.VAR.mkdir(exist_ok=True)
        call_command("compile_catalogues", verbosity=0)
        call_command("migrate", verbosity=0, interactive=False)
        call_command("sample_content", verbosity=0)

    def _static_files(self) -> None:
        stamp = settings.VAR / "static.sha256"
        current = fingerprint_of_static_files()
        collected = Path(settings.STATIC_ROOT, "staticfiles.json").exists()
        if collected and stamp.exists() and stamp.read_text() == current:
            return
        self._say("Compressing style sheets and scripts ...")
        call_command("collectstatic", verbosity=0, interactive=False)
        stamp.write_text(current)

    def _welcome(self, address: str) -> None:
        people = "".join(
            f"    {login.role:<15}{login.email}\n" for login in logins.LOGINS
        )
        self._say(
            f"\nThe press office is open:\n\n"
            f"    Turkish        {address}/tr/\n"
            f"    Azerbaijani    {address}/az/\n"
            f"    the office     {address}/admin/\n\n"
            f"Sign in as (in the demo only; the password is always "
            f"{logins.PASSWORD}):\n\n{people}\n"
            f"What you edit is kept in {settings.VAR.name}/. Ctrl-C stops.\n"
        )

    def _say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()


def fingerprint_of_static_files() -> str:
    """A digest that changes when any static file of ours or of a package does."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            file = Path(storage.path(name)).stat()
            digest.update(f"{name} {file.st_size} {file.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def serve(port: int, address: str) -> None:
    """Become the server, so that Ctrl-C reaches it and nothing is left behind."""
    os.chdir(settings.BASE_DIR)
    os.environ["PUBLIC_URL"] = address
    server = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"]
    place = ["--host", HOST, "--port", str(port), "--blocking-threads", "16"]
    # A worker that is told twice to stop, by Ctrl-C and by its parent, may wait forever.
    calm = ["--workers-kill-timeout", "3", "--log-level", "error"]
    os.execv(sys.executable, [*server, *place, *calm, "izazder.wsgi:application"])  # noqa: S606  (our own words only)
