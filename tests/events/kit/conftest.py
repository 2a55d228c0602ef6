"""What every kit needs."""

from tests.press.kit.gather.conftest import contact, own

__all__ = ["contact", "own"]
