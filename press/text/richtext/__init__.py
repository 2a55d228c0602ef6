"""Rich text: kept clean, and read for pages, search and documents."""

from press.text.richtext.blocks import Block, blocks, is_blank, plain
from press.text.richtext.passages import Run
from press.text.richtext.writing import clean

__all__ = ["Block", "Run", "blocks", "clean", "is_blank", "plain"]
