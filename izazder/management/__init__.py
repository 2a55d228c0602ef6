"""What is done at the command line."""
