"""Write a press kit into a file, with everything that the office may see of it."""

import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from django.core.management.base import (
    BaseCommand,
    CommandError,
    CommandParser,
    no_translations,
)
from django.utils import timezone
from tqdm import tqdm

from izazder import exporting
from izazder.exporting import Unknown
from press.kit import Parcel, gather
from press.kit.archive import ContentChangedError
from press.kit.gather import KitRefused, Receiver
from press.text.language import LANGUAGES

UNKNOWN, REFUSED, UNWRITABLE = 3, 4, 5
CODES = """\
exit codes:
  0  the kit is written
  2  the command was given wrongly
  3  there is no such release, or more than one
  4  the kit would lack something: a language, the press contact, a photo's file
  5  the file cannot be written
"""


class Command(BaseCommand):
    help = "Write the press kit of a release into a ZIP file."

    def add_arguments(self, parser: CommandParser) -> None:
        nouns = parser.add_subparsers(dest="noun", required=True, metavar="NOUN")
        release = nouns.add_parser(
            "release",
            help="a press release",
            epilog=CODES,
            formatter_class=RawDescriptionHelpFormatter,
        )
        release.add_argument(
            "slug", help="its address in any language, an earlier one, or 2026/03"
        )
        release.add_argument(
            "--language",
            action="append",
            choices=LANGUAGES,
            default=[],
            help="only this language; may be given twice (default: all that are complete)",
        )
        release.add_argument(
            "-o",
            "--output",
            type=Path,
            required=True,
            help="the file, or a folder in which the kit gets its own name",
        )

    @no_translations
    def handle(self, *args: Any, **options: Any) -> None:
        receiver = Receiver(timezone.now(), office=True, wanted=options["language"])
        try:
            release = exporting.find(options["slug"])
            parcel = Parcel(gather.from_release(release, receiver))
        except Unknown as unknown:
            raise CommandError(str(unknown), returncode=UNKNOWN) from unknown
        except KitRefused as refused:
            raise CommandError(str(refused.reason), returncode=REFUSED) from refused
        output: Path = options["output"]
        path = output / parcel.name if output.is_dir() else output
        try:
            self.write(parcel, path)
        except ContentChangedError as changed:
            raise CommandError(str(changed), returncode=REFUSED) from changed
        except OSError as fault:
            reason = f"Cannot write {path}: {fault.strerror or fault}."
            raise CommandError(reason, returncode=UNWRITABLE) from fault
        self.stdout.write(f"{path}: {parcel.length / 1_000_000:.1f} MB")

    def write(self, parcel: Parcel, path: Path) -> None:
        with (
            exporting.whole(path) as file,
            tqdm(
                desc=path.name,
                total=parcel.length,
                unit="B",
                unit_scale=True,
                disable=None,
                file=sys.stderr,
            ) as bar,
        ):
            for chunk in parcel.stream():
                bar.update(file.write(chunk))
