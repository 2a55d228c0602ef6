"""Where a row's pages stand in the admin, whatever its noun."""

from typing import Any

from django.db import models
from django.urls import reverse


def admin_address(row: models.Model, page: str, *more: Any) -> str:
    """A page of a row: its form (“change”), its history, a step that it can take."""
    opts = row._meta
    name = f"admin:{opts.app_label}_{opts.model_name}_{page}"
    return reverse(name, args=[row.pk, *more])
