"""The public pages of visits and anniversaries."""
