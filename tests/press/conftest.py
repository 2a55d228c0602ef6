"""A database that several threads write to at once, as several editors do."""

import pytest
from django.db import connection, connections


@pytest.fixture
def several_editors(transactional_db, tmp_path):
    """The test's database in a file: SQLite in memory knows no waiting for each other."""
    if connection.vendor != "sqlite":
        yield
        return
    in_memory, name = connections["default"], connection.settings_dict["NAME"]
    in_memory.ensure_connection()
    file = str(tmp_path / "office.sqlite3")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [file])
    connections.settings["default"]["NAME"] = file
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    connections["default"] = in_memory
    connections.settings["default"]["NAME"] = name
