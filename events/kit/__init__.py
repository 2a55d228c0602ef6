"""A visit into the contents of its kit: its fact sheet, its photos, its releases."""

from events.kit.visits import from_visit, from_visits

__all__ = ["from_visit", "from_visits"]
