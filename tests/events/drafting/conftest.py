"""Several editors at once compose as well."""

from tests.press.conftest import several_editors

__all__ = ["several_editors"]
