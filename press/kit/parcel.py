"""A kit, or a selection of kits, ready to be sent: documents made, photos still in store."""

import contextlib
import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace

from press.kit import archive, captions, documents, manifest, names, vcard
from press.kit.archive import Entry
from press.kit.contents import KitContents, Version
from press.kit.documents import Document
from press.kit.fingerprint import fingerprint

NOT_YET_READ = "0" * 64

Write = Callable[[KitContents, Version, str], Document]


@dataclass(frozen=True)
class Kit:
    """One release's part: everything but the manifest, which knows what was sent."""

    contents: KitContents
    folder: str
    entries: tuple[Entry, ...]
    standards: Mapping[str, str]  # of the PDF files, by path

    def manifest(self, digests: Mapping[str, str]) -> Entry:
        files = (
            manifest.File(
                path=entry.name.removeprefix(self.folder),
                size=entry.size,
                sha256=digests.get(entry.name, NOT_YET_READ),
                standard=self.standards.get(entry.name, ""),
            )
            for entry in self.entries
        )
        name = f"{self.folder}manifest.json"
        return Entry.of_bytes(name, manifest.write(self.contents, files))

    def announced(self) -> Iterator[Entry]:
        yield from self.entries
        yield self.manifest({})

    def sent(self) -> Iterator[Entry]:
        """Yield the files; the manifest last, when the digest of each is known."""
        digests: dict[str, str] = {}
        for entry in self.entries:
            yield _digested(entry, digests)
        yield self.manifest(digests)


class Parcel:
    """What the view and the command send: a name, a length, a tag and a stream."""

    def __init__(self, *contents: KitContents, write: Write = documents.write) -> None:
        stems = names.distinct(names.stem(one) for one in contents)
        folders = [f"{stem}/" for stem in stems] if len(contents) > 1 else [""]
        # All documents before the first byte: a failure later could only truncate.
        self.kits = [
            _kit(one, folder, write)
            for one, folder in zip(contents, folders, strict=True)
        ]
        self.name = names.kit(contents)
        self.tag = fingerprint(*contents)
        self.at = max(one.changed_at for one in contents)
        announced = (entry for kit in self.kits for entry in kit.announced())
        self.length = archive.length(announced, self.at)

    def stream(self) -> Iterator[bytes]:
        sent = (entry for kit in self.kits for entry in kit.sent())
        return archive.stream(sent, self.at)


def _kit(contents: KitContents, folder: str, write: Write) -> Kit:
    entries: list[Entry] = []
    standards = {}
    for version in contents.versions:
        for ending in documents.ENDINGS:
            document = write(contents, version, ending)
            path = names.document(contents, version.language, ending)
            standards[folder + path] = document.standard
            entries.append(Entry.of_bytes(path, document.data))
        entries += _lists(contents, version)
    entries += [
        Entry(f"photos/{photo.name}", photo.size, photo.crc32, photo.chunks)
        for photo in contents.photos
    ]
    placed = (replace(entry, name=folder + entry.name) for entry in entries)
    return Kit(contents, folder, tuple(placed), standards)


def _lists(contents: KitContents, version: Version) -> Iterator[Entry]:
    """The small files beside the documents, named in their language."""
    language, labels = version.language, version.labels
    if contents.photos:
        path = names.beside(language, labels.captions, "txt")
        yield Entry.of_bytes(path, captions.write(contents, version))
    path = names.beside(language, labels.contact, "vcf")
    yield Entry.of_bytes(path, vcard.write(contents, version))


def _digested(entry: Entry, digests: dict[str, str]) -> Entry:
    def chunks() -> Generator[bytes, None, None]:
        digest = hashlib.sha256()
        with contextlib.closing(entry.chunks()) as unread:
            for chunk in unread:
                digest.update(chunk)
                yield chunk
        digests[entry.name] = digest.hexdigest()

    return replace(entry, chunks=chunks)
