"""Whether the process lives, and whether what it depends on answers."""

import logging
from collections.abc import Callable

from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

logger = logging.getLogger(__name__)


@never_cache
@require_safe
def live(_request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


@never_cache
@require_safe
def ready(_request: HttpRequest) -> HttpResponse:
    """Every dependency by name, and 503 while one of them fails."""
    states = {name: state(name, check) for name, check in CHECKS.items()}
    healthy = set(states.values()) == {"ok"}
    return JsonResponse(states, status=200 if healthy else 503)


def state(name: str, check: Callable[[], None]) -> str:
    try:
        check()
    except Exception:  # whatever it is, the answer is the same; the log has the reason
        logger.exception("The %s does not answer.", name)
        return "failed"
    return "ok"


def ask_database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def ask_cache() -> None:
    cache.set("health", "ok", timeout=30)
    if cache.get("health") != "ok":
        raise OSError("The cache forgot at once what it was told.")


def ask_storage() -> None:
    try:
        default_storage.listdir("")
    except FileNotFoundError:
        return  # nothing was stored yet: the first upload makes the folder


CHECKS = {"database": ask_database, "cache": ask_cache, "storage": ask_storage}
