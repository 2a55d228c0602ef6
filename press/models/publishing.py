"""What it means to be published: status, approval per language, time, and the public rule."""

import datetime as dt
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from press.models.guard import Guarded
from press.models.publicity import approved_at
from press.models.status import Status
from press.text.language import LANGUAGES, other


class Publishable(Guarded):
    """A noun with a page of its own, which people write, review and approve."""

    # Its own words in each language, and those without which there is no page.
    worded: ClassVar[tuple[str, ...]] = ("title", "lead", "body")
    needed: ClassVar[tuple[str, ...]] = worded
    # What never leaves the office: open to its planners whatever was approved.
    internal: ClassVar[frozenset[str]] = frozenset()
    # One concrete table each: see press.models.record.
    moves: Any
    corrections: Any
    old_slugs: Any
    pictures: Any

    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False
    )
    approved_tr_at = models.DateTimeField(
        _("approved in Turkish"), null=True, editable=False
    )
    approved_az_at = models.DateTimeField(
        _("approved in Azerbaijani"), null=True, editable=False
    )
    publish_at = models.DateTimeField(
        _("publication time"),
        null=True,
        blank=True,
        help_text=_(
            "Until this second nobody outside the office can see anything of it."
        ),
    )
    embargo = models.BooleanField(
        _("embargo"),
        default=False,
        help_text=_(
            "What is shared before the publication time carries the embargo banner."
        ),
    )
    together = models.BooleanField(
        _("both languages together"),
        default=False,
        help_text=_("It appears only once both languages are approved."),
    )
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)
    notice = models.TextField(_("notice of withdrawal"), blank=True, editable=False)
    author = models.ForeignKey(
        "press.User",
        verbose_name=_("author"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    submitted_by = models.ForeignKey(
        "press.User",
        verbose_name=_("submitted by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    approved_by = models.ForeignKey(
        "press.User",
        verbose_name=_("approved by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    # Who last changed the words of a language: they cannot approve them.
    worded_tr_by = models.ForeignKey(
        "press.User",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    worded_az_by = models.ForeignKey(
        "press.User",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    # Fingerprint of the other language's words when this translation was last current.
    follows_tr = models.CharField(max_length=64, default="", editable=False)
    follows_az = models.CharField(max_length=64, default="", editable=False)
    is_sample = models.BooleanField(_("sample data"), default=False, editable=False)

    class Meta(Guarded.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=["draft", "in_review"], withdrawn_at=None)
                & Q(approved_tr_at=None, approved_az_at=None)
                | Q(status="approved", withdrawn_at=None)
                & (Q(approved_tr_at__isnull=False) | Q(approved_az_at__isnull=False))
                | Q(status="withdrawn", withdrawn_at__isnull=False),
                name="%(app_label)s_%(class)s_status_fits_its_dates",
                violation_error_message=_(
                    "Status, approval and withdrawal contradict each other."
                ),
            ),
            models.CheckConstraint(
                condition=Q(status__in=["draft", "in_review"])
                | Q(publish_at__isnull=False),
                name="%(app_label)s_%(class)s_approved_has_a_time",
                violation_error_message=_("What is approved needs a publication time."),
            ),
        ]
        indexes = [
            models.Index(
                fields=["-publish_at", "-id"],
                condition=Q(approved_tr_at__isnull=False, withdrawn_at__isnull=True),
                name="%(app_label)s_%(class)s_tr",
            ),
            models.Index(
                fields=["-publish_at", "-id"],
                condition=Q(approved_az_at__isnull=False, withdrawn_at__isnull=True),
                name="%(app_label)s_%(class)s_az",
            ),
        ]

    def further_words(self, language: str) -> list[str]:
        """The words of the rows placed in it, as they are saved."""
        return []

    def placed_photos(self) -> models.QuerySet[Any]:
        """The keys of the photos that its page shows."""
        keys: models.QuerySet[Any] = self.pictures.values("photo")
        return keys

    def get_absolute_url(self) -> str:
        """Its page in the active language, "" where it has none."""
        raise NotImplementedError

    def is_approved_in(self, language: str) -> bool:
        mine, twin = approved_at(language), approved_at(other(language))
        if getattr(self, mine) is None:
            return False
        return not self.together or getattr(self, twin) is not None

    def is_public(self, language: str, at: dt.datetime) -> bool:
        """Whether readers of a language can see it; the row's side of `public_in()`."""
        if self.withdrawn_at is not None or self.publish_at is None:
            return False
        return self.publish_at <= at and self.is_approved_in(language)

    def was_ever_public(self, at: dt.datetime) -> bool:
        """Whether anybody outside can have seen it by then, in any language."""
        ended = self.withdrawn_at or at
        if self.publish_at is None or self.publish_at > ended:
            return False
        return any(self.is_approved_in(language) for language in LANGUAGES)

    def approved_languages(self) -> list[str]:
        return [
            code for code in LANGUAGES if getattr(self, approved_at(code)) is not None
        ]

    def public_languages(self, at: dt.datetime) -> list[str]:
        return [code for code in LANGUAGES if self.is_public(code, at)]
