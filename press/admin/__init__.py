"""The editors' home: one module per noun."""

from press.admin import contact, organisation, person, photo, release, topic, user

__all__ = ["contact", "organisation", "person", "photo", "release", "topic", "user"]
