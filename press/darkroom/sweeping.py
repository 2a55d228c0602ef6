"""Files that nothing refers to any more: left by a crash, a focal point or a deleted photo."""

import datetime as dt
from collections.abc import Iterator

from django.core.files.storage import default_storage
from reversion.models import Version

from press.darkroom import renditions
from press.darkroom.renditions import files_in, folders_in
from press.models import Photo


def orphans(before: dt.datetime) -> Iterator[str]:
    """Every such file that was written before a moment; an upload in progress is younger."""
    for name in (*lost_originals(), *outdated_sizes()):
        if default_storage.get_modified_time(name) < before:
            yield name


def lost_originals() -> Iterator[str]:
    """Originals without a row, except those from which a deleted photo can be recovered."""
    kept = set(Photo.objects.values_list("original", flat=True))
    kept |= {str(v.field_dict["original"]) for v in Version.objects.get_deleted(Photo)}
    for folder in folders_in("originals"):
        for file in files_in(f"originals/{folder}"):
            if (name := f"originals/{folder}/{file}") not in kept:
                yield name


def outdated_sizes() -> Iterator[str]:
    """Sizes of no photo, or of one that has a newer version of them."""
    current = {
        f"{renditions.folder(photo)}/{renditions.version(photo)}"
        for photo in Photo.objects.only("key", "sha256", "focal_x", "focal_y")
    }
    for start in folders_in("renditions"):
        for key in folders_in(f"renditions/{start}"):
            for version in folders_in(f"renditions/{start}/{key}"):
                if (folder := f"renditions/{start}/{key}/{version}") not in current:
                    yield from (f"{folder}/{file}" for file in files_in(folder))
