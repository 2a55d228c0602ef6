"""A visit into its briefing: the only part of the package that knows models."""

from events.briefing.gather.visits import from_visit

__all__ = ["from_visit"]
