"""The planners' home: one module per noun, and what planning adds to the office's pages."""

from events.admin import anniversary, commitment, desk, visit

__all__ = ["anniversary", "commitment", "desk", "visit"]
