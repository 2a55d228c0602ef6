"""A production server starts with sound settings or not at all, and says what is wrong."""

import os
import runpy
import secrets
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

KEY = secrets.token_urlsafe(50)
SOUND = {
    "IZAZDER_MODE": "production",
    "SECRET_KEY": KEY,
    "ALLOWED_HOSTS": "basin.example.org",
    "PUBLIC_URL": "https://basin.example.org",
}


@pytest.fixture
def started(monkeypatch, tmp_path):
    """started(DEBUG="yes") are the settings of a process with exactly these variables."""

    def start(**variables):
        monkeypatch.setattr(os, "environ", {"VAR_DIR": str(tmp_path)} | variables)
        return runpy.run_path(str(settings.BASE_DIR / "izazder" / "settings.py"))

    return start


def run(*command, **variables):
    return subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, *command],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"]} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_django_finds_nothing_to_warn_of_in_production(tmp_path):
    check = ["manage.py", "check", "--deploy", "--fail-level", "WARNING"]

    checked = run(*check, VAR_DIR=str(tmp_path), **SOUND)

    assert (checked.returncode, checked.stderr) == (0, "")


def test_a_server_without_variables_does_not_start(tmp_path):
    served = run("-c", "import izazder.wsgi", VAR_DIR=str(tmp_path))

    assert served.returncode == 1
    assert "SECRET_KEY must be a random text" in served.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("DEBUG", "yes"),
        ("DEBUG", "2"),
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "only-for-development-and-the-demo"),
        ("SECRET_KEY", "abcabcabc" * 10),
        ("SECRET_KEY", " " * 60),
        ("ALLOWED_HOSTS", ""),
        ("ALLOWED_HOSTS", " , "),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", "basin.example.org, *"),
        ("PUBLIC_URL", ""),
        ("PUBLIC_URL", "http://basin.example.org"),
        ("PUBLIC_URL", "basin.example.org"),
        ("PUBLIC_URL", "https://"),
        ("PUBLIC_URL", "https://basin.example.org/basin"),
        ("PUBLIC_URL", "https://basin.example.org?x"),
        ("PUBLIC_URL", "https://ali:gizli@basin.example.org"),
        ("PUBLIC_URL", "https://[::1"),
        ("PUBLIC_URL", 'https://basin.example.org"onload=x'),
        ("IZAZDER_MODE", "prod"),
        ("TRUSTED_PROXIES", "-1"),
        ("TRUSTED_PROXIES", "all"),
        ("TWO_FACTOR_REQUIRED", "maybe"),
        ("HSTS_SECONDS", "a year"),
        ("DATABASE_URL", "mysql://localhost/izazder"),
        ("CACHE_URL", "memcached://localhost"),
        ("EMAIL_PORT", "smtp"),
    ],
)
def test_a_wrong_variable_is_named_and_stops_the_server(started, variable, value):
    with pytest.raises(ImproperlyConfigured, match=rf"^{variable} must "):
        started(**SOUND | {variable: value})


def test_a_bucket_needs_its_keys(started):
    with pytest.raises(ImproperlyConfigured, match=r"^S3_ACCESS_KEY must be set"):
        started(**SOUND, S3_BUCKET="photos")


def test_production_turns_every_protection_on(started):
    production = started(**SOUND)

    names = [
        "DEBUG",
        "TWO_FACTOR_REQUIRED",
        "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE",
        "CSRF_COOKIE_HTTPONLY",
        "SECURE_SSL_REDIRECT",
        "SECURE_HSTS_SECONDS",
        "SECURE_HSTS_INCLUDE_SUBDOMAINS",
        "SECURE_HSTS_PRELOAD",
        "SESSION_COOKIE_NAME",
        "CSRF_COOKIE_NAME",
        "TRUSTED_PROXIES",
        "ALLOWED_HOSTS",
        "SECRET_KEY",
    ]
    assert {name: production[name] for name in names} == {
        "DEBUG": False,
        "TWO_FACTOR_REQUIRED": True,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "CSRF_COOKIE_HTTPONLY": True,
        "SECURE_SSL_REDIRECT": True,
        "SECURE_HSTS_SECONDS": 31536000,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
        "SECURE_HSTS_PRELOAD": True,
        "SESSION_COOKIE_NAME": "__Host-session",
        "CSRF_COOKIE_NAME": "__Host-csrf",
        "TRUSTED_PROXIES": 0,
        "ALLOWED_HOSTS": ["basin.example.org"],
        "SECRET_KEY": KEY,
    }


@pytest.mark.parametrize(("proxies", "trusted"), [("0", False), ("1", True)])
def test_forwarded_headers_count_only_behind_a_proxy_of_ours(started, proxies, trusted):
    production = started(**SOUND, TRUSTED_PROXIES=proxies)

    assert ("SECURE_PROXY_SSL_HEADER" in production) is trusted
    assert production["ALLAUTH_TRUSTED_PROXY_COUNT"] == int(proxies)
    assert "USE_X_FORWARDED_HOST" not in production
