"""The fixed words of a document, handed to the writers because they know no gettext."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Labels:
    organisation: str
    office: str
    page: str  # with {page} and {pages}
    quotes: str
    contact: str
    email: str
    phone: str
    languages: str
    address: str
    photos: str
    captions: str  # the list of them
    caption: str
    file: str
    credit: str
    alternative: str
    people: str
    copyright: str
    usage: str
