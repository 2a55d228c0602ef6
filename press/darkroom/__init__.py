"""Photographs in storage: originals kept, renditions and prints made from them."""
