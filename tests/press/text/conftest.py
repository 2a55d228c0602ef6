"""Property tests give the same verdict on every machine, however slow."""

from hypothesis import settings

settings.register_profile("text", deadline=None, derandomize=True)
settings.load_profile("text")
