"""How far a publishable has come; only the workflow moves it on."""

from enum import nonmember

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    APPROVED = "approved", _("approved")
    WITHDRAWN = "withdrawn", _("withdrawn")

    unapproved = nonmember(frozenset({"draft", "in_review"}))
