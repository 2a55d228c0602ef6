"""The press office's commands."""
