"""What a load balancer asks: does the process live, and do its dependencies answer."""

import pytest
from django.db import connection
from django.test import override_settings

pytestmark = pytest.mark.django_db
WELL = {"database": "ok", "cache": "ok", "storage": "ok"}


def dead_cache():
    """A cache that nobody listens for: port 9 discards."""
    return override_settings(
        CACHES={
            "default": {
                "BACKEND": "django.core.cache.backends.redis.RedisCache",
                "LOCATION": "redis://127.0.0.1:9",
            }
        }
    )


def dead_storage(tmp_path):
    (tmp_path / "media").write_text("a file where the folder should be")
    return override_settings(
        MEDIA_ROOT=tmp_path / "media",
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
            "staticfiles": {
                "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
            },
        },
    )


def test_whoever_lives_says_so_without_asking_anybody(
    client, django_assert_num_queries
):
    with dead_cache(), django_assert_num_queries(0):
        response = client.get("/health/live")

    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response["Cache-Control"]


def test_all_dependencies_are_named(client):
    response = client.get("/health/ready")

    assert (response.status_code, response.json()) == (200, WELL)
    assert "no-store" in response["Cache-Control"]


def test_a_dead_cache_is_named_and_the_others_still_asked(client, caplog):
    with dead_cache():
        response = client.get("/health/ready")

    assert (response.status_code, response.json()) == (503, WELL | {"cache": "failed"})
    assert "The cache does not answer." in caplog.text


def test_a_dead_storage_is_named(client, tmp_path):
    with dead_storage(tmp_path):
        response = client.get("/health/ready")

    assert (response.status_code, response.json()) == (
        503,
        WELL | {"storage": "failed"},
    )


def test_a_dead_database_is_named(client):
    def refuse(execute, sql, params, many, context):
        raise OSError(f"secret-host:5432 refused {sql}")

    with connection.execute_wrapper(refuse):
        response = client.get("/health/ready")

    assert (response.status_code, response.json()) == (
        503,
        WELL | {"database": "failed"},
    )
    assert b"secret-host" not in response.content


def test_a_storage_without_its_folder_is_merely_new(client, tmp_path, settings):
    settings.STORAGES = settings.STORAGES | {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    }
    settings.MEDIA_ROOT = tmp_path / "not-yet"

    assert client.get("/health/ready").json() == WELL


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_health_is_only_asked_about(client, path):
    assert client.post(path).status_code == 405
    assert client.head(path).status_code == 200
