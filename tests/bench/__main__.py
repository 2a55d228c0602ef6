"""Run every measurement on an office of its own, in a folder that goes afterwards."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FOREIGN = {"DATABASE_URL", "CACHE_URL", "S3_BUCKET", "EMAIL_HOST", "DEBUG"}
STEPS = (
    ["compile_catalogues", "--verbosity=0"],
    ["migrate", "--verbosity=0"],
    ["sample_content"],
    ["bench_pages"],
    ["bench_kits"],
)


def main():
    with TemporaryDirectory(prefix="bench-") as folder:
        environment = {k: v for k, v in os.environ.items() if k not in FOREIGN} | {
            "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
            "IZAZDER_MODE": "demo",
            "LOG_LEVEL": "ERROR",
            "VAR_DIR": folder,
        }
        Path(folder, "static").mkdir()
        for step in STEPS:
            command = [sys.executable, "manage.py", *step]
            subprocess.run(command, env=environment, check=True)  # noqa: S603  (our own)


if __name__ == "__main__":
    main()
