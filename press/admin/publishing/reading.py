"""How a form that can only be read shows what was written."""

import html

from django.utils.safestring import SafeString

from press.text import richtext


def formatted(escaped: str) -> SafeString:
    """Rich text as it looks, not as it is marked up."""
    return SafeString(richtext.clean(html.unescape(escaped)))
