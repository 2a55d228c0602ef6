"""What planning adds to pages, also to those of the press office."""
