"""The sizes of a photograph in storage: made once, found by name, swept when out of date."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import BinaryIO, cast

from django.core.cache import cache
from django.core.files.base import ContentFile, File
from django.core.files.storage import default_storage

from press.imaging.renditions import FORMATS, NAMES, RenditionFormat, available, render
from press.imaging.web_copy import web_copy
from press.models import Photo

EXTENSIONS: dict[RenditionFormat, str] = {"avif": "avif", "webp": "webp", "jpeg": "jpg"}
FORMAT_OF = {extension: name for name, extension in EXTENSIONS.items()}
WEB = ("web", "jpg")

# Raised whenever sizes or encodings change, so that new files are made of every photo.
RECIPE = 1

WEEK = 7 * 24 * 60 * 60

Size = tuple[str, str]


def original(photo: Photo) -> File:
    """The file as it was taken in, opened."""
    return photo.original.storage.open(str(photo.original))


def folder(photo: Photo) -> str:
    return f"renditions/{photo.key[:2]}/{photo.key}"


def version(photo: Photo) -> str:
    """Changes with the pixels, the focal point and the way in which sizes are made."""
    made_from = f"{RECIPE} {photo.sha256} {photo.focal_x:.4f} {photo.focal_y:.4f}"
    return sha256(made_from.encode()).hexdigest()[:12]


def path(photo: Photo, size: Size) -> str:
    return f"{folder(photo)}/{version(photo)}/{'.'.join(size)}"


def sizes(photo: Photo) -> list[Size]:
    """Every file that is made of a photo, by its name and extension."""
    names = [rendition.name for rendition in available(photo.width, photo.height)]
    return [WEB, *((name, EXTENSIONS[kind]) for name in names for kind in FORMATS)]


def make(photo: Photo) -> None:
    """Make what is missing of a photo's sizes, then sweep those of an earlier focal point."""
    kept = set(files_in(f"{folder(photo)}/{version(photo)}"))
    if not {".".join(size) for size in sizes(photo)} <= kept:
        for size, data in made(photo, NAMES, FORMATS):
            keep(path(photo, size), data)
        keep(path(photo, WEB), made_for_web(photo))
    sweep(photo)


def found(photo: Photo, size: Size) -> File:
    """One size as a file, made on the spot where it is missing; KeyError if there is none."""
    if size not in sizes(photo):
        raise KeyError(size)
    with suppress(FileNotFoundError):
        return default_storage.open(path(photo, size))
    if size == WEB:
        data = made_for_web(photo)
    else:
        ((_, data),) = made(photo, [size[0]], [FORMAT_OF[size[1]]])
    keep(path(photo, size), data)
    return ContentFile(data)


def weight(photo: Photo, size: Size) -> int:
    """How many bytes a size has, 0 while it is not made yet."""
    name = path(photo, size)
    if (known := cache.get(name)) is None:
        try:
            known = default_storage.size(name)
        except FileNotFoundError:
            return 0
        cache.set(name, known, timeout=WEEK)
    return int(known)


def sweep(photo: Photo) -> None:
    """Delete the sizes that were made with another focal point or in another way."""
    for outdated in folders_in(folder(photo)):
        if outdated != version(photo):
            erase(f"{folder(photo)}/{outdated}")


def made(
    photo: Photo, names: Collection[str], formats: Collection[RenditionFormat]
) -> Iterator[tuple[Size, bytes]]:
    with original(photo) as file:
        for done in render(cast(BinaryIO, file), photo.focal_point, names, formats):
            yield (done.name, EXTENSIONS[done.format]), done.data


def made_for_web(photo: Photo) -> bytes:
    with original(photo) as file:
        return web_copy(cast(BinaryIO, file)).data


def keep(name: str, data: bytes) -> None:
    """Store under exactly this name; whoever was quicker stored the same."""
    if not default_storage.exists(name):
        stored = default_storage.save(name, ContentFile(data))
        if stored != name:
            default_storage.delete(stored)


def erase(name: str) -> None:
    for file in files_in(name):
        default_storage.delete(f"{name}/{file}")
    with suppress(FileNotFoundError):
        default_storage.delete(name)


def folders_in(name: str) -> list[str]:
    return listed(name)[0]


def files_in(name: str) -> list[str]:
    return listed(name)[1]


def listed(name: str) -> tuple[list[str], list[str]]:
    """Folders and files; none where nothing was stored yet."""
    try:
        return default_storage.listdir(name)
    except FileNotFoundError:
        return [], []
