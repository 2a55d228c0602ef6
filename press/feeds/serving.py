"""How whatever is subscribed to is served: asked for anew, and sent only if it changed."""

from collections.abc import Callable

from django.http.response import HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

View = Callable[..., HttpResponseBase]


def served(view: View) -> View:
    """Asked for anew every time, it answers “not modified” if it can."""
    return require_safe(cache_control(no_cache=True)(conditional_page(view)))
