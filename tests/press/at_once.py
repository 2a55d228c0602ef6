"""Several people act at the same moment, each over a connection of their own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections


def at_once(*acts):
    """Start all acts together; what each returned or raised, in order."""
    start = Barrier(len(acts))

    def perform(act):
        try:
            start.wait(timeout=10)
            return act()
        except Exception as error:  # noqa: BLE001  (the test looks at what was raised)
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as people:
        return list(people.map(perform, acts))
