"""Ask the site as its server does, and count what an answer costs."""

import time
from dataclasses import dataclass

from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

application = get_wsgi_application()
WARM_UP, SECONDS = 3, 1.0


@dataclass(frozen=True)
class Cost:
    """What one page costs: time of one core, queries, bytes of the uncompressed body."""

    seconds: float
    queries: int
    size: int


def answer(path):
    """Yield the body of a page in the pieces in which it leaves the server."""
    status = []
    environ = RequestFactory(SERVER_NAME="127.0.0.1").get(path).environ
    body = application(environ, lambda line, headers: status.append(line))
    try:
        yield from body
    finally:
        if hasattr(body, "close"):
            body.close()
    if not status[0].startswith("200"):
        raise SystemExit(f"{path} answered {status[0]}")


def cost(path):
    """The time is that of our own process, whatever else the machine does meanwhile."""
    for _ in range(WARM_UP):
        size = sum(map(len, answer(path)))
    with CaptureQueriesContext(connection) as captured:
        sum(map(len, answer(path)))
    queries = len(captured)
    rounds, began = 0, time.process_time()
    while (spent := time.process_time() - began) < SECONDS:
        sum(map(len, answer(path)))
        rounds += 1
    return Cost(spent / rounds, queries, size)
