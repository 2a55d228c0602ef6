"""One kit laid out: the documents of each language, the lists beside them, the photos."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from press.kit import album, captions, documents, manifest, names, vcard
from press.kit.archive import Entry
from press.kit.contents import KitContents, KitPhoto, Version
from press.kit.documents import Document

NOT_YET_READ = "0" * 64

Write = Callable[[KitContents, Version, str], Document]


@dataclass(frozen=True)
class Paper:
    """A document in its language's folder, under the name of what it is about."""

    language: str
    entry: Entry
    standard: str


@dataclass(frozen=True)
class Kit:
    """All files of a kit but the manifest, which knows what was sent."""

    contents: KitContents
    entries: tuple[Entry, ...]
    standards: Mapping[str, str]  # of the PDF files, by path
    enclosed: tuple[manifest.Enclosed, ...]

    def manifest(self, digests: Mapping[str, str]) -> Entry:
        files = [
            manifest.File(
                path=entry.name,
                size=entry.size,
                sha256=digests.get(entry.name, NOT_YET_READ),
                standard=self.standards.get(entry.name, ""),
            )
            for entry in self.entries
        ]
        listed = manifest.write(self.contents, files, self.enclosed)
        return Entry.of_bytes("manifest.json", listed)


def assembled(contents: KitContents, write: Write) -> Kit:
    contents = album.settled(contents)
    parts = list(contents.parts())
    stems = names.distinct(names.stem(part) for part in parts)
    papers = [
        list(_papers(part, stem, write))
        for part, stem in zip(parts, stems, strict=True)
    ]
    written = [paper for of_part in papers for paper in of_part]
    return Kit(
        contents=contents,
        entries=(*_texts(contents, written), *map(_picture, album.photos(contents))),
        standards={paper.entry.name: paper.standard for paper in written},
        enclosed=tuple(map(_enclosed, parts[1:], papers[1:])),
    )


def _papers(part: KitContents, stem: str, write: Write) -> Iterator[Paper]:
    # Written without what it encloses, a document is the one that travels alone.
    alone = replace(part, enclosed=())
    for version in part.versions:
        for ending in documents.ENDINGS:
            document = write(alone, version, ending)
            path = names.written(stem, version.language, ending)
            entry = Entry.of_bytes(path, document.data)
            yield Paper(version.language, entry, document.standard)


def _texts(contents: KitContents, papers: Sequence[Paper]) -> Iterator[Entry]:
    for language in contents.languages:
        yield from (paper.entry for paper in papers if paper.language == language)
        yield from _lists(contents, language)


def _lists(contents: KitContents, language: str) -> Iterator[Entry]:
    """The small files beside the documents, named in their language."""
    spoken = (part.version(language) for part in contents.parts())
    version = next(filter(None, spoken))
    whole = replace(contents, photos=album.photos(contents), enclosed=())
    if whole.photos:
        path = names.beside(language, version.labels.captions, "txt")
        yield Entry.of_bytes(path, captions.write(whole, version))
    path = names.beside(language, version.labels.contact, "vcf")
    yield Entry.of_bytes(path, vcard.write(whole, version))


def _picture(photo: KitPhoto) -> Entry:
    return Entry(f"photos/{photo.name}", photo.size, photo.crc32, photo.chunks)


def _enclosed(part: KitContents, papers: Sequence[Paper]) -> manifest.Enclosed:
    entries = [paper.entry for paper in papers] + [*map(_picture, part.photos)]
    return manifest.Enclosed(part, tuple(entry.name for entry in entries))
