"""A version as a Word file."""

from press.kit.docx.writing import write

__all__ = ["write"]
