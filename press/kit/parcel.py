"""A kit, or a selection of kits, ready to be sent: documents made, photos still in store."""

import contextlib
import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

from press.kit import archive, documents, names
from press.kit.archive import Entry
from press.kit.assembly import Kit, Write, assembled
from press.kit.contents import KitContents
from press.kit.fingerprint import fingerprint


class Parcel:
    """What the view and the command send: a name, a length, a tag and a stream."""

    def __init__(self, *contents: KitContents, write: Write = documents.write) -> None:
        stems = names.distinct(names.stem(one) for one in contents)
        folders = [f"{stem}/" for stem in stems] if len(contents) > 1 else [""]
        # All documents before the first byte: a failure later could only truncate.
        kits = [assembled(one, write) for one in contents]
        self.kits = list(zip(folders, kits, strict=True))
        self.name = names.kit(contents)
        self.tag = fingerprint(*contents)
        self.at = max(kit.contents.changed_at for kit in kits)
        self.length = archive.length(self._entries(_announced), self.at)

    def stream(self) -> Iterator[bytes]:
        return archive.stream(self._entries(_sent), self.at)

    def _entries(self, of: Callable[[Kit], Iterator[Entry]]) -> Iterator[Entry]:
        for folder, kit in self.kits:
            for entry in of(kit):
                yield replace(entry, name=folder + entry.name)


def _announced(kit: Kit) -> Iterator[Entry]:
    yield from kit.entries
    yield kit.manifest({})


def _sent(kit: Kit) -> Iterator[Entry]:
    """Yield the files; the manifest last, when the digest of each is known."""
    digests: dict[str, str] = {}
    for entry in kit.entries:
        yield _digested(entry, digests)
    yield kit.manifest(digests)


def _digested(entry: Entry, digests: dict[str, str]) -> Entry:
    def chunks() -> Generator[bytes, None, None]:
        digest = hashlib.sha256()
        with contextlib.closing(entry.chunks()) as unread:
            for chunk in unread:
                digest.update(chunk)
                yield chunk
        digests[entry.name] = digest.hexdigest()

    return replace(entry, chunks=chunks)
