"""Photographs as plain Python: what comes in, what is made of it, what it carries out."""
