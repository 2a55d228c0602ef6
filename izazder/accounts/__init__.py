"""Signing in: members of the office only, with a second factor where it is asked for."""
