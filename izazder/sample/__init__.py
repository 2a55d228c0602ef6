"""The sample content: what the demo shows, entered the way the office would enter it."""
