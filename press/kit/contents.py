"""What a kit holds, as plain values: gathered on one side, written into files on the other."""

import datetime as dt
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field

from press.kit.labels import Labels
from press.text.phones import dialled
from press.text.richtext import Block


@dataclass(frozen=True)
class Notice:
    """What stands above the title: an embargo, a correction; an urgent one is on every page."""

    label: str
    text: str
    urgent: bool = False


@dataclass(frozen=True)
class Quote:
    text: str
    speaker: str
    title: str = ""
    source: str = ""  # which language it was spoken in, when this is its translation


@dataclass(frozen=True)
class Row:
    """A term and what there is to say of it, in one line or in several."""

    term: str
    text: str = ""

    @property
    def is_tall(self) -> bool:
        return "\n" in self.text


@dataclass(frozen=True)
class Section:
    """A titled part after the text: people named, an organisation's about text, a programme."""

    title: str
    rows: tuple[Row, ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Contact:
    name: str
    title: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    languages: str = ""

    @property
    def dialled(self) -> str:
        """The phone number as a machine dials it."""
        return dialled(self.phone)


@dataclass(frozen=True)
class Version:
    """One language of what the kit is about."""

    language: str
    heading: str  # "BASIN BÜLTENİ", "PRESS-RELİZ"
    date: str
    title: str
    lead: str
    body: tuple[Block, ...]
    labels: Labels
    contact: Contact
    dateline: str = ""  # "BAKÜ, 28 Ocak 2026 (İZAZDER) —"
    notices: tuple[Notice, ...] = ()
    quotes: tuple[Quote, ...] = ()
    sections: tuple[Section, ...] = ()
    note: str = ""  # says so when the kit speaks one language only
    address: str = ""


@dataclass(frozen=True)
class Caption:
    language: str
    text: str
    alternative: str = ""
    people: str = ""
    credit: str = ""
    copyright: str = ""
    usage: str = ""


@dataclass(frozen=True)
class KitPhoto:
    """A photo as it leaves: size and checksum are those of the file with its captions inside."""

    name: str
    size: int
    crc32: int
    chunks: Callable[[], Generator[bytes, None, None]] = field(
        compare=False, repr=False
    )
    captions: tuple[Caption, ...] = ()
    key: str = ""  # what tells that two kits show the same photo

    def caption(self, language: str) -> Caption:
        """Its caption in the language, or an empty one."""
        spoken = (c for c in self.captions if c.language == language)
        return next(spoken, Caption(language, ""))


@dataclass(frozen=True)
class LanguageState:
    language: str
    state: str  # "current", "outdated", "missing"
    approved_at: dt.datetime | None = None


@dataclass(frozen=True)
class KitContents:
    kind: str  # "release", "visit"
    key: str  # its name where it has no number: "2026-01-baku-ziyareti"
    number: str  # "2026/03", empty before the first approval
    revision: int
    changed_at: dt.datetime
    versions: tuple[Version, ...]
    states: tuple[LanguageState, ...] = ()
    photos: tuple[KitPhoto, ...] = ()
    published_at: dt.datetime | None = None
    embargo_until: dt.datetime | None = None
    enclosed: tuple["KitContents", ...] = ()  # a visit's releases travel in its kit

    def parts(self) -> Iterator["KitContents"]:
        """The contents and, after them, everything that they enclose."""
        yield self
        for enclosed in self.enclosed:
            yield from enclosed.parts()

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language in which something of the kit is written."""
        spoken = (version for part in self.parts() for version in part.versions)
        return tuple(dict.fromkeys(version.language for version in spoken))

    def version(self, language: str) -> Version | None:
        return next((v for v in self.versions if v.language == language), None)
