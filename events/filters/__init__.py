"""What a reader may narrow the lists of planning by."""

from events.filters.visits import VisitFilter

__all__ = ["VisitFilter"]
