"""The press kit: a release, an event or a visit as files a newsroom can use at once."""

from press.kit.contents import (
    Caption,
    Contact,
    KitContents,
    KitPhoto,
    LanguageState,
    Notice,
    Quote,
    Row,
    Section,
    Version,
)
from press.kit.fingerprint import fingerprint
from press.kit.labels import Labels
from press.kit.parcel import Parcel

__all__ = [
    "Caption",
    "Contact",
    "KitContents",
    "KitPhoto",
    "Labels",
    "LanguageState",
    "Notice",
    "Parcel",
    "Quote",
    "Row",
    "Section",
    "Version",
    "fingerprint",
]
