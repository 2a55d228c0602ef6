"""The press office's public pages."""
