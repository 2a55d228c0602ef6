"""What a public page shows and says about itself, before any view or template."""

from press.pages.addresses import absolute, in_each_language
from press.pages.page import Card, Page, Switch

__all__ = ["Card", "Page", "Switch", "absolute", "in_each_language"]
