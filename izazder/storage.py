"""Media on the local disk that survives a crash: a file has its name only once it is whole."""

import os
import secrets
from pathlib import Path

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage

UNFINISHED = ".part"


class DurableFileSystemStorage(FileSystemStorage):
    """Writes beside the final name, waits for the disk, and only then renames.

    Django writes under the final name, so that a process killed half-way leaves a
    broken file that looks like a good one. Our names are random keys, hence two writers
    of one name are writing the same bytes and the later rename does no harm.
    """

    def _save(self, name: str, content: File) -> str:
        unfinished = f"{name}.{secrets.token_hex(8)}{UNFINISHED}"
        written, wanted = Path(self.path(unfinished)), Path(self.path(name))
        try:
            super()._save(unfinished, content)  # type: ignore[misc]  # it is there
            wait_for_disk(written)
            written.replace(wanted)
        except BaseException:
            written.unlink(missing_ok=True)
            raise
        for folder in wanted.parents:
            wait_for_disk(folder)
            if folder == Path(self.location):
                break
        return name


def wait_for_disk(path: Path) -> None:
    """Return once what was written is on the disk; a folder holds the names in it."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
