"""What a reader may narrow a list by."""

from press.filters.facets import Option
from press.filters.listing import Chip, ListFilter
from press.filters.releases import ReleaseFilter

__all__ = ["Chip", "ListFilter", "Option", "ReleaseFilter"]
