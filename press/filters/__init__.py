"""What a reader may narrow a list by."""

from press.filters.facets import Option
from press.filters.releases import Chip, ReleaseFilter

__all__ = ["Chip", "Option", "ReleaseFilter"]
