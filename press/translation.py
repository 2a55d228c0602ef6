"""Every bilingual field of the press office, on one page."""

from modeltranslation.translator import TranslationOptions, register

from press.models import (
    Mention,
    Organisation,
    Person,
    Photo,
    Position,
    PressContact,
    Quote,
    Release,
    ReleaseCorrection,
    Topic,
)


class Bilingual(TranslationOptions):
    # An address that is missing is NULL, so that two rows can miss theirs.
    empty_values = {"slug": None}


@register(Organisation)
class OrganisationTranslation(Bilingual):
    fields = ("name", "short_name", "slug", "about", "city")


@register(Person)
class PersonTranslation(Bilingual):
    fields = ("name", "slug", "biography")


@register(Position)
class PositionTranslation(TranslationOptions):
    fields = ("title",)


@register(Topic)
class TopicTranslation(Bilingual):
    fields = ("name", "slug")


@register(PressContact)
class PressContactTranslation(TranslationOptions):
    fields = ("name", "title", "hours")


@register(Photo)
class PhotoTranslation(TranslationOptions):
    fields = ("title", "caption", "alt", "usage_terms", "city")


@register(Release)
class ReleaseTranslation(Bilingual):
    fields = ("title", "slug", "dateline_city", "lead", "body", "notice")


@register(Mention)
class MentionTranslation(TranslationOptions):
    fields = ("title",)


@register(Quote)
class QuoteTranslation(TranslationOptions):
    fields = ("title", "text")


@register(ReleaseCorrection)
class ReleaseCorrectionTranslation(TranslationOptions):
    fields = ("note",)
