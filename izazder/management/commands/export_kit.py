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
from izazder.kits import NOUNS
from press.kit import Parcel
from press.kit.archive import ContentChangedError
from press.kit.gather import KitRefused, Receiver
from press.text.language import LANGUAGES

UNKNOWN, REFUSED, UNWRITABLE = 3, 4, 5
CODES = """\
exit codes:
  0  the kit is written
  2  the command was given wrongly
  3  nothing has this address, or more than one does
  4  the kit would lack something: a language, the press contact, a photo's file
  5  the file cannot be written
"""


class Command(BaseCommand):
    help = "Write the press kit of a release or of a visit into a ZIP file."

    def add_arguments(self, parser: CommandParser) -> None:
        nouns = parser.add_subparsers(dest="noun", required=True, metavar="NOUN")
        for word, noun in NOUNS.items():
            one = nouns.add_parser(
                word,
                help=f"the kit of a {noun.singular}",
                epilog=CODES,
                formatter_class=RawDescriptionHelpFormatter,
            )
            one.add_argument("slug", help=noun.address)
            self.add_options(one)

    def add_options(self, one: CommandParser) -> None:
        one.add_argument(
            "--language",
            action="append",
            choices=LANGUAGES,
            default=[],
            help="only this language; may be given twice (default: all that are complete)",
        )
        one.add_argument(
            "-o",
            "--output",
            type=Path,
            required=True,
            help="the file, or a folder in which the kit gets its own name",
        )

    @no_translations
    def handle(self, *args: Any, **options: Any) -> None:
        receiver = Receiver(timezone.now(), office=True, wanted=options["language"])
        noun = NOUNS[options["noun"]]
        try:
            row = exporting.find(noun, options["slug"])
            parcel = Parcel(noun.gather(row, receiver))
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
