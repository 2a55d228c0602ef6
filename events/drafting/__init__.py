"""From a visit to the first draft of a release about it, in both languages."""
