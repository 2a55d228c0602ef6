"""The photos of a kit and of all it encloses: each once, under a name of its own."""

from collections.abc import Hashable
from dataclasses import replace

from press.kit import names
from press.kit.contents import Caption, KitContents, KitPhoto


def settled(contents: KitContents) -> KitContents:
    """Return the contents as they travel together.

    Every document names a photo as the one folder does, and the whole is as new as
    its newest part.
    """
    if not contents.enclosed:
        return contents
    album = Album(contents)
    newest = max(part.changed_at for part in contents.parts())
    return replace(album.shown_in(contents), changed_at=newest)


def photos(contents: KitContents) -> tuple[KitPhoto, ...]:
    """Every photo of settled contents, the kit's own first."""
    shown = (photo for part in contents.parts() for photo in part.photos)
    return tuple(dict.fromkeys(shown))


class Album:
    """Which photos are the same, and what each is called."""

    def __init__(self, contents: KitContents) -> None:
        self._photos: list[KitPhoto] = []
        self._places: dict[Hashable, int] = {}
        for part in contents.parts():
            for photo in part.photos:
                self._add(photo)
        named = names.distinct(photo.name for photo in self._photos)
        self._photos = [
            replace(photo, name=name)
            for photo, name in zip(self._photos, named, strict=True)
        ]

    def shown_in(self, contents: KitContents) -> KitContents:
        shown = (self._photos[self._place(photo)] for photo in contents.photos)
        return replace(
            contents,
            photos=tuple(dict.fromkeys(shown)),
            enclosed=tuple(self.shown_in(enclosed) for enclosed in contents.enclosed),
        )

    def _add(self, photo: KitPhoto) -> None:
        place = self._place(photo)
        if place == len(self._photos):
            self._photos.append(photo)
        else:
            self._photos[place] = _fuller(self._photos[place], photo)
        self._places |= dict.fromkeys(_marks(photo), place)

    def _place(self, photo: KitPhoto) -> int:
        known = (self._places[m] for m in _marks(photo) if m in self._places)
        return next(known, len(self._photos))


def _marks(photo: KitPhoto) -> list[Hashable]:
    """What tells that a photo is known: its key, and failing that its very bytes."""
    same_file = (photo.size, photo.crc32)
    return [photo.key, same_file] if photo.key else [same_file]


def _fuller(known: KitPhoto, again: KitPhoto) -> KitPhoto:
    """The file with more languages inside, listed with the words of both."""
    file = max(known, again, key=lambda photo: len(photo.captions))
    captions = _by_language(known) | _by_language(again) | _by_language(file)
    return replace(file, name=known.name, captions=tuple(captions.values()))


def _by_language(photo: KitPhoto) -> dict[str, Caption]:
    return {caption.language: caption for caption in photo.captions}
