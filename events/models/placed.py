"""What is placed in a visit, in the planner's order."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Placed(models.Model):
    """A row of a visit; its rights, its locks and its version are those of the visit."""

    # What never leaves the office, and what has to be erased once it is not needed.
    internal: frozenset[str] = frozenset()
    erasable: frozenset[str] = frozenset()

    visit = models.ForeignKey(
        "events.Visit", on_delete=models.CASCADE, related_name="%(class)ss"
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0, db_index=True)

    class Meta:
        abstract = True
        ordering = ["order", "pk"]
