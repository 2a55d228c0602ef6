"""What the office runs from a terminal or a timer."""
