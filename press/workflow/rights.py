"""The rights that a role holds over a kind of publishable, by the name of its permission."""

from django.db import models

from press.models import User

SUBMIT, APPROVE = "submit", "approve"
READ_ANY, WRITE_ANY = "read_any", "write_any"


def holds(user: User, right: str, noun: models.Model | type[models.Model]) -> bool:
    """Whether a person's role gives them a right over rows of this kind."""
    opts = noun._meta
    return user.has_perm(f"{opts.app_label}.{right}_{opts.model_name}")
