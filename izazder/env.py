"""Read the environment in one place, typed, and fail with the variable's own name."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}
DATABASES = {"sqlite", "postgres", "postgresql"}
CACHES = {"redis", "rediss", "unix"}
# A host with or without a port; nothing of a path, a query or a password.
ADDRESS = re.compile(r"https?://(?:[\w.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")


class Environment:
    """What the process was started with; every mistake names its variable."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values

    def text(self, name: str, default: str = "") -> str:
        return self.values.get(name, default).strip()

    def required(self, name: str) -> str:
        if not (value := self.text(name)):
            raise ImproperlyConfigured(f"{name} must be set.")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        if name not in self.values:
            return default
        value = self.values[name].strip().lower()
        if value not in TRUE | FALSE:
            raise ImproperlyConfigured(
                f"{name} must be yes or no, not {self.values[name]!r}."
            )
        return value in TRUE

    def number(self, name: str, default: int) -> int:
        value = self.text(name, str(default))
        if not value.isascii() or not value.isdigit():
            raise ImproperlyConfigured(f"{name} must be a number, not {value!r}.")
        return int(value)

    def words(self, name: str, default: Sequence[str] = ()) -> list[str]:
        """The parts of a comma-separated list, empty ones left out."""
        value = self.text(name, ",".join(default))
        return [part.strip() for part in value.split(",") if part.strip()]

    def choice(self, name: str, options: Sequence[str], default: str) -> str:
        value = self.text(name) or default
        if value not in options:
            raise ImproperlyConfigured(
                f"{name} must be one of {', '.join(options)}, not {value!r}."
            )
        return value

    def address(self, name: str, default: str = "") -> str:
        """An http(s) address without a path, as in https://press.example.org."""
        value = self.text(name, default).rstrip("/")
        if value and not ADDRESS.fullmatch(value):
            raise ImproperlyConfigured(
                f"{name} must look like https://press.example.org, not {value!r}."
            )
        return value

    def database(self, name: str, default: str) -> dict[str, Any]:
        value = self.text(name) or default
        if urlsplit(value).scheme not in DATABASES:
            raise ImproperlyConfigured(
                f"{name} must begin with postgres:// or sqlite:///, not {value!r}."
            )
        return dict(environ.Env.db_url_config(value))

    def cache(self, name: str) -> dict[str, Any] | None:
        if not (value := self.text(name)):
            return None
        if urlsplit(value).scheme not in CACHES:
            raise ImproperlyConfigured(
                f"{name} must begin with redis://, rediss:// or unix://, not {value!r}."
            )
        return {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": value,
        }
