"""Rows into the contents of their kits: the only part that knows models."""

from press.kit.gather.receivers import Receiver
from press.kit.gather.refusals import KitRefused, NoContact, NotWritten, PhotosMissing
from press.kit.gather.releases import from_release, from_releases

__all__ = [
    "KitRefused",
    "NoContact",
    "NotWritten",
    "PhotosMissing",
    "Receiver",
    "from_release",
    "from_releases",
]
