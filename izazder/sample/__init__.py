"""The sample content: what the demo shows, and the people who sign in to it."""
