"""Colour profiles: which ones are worth keeping."""

from io import BytesIO

from PIL import ImageCms

_LARGEST = 4 * 1024 * 1024


def is_profile(block: bytes) -> bool:
    """Whether a colour engine can read it; anything else is just a hiding place."""
    if not 128 <= len(block) <= _LARGEST or block[36:40] != b"acsp":
        return False
    if int.from_bytes(block[:4], "big") != len(block):
        return False
    try:
        ImageCms.ImageCmsProfile(BytesIO(block))
    except (OSError, ValueError):
        return False
    return True
