"""What is remembered about a noun: its moves, its corrections, its old addresses."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from press.text.language import LANGUAGES


class Move(models.Model):
    """One step of the workflow: who did what, when, in which languages, and why."""

    class Verb(models.TextChoices):
        SUBMIT = "submit", _("submitted for review")
        SEND_BACK = "send_back", _("sent back")
        APPROVE = "approve", _("approved")
        SCHEDULE = "schedule", _("publication time changed")
        RECALL = "recall", _("taken back to draft")
        CORRECT = "correct", _("corrected")
        WITHDRAW = "withdraw", _("withdrawn")

    verb = models.CharField(_("step"), max_length=10, choices=Verb)
    by = models.ForeignKey(
        "press.User",
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    at = models.DateTimeField(_("at"))
    languages = models.CharField(_("languages"), max_length=5, blank=True)
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        abstract = True
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.get_verb_display()


class Correction(models.Model):
    """A change to approved words; a public one leaves a dated note on the page."""

    class Kind(models.TextChoices):
        SMALL = "small", _("small correction, without a note")
        NOTED = "noted", _("correction with a public note")

    kind = models.CharField(_("kind"), max_length=5, choices=Kind)
    note = models.TextField(_("public note"), blank=True)
    by = models.ForeignKey(
        "press.User",
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    at = models.DateTimeField(_("at"))

    class Meta:
        abstract = True
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.get_kind_display()


class OldSlug(models.Model):
    """An address that a public page once had, for permanent redirects."""

    language = models.CharField(
        max_length=2, choices=[(code, code) for code in LANGUAGES]
    )
    slug = models.SlugField(max_length=100)
    since = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.language}: {self.slug}"


def leads_to_one(app: str, noun: str) -> list[models.BaseConstraint]:
    """An old address leads to only one row of a noun (“press”, “release”)."""
    return [
        models.UniqueConstraint(
            fields=["language", "slug"], name=f"{app}_{noun}slug_leads_to_one_{noun}"
        )
    ]


class ReleaseMove(Move):
    release = models.ForeignKey(
        "press.Release", on_delete=models.CASCADE, related_name="moves"
    )

    class Meta(Move.Meta):
        verbose_name = _("step")
        verbose_name_plural = _("steps")


class ReleaseCorrection(Correction):
    release = models.ForeignKey(
        "press.Release", on_delete=models.CASCADE, related_name="corrections"
    )

    class Meta(Correction.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")


class ReleaseSlug(OldSlug):
    release = models.ForeignKey(
        "press.Release", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("press", "release")


class PersonSlug(OldSlug):
    person = models.ForeignKey(
        "press.Person", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("press", "person")


class OrganisationSlug(OldSlug):
    organisation = models.ForeignKey(
        "press.Organisation", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("press", "organisation")


class TopicSlug(OldSlug):
    topic = models.ForeignKey(
        "press.Topic", on_delete=models.CASCADE, related_name="old_slugs"
    )

    class Meta(OldSlug.Meta):
        constraints = leads_to_one("press", "topic")
