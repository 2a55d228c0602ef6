"""How much memory a press kit takes while it leaves, however many photos it holds."""

import re
import resource
import subprocess
import sys
import time
from pathlib import Path

from django.core.management.base import BaseCommand
from django.urls import reverse
from django.utils.translation import override

from press.models import Release
from tests.bench.albums import release_with_photos
from tests.bench.answers import answer

ALBUMS = (2, 200)
KIB, MEGA = 1024, 1_000_000


class Command(BaseCommand):
    help = "Measure press kits with few and with many photos of 10 MB."

    def add_arguments(self, parser):
        parser.add_argument("--leave", type=int, help="send the kit of this release")

    def handle(self, *args, **options):
        if options["leave"]:
            self.leave(Release.objects.get(pk=options["leave"]))
            return
        self.stdout.write("\nkits: photos, MB sent, seconds of one core, peak memory")
        for photos in ALBUMS:
            release = release_with_photos(photos)
            # A process of its own, or the peak would be that of the kit before.
            command = [sys.executable, "manage.py", "bench_kits"]
            self.stdout.write(f"{photos:>5} photos", ending="")
            self.stdout.flush()
            subprocess.run([*command, f"--leave={release.pk}"], check=True)  # noqa: S603

    def leave(self, release):
        with override("tr"):
            sum(map(len, answer(reverse("home"))))
            idle = peak()
            began = time.process_time()
            sent = sum(map(len, answer(release.get_kit_url())))
        spent = time.process_time() - began
        self.stdout.write(
            f"{sent / MEGA:>10.0f} MB {spent:>8.2f} s {peak():>6.0f} MB "
            f"({peak() - idle:.0f} MB more than before the kit)"
        )


def peak():
    """The most memory this process ever had, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        # Its other record, that of getrusage, begins with what the parent had.
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read_text())[1]) * KIB / MEGA
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGA
